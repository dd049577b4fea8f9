import { PNG } from 'pngjs';
import type { AnyPage } from './person';

/** The colour that a person sees at a spot of the window, as `#rrggbb`. */
export async function colourSeen(page: AnyPage, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const { data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  return `#${data.subarray(0, 3).toString('hex')}`;
}
