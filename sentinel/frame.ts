import { LEAST_FRAME } from '@/messages/least-frame';

/** Waits, in a frame, until it is large enough to hold a card; elsewhere not at all. */
export function whenLarge(signal: AbortSignal): Promise<void> | undefined {
  if (window === window.top || isLarge()) return undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (isLarge()) resolve();
    };
    window.addEventListener('resize', look, { signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

const isLarge = (): boolean => innerWidth >= LEAST_FRAME.width && innerHeight >= LEAST_FRAME.height;
