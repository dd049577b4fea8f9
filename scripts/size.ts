import { gzipSync } from 'node:zlib';
import { type Figure, printFigures } from './bench/figures';
import { type Built, elsewhere, emptyFrame, largestPage, openBuilt, reach } from './lib/built';
import { reminderMessage } from './lib/reminder-message';

interface Budget {
  what: string;
  /** Bytes; 1 kB is 1,000 bytes here: the stricter reading. */
  raw: number;
  gzip: number;
  /** What a browser is handed. */
  parts(built: Built): Buffer[];
}

const files = (pick: (built: Built) => readonly string[]) => (built: Built) => pick(built).map(built.read);
const file = (path: string) => files(() => [path]);
const own = (page: string) => files((built) => reach(built, page));

const SENTINEL = 'content-scripts/sentinel.js';
const REMINDER = 'content-scripts/reminder.js';

const BUDGETS: readonly Budget[] = [
  { what: 'host outside the catalogue', raw: 0, gzip: 0, parts: files(elsewhere) },
  {
    what: 'page: sentinel and largest rules',
    raw: 20_000,
    gzip: 8_000,
    parts: files((built) => largestPage(built, true).filter((path) => path === SENTINEL || path.startsWith('rules/'))),
  },
  { what: 'page without camera', raw: 15_800, gzip: 7_000, parts: files((built) => largestPage(built, false)) },
  { what: 'page with camera', raw: 26_000, gzip: 11_700, parts: files((built) => largestPage(built, true)) },
  { what: 'empty frame in a page with camera', raw: 8_800, gzip: 4_100, parts: files(emptyFrame) },
  { what: 'camera, in the page’s world', raw: 6_000, gzip: 3_000, parts: file('content-scripts/camera.js') },
  { what: 'reminder (stage 2)', raw: 50_000, gzip: 17_000, parts: file(REMINDER) },
  {
    what: 'page with camera and a reminder',
    raw: 124_000,
    gzip: 59_000,
    parts: (built) => [...[...largestPage(built, true), REMINDER].map(built.read), reminderMessage(built)],
  },
  {
    what: 'chat reading, besides',
    raw: 123_000,
    gzip: 47_400,
    parts: files(() => ['content-scripts/chat.js', 'content-scripts/chat-english.js']),
  },
  { what: 'background', raw: 324_000, gzip: 98_500, parts: file('background.js') },
  { what: 'own page: settings', raw: 786_000, gzip: 309_000, parts: own('options.html') },
  { what: 'own page: popup', raw: 425_000, gzip: 163_000, parts: own('popup.html') },
  { what: 'own page: calm', raw: 267_000, gzip: 115_000, parts: own('calm.html') },
  { what: 'own page: guide', raw: 340_000, gzip: 137_000, parts: own('guide.html') },
  { what: 'own page: welcome', raw: 446_000, gzip: 170_000, parts: own('welcome.html') },
  { what: 'own page: practice', raw: 446_000, gzip: 181_000, parts: own('practice.html') },
  { what: 'own page: agreement', raw: 225_000, gzip: 104_000, parts: own('agreement.html') },
  { what: 'whole package', raw: 6_430_000, gzip: 1_700_000, parts: files((built) => built.files) },
];

const OUTPUTS = ['chrome-mv3', 'firefox-mv3'];

/** Each file by itself, as a package holds it. */
const packed = (parts: readonly Buffer[]): number =>
  parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);

/** The sizes of what a browser is handed, by kind of page and build: as it is, and packed. */
export function sizes(): Figure[] {
  return OUTPUTS.flatMap((output) => {
    const built = openBuilt(`.output/${output}`);
    return BUDGETS.flatMap(({ what, raw, gzip, parts }): Figure[] => {
      const all = parts(built);
      const size = all.reduce((sum, { length }) => sum + length, 0);
      return [
        { what: `${output}: ${what}`, unit: 'bytes', values: [size], budget: raw },
        { what: `${output}: ${what}, packed`, unit: 'bytes', values: [packed(all)], budget: gzip },
      ];
    });
  });
}

/** Prints them beside their budgets; 1 where one is broken. */
export const main = (): number => (printFigures(sizes()) > 0 ? 1 : 0);
