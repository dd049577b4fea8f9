import type { Font } from '@/messages/font';
import { ownName } from './own-names';

/** A page that knew the name could make a typeface without letters of its own by it. */
export const FAMILY = ownName();

const added = new Map<string, FontFace>();

/** Makes the reminder's typeface known to the page, from bytes: nothing is fetched, so no page policy can refuse it. */
export function addFonts(fonts: readonly Font[]): void {
  for (const { weight, unicodeRange, base64 } of fonts) {
    const key = `${unicodeRange} ${weight}`;
    if (added.has(key)) continue;
    try {
      const binary = atob(base64);
      // Not `from`, which takes ten times as long: the reminder waits for this.
      const bytes = new Uint8Array(binary.length).map((_, at) => binary.charCodeAt(at));
      // The browser writes a number as a text, and passes over what is not said.
      const face = new FontFace(FAMILY, bytes, { weight, unicodeRange } as object);
      document.fonts.add(face);
      added.set(key, face);
    } catch {
      // The system's own face will do.
    }
  }
}

/** Whether the page has another typeface by our name: it can read that where ours is, and take ours away. */
export const isTaken = (): boolean =>
  [...document.fonts].some((face) => face.family.includes(FAMILY) && ![...added.values()].includes(face));

/** Takes it away again, with the reminder. */
export function removeFonts(): void {
  for (const face of added.values()) document.fonts.delete(face);
  added.clear();
}
