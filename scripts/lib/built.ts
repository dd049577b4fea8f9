import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { inBrowser, matchPatterns } from '@/catalogue';

/** A built extension. */
export interface Built {
  /** All its files, by their paths in it. */
  files: readonly string[];
  read(file: string): Buffer;
  /** The manifest's scripts, by the pattern of the hosts that they are given to. */
  scripts: readonly { matches: readonly string[]; js: readonly string[]; match_about_blank?: boolean }[];
}

/** Opens a built extension, such as `.output/chrome-mv3`. */
export function openBuilt(folder: string): Built {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(resolve(folder, file)).isFile());
  const read = (file: string) => readFileSync(resolve(folder, file));
  return { files, read, scripts: JSON.parse(read('manifest.json').toString()).content_scripts };
}

const size = ({ read }: Built, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + read(file).length, 0);

/** What the manifest gives to the hosts of a pattern. */
const scriptsFor = ({ scripts }: Built, pattern: string): string[] =>
  scripts.filter(({ matches }) => matches.includes(pattern)).flatMap(({ js }) => js);

/** The scripts of the catalogue's page that is given the most, of those that are held for the camera or of the others. */
export function largestPage(built: Built, withCamera: boolean): string[] {
  const given = inBrowser.flatMap(matchPatterns).map((pattern) => scriptsFor(built, pattern));
  return given
    .filter((files) => files.includes('content-scripts/camera.js') === withCamera)
    .reduce((largest, files) => (size(built, files) > size(built, largest) ? files : largest), []);
}

/** What is given to any host that is not in the catalogue. */
export function elsewhere({ scripts }: Built): string[] {
  const known = new Set(inBrowser.flatMap(matchPatterns));
  return scripts.filter(({ matches }) => matches.some((pattern) => !known.has(pattern))).flatMap(({ js }) => js);
}

/** What is given to a frame without an address. */
export const emptyFrame = ({ scripts }: Built): string[] =>
  scripts.filter(({ match_about_blank }) => match_about_blank).flatMap(({ js }) => js);

/** Every file that a page of ours may load: it is named in one that it loads. */
export function reach(built: Built, page: string): string[] {
  // The typeface's older format stands beside the newer one, and no browser that we are for takes it.
  const parts = built.files.filter((file) => /^(?:chunks|assets)\//.test(file) && !file.endsWith('.woff'));
  const found = new Set([page]);
  for (const file of found) {
    if (/\.woff2?$/.test(file)) continue;
    const text = built.read(file).toString();
    for (const part of parts) if (text.includes(basename(part))) found.add(part);
  }
  return [...found];
}
