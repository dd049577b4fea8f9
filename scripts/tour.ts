import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { BANDS } from '@/guidance/types';
import { tourChromium } from './tour/chromium';
import { tourFirefox } from './tour/firefox';
import { FOLDER, writeIndex } from './tour/pages';
import { writeSheet } from './tour/sheet';

/** Pictures of the tour that the README shows. */
const README_PICTURES: Readonly<Record<string, string>> = {
  'chromium/10-12-video-chat-pause.png': 'pause.png',
  'chromium/10-12-watching-card.png': 'card.png',
  'chromium/10-12-help.png': 'help.png',
  'pages/options-reminders.png': 'settings.png',
};

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
  if (args.includes('--docs')) {
    mkdirSync('docs/images', { recursive: true });
    for (const [from, to] of Object.entries(README_PICTURES)) copyFileSync(`${FOLDER}/${from}`, `docs/images/${to}`);
    const inLanguages = shots.filter(({ group }) => group === 'languages').map(({ file }) => `${FOLDER}/${file}`);
    await writeSheet(inLanguages, BANDS.length, 'docs/images/languages.png');
  }
  writeIndex(shots);
  console.log(`Open ${FOLDER}/index.html to look through them.`);
  return 0;
}
