/** CSS pixels that a card needs; a smaller frame is an advert or a preview. */
const LEAST = { width: 300, height: 200 };

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

const isLarge = (): boolean => innerWidth >= LEAST.width && innerHeight >= LEAST.height;
