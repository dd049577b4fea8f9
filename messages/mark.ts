/** Whether this is the build that the benchmark measures; in any other a page could read what is marked here. */
const MEASURED = import.meta.env.MODE === 'test';

/** Marks the moment at which a page is reported. */
export function markSighting(): void {
  if (MEASURED) performance.mark('livewise sighting');
}

/** Marks the moment at which the frame that is being prepared has been painted. */
export function markPaint(): void {
  if (MEASURED) requestAnimationFrame(() => setTimeout(() => performance.mark('livewise painted')));
}
