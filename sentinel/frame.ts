import { LEAST_FRAME } from '@/messages/least-frame';

/**
 * When a frame may have got its size. One of another site has none as its scripts begin, and where it gets one before
 * anything is laid out, no `resize` tells of that.
 */
const SIZED = ['resize', 'DOMContentLoaded', 'load'];

/** Waits, in a frame, until it is large enough to hold a card; elsewhere not at all. */
export function whenLarge(signal: AbortSignal): Promise<void> | undefined {
  if (window === window.top || isLarge()) return undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (isLarge()) resolve();
    };
    for (const event of SIZED) addEventListener(event, look, { signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

const isLarge = (): boolean => innerWidth >= LEAST_FRAME.width && innerHeight >= LEAST_FRAME.height;
