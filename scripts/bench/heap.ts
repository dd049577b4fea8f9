import type { Chromium } from '@/tests/e2e/lib/chromium';

/** Opens a way to ask how much memory the background holds once what nobody uses is gone, in bytes. */
export async function backgroundHeap({ context, extensionId }: Chromium): Promise<() => Promise<number>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to ask');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!target) throw new Error('the background does not run');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });

  let count = 0;
  const ask = (method: string) =>
    new Promise<{ usedSize: number }>((answered) => {
      const id = ++count;
      const onMessage = (event: { sessionId: string; message: string }) => {
        const message = JSON.parse(event.message) as { id?: number; result: { usedSize: number } };
        if (event.sessionId !== sessionId || message.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        answered(message.result);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });

  return async () => {
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize;
  };
}
