import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inBrowser } from '@/catalogue';

/** Bytes; from the issues that set them. 1 kB is 1,000 bytes here: the stricter reading. */
const BUDGETS = [
  {
    name: 'sentinel with the largest rules',
    raw: 20_000,
    gzip: 8_000,
    files: () => ['content-scripts/sentinel.js', largestRules()],
  },
  { name: 'reminder (stage 2)', raw: 50_000, gzip: 17_000, files: () => ['content-scripts/reminder.js'] },
];
const OUTPUTS = ['.output/chrome-mv3', '.output/firefox-mv3'];

let output = '';
const largestRules = () =>
  inBrowser.map(({ id }) => `rules/${id}.js`).reduce((largest, file) => (size(file) > size(largest) ? file : largest));
const size = (file: string) => statSync(resolve(output, file)).size;

/** Prints the size of what a page is given beside its budget; 1 where one is broken. */
export function main(): number {
  let broken = 0;
  console.log('what                               build                 raw  budget    gzip  budget');
  for (output of OUTPUTS) {
    for (const { name, raw, gzip, files } of BUDGETS) {
      const content = Buffer.concat(files().map((file) => readFileSync(resolve(output, file))));
      const zipped = gzipSync(content, { level: 9 }).length;
      const over = content.length > raw || zipped > gzip;
      if (over) broken++;
      const cells = [content.length, raw, zipped, gzip].map((bytes) => String(bytes).padStart(8)).join('');
      console.log(`${name.padEnd(34)} ${output.replace('.output/', '').padEnd(16)}${cells}${over ? '  over' : ''}`);
    }
  }
  return broken ? 1 : 0;
}
