import { expect, it, vi } from 'vitest';
import { readTab } from '@/stores/tab';
import { asks, chooses, family, has, lastShown, sees } from '../lib/drive-tab';
import { local, resetStorage, session } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

/** The background does something, and is stopped once it has written so many times. Whether it was. */
async function isStoppedAt(write: number, does: () => Promise<unknown>): Promise<boolean> {
  let writes = 0;
  const spies: { mockRestore(): void }[] = [];
  const stopped = new Promise<boolean>((stop) => {
    for (const area of [local, session]) {
      const set = area.set.bind(area);
      const spy = vi.spyOn(area, 'set').mockImplementation(async (items) => {
        await set(items);
        writes += 1;
        if (writes !== write) return;
        stop(true);
        await new Promise(() => undefined);
      });
      spies.push(spy);
    }
  });
  const isStopped = await Promise.race([does().then(() => false), stopped]);
  for (const spy of spies) spy.mockRestore();
  return isStopped;
}

const told = (type: string) => tab.told.some((message) => message.type === type);

it.each<[string, () => Promise<unknown>, () => Promise<unknown>, () => Promise<unknown>]>([
  [
    'a card that stands is known',
    async () => family(),
    () => sees('twitch', 'watching', { arrival: 'in-page' }),
    async () =>
      expect((await readTab(TAB)).standing).toMatchObject({
        strength: 'card',
        lesson: lastShown()?.reminder.lesson.id,
      }),
  ],
  [
    'a pause is told that the camera waits as well',
    async () => {
      family();
      await sees('ometv', 'video-chat');
    },
    () => asks(),
    async () => {
      expect(await readTab(TAB)).toMatchObject({ cameraWaits: true });
      expect(told('camera-waits')).toBe(true);
    },
  ],
  [
    'the helper goes with the camera',
    async () => {
      family();
      await asks();
      await chooses('carry-on');
      await has('camera');
    },
    () => has('nothing'),
    async () => {
      expect(await readTab(TAB)).not.toHaveProperty('helper');
      expect(told('no-helper')).toBe(true);
    },
  ],
])('wherever the background is stopped, %s once the page has said it again', async (_, before, says, holds) => {
  for (let write = 1, isStopped = true; isStopped; write++) {
    resetStorage();
    tab.reset();
    await before();
    isStopped = await isStoppedAt(write, says);
    if (isStopped) await says();
    await holds();
  }
});
