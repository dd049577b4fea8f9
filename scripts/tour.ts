import { rmSync } from 'node:fs';
import { tourChromium } from './tour/chromium';
import { tourFirefox } from './tour/firefox';
import { FOLDER, writeIndex } from './tour/pages';

/** Without a display: walks through the main cases and writes a picture of each, with an index, to `tour/`. */
export async function main(args: string[]): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  const shots = await tourChromium();
  console.log(`Chromium: ${shots.length} pictures`);
  if (!args.includes('--chromium')) {
    const inFirefox = await tourFirefox();
    console.log(`Firefox: ${inFirefox.length} pictures`);
    shots.push(...inFirefox);
  }
  writeIndex(shots);
  console.log(`Open ${FOLDER}/index.html to look through them.`);
  return 0;
}
