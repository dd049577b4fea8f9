import { readFileSync } from 'node:fs';
import { platforms, recognise } from '@/catalogue';
import type { Activity } from '@/catalogue/types';

interface Row {
  url: string;
  platform: string;
  label: string;
  hard?: boolean;
  alive?: boolean;
}

const EXPECTED: Record<string, Activity> = {
  live: 'watching',
  'live-directory': 'browsing',
  'go-live': 'broadcasting',
  'video-chat': 'video-chat',
};
const NOTHING = new Set(['other', 'vod']);

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The platform that a row of the outside set means, by its name or one part of it: "X/Twitter". */
const platformOf = (row: Row) =>
  platforms.find((platform) => row.platform.split('/').some((name) => plain(name) === plain(platform.name)));

interface Count {
  right: number;
  all: number;
}

function add(table: Map<string, Count>, key: string, right: boolean): void {
  const count = table.get(key) ?? { right: 0, all: 0 };
  count.all++;
  if (right) count.right++;
  table.set(key, count);
}

/**
 * Holds the catalogue against a labelled set of addresses (JSON lines with `url`, `platform`, `label`).
 * `npm run truth -- FILE` prints every miss and tables by platform and label.
 */
export function main([file]: string[]): number {
  if (!file) {
    console.error('Usage: npm run truth -- FILE.jsonl');
    return 2;
  }
  const rows: Row[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const table = new Map<string, Count>();
  const platformTable = new Map<string, Map<string, Count>>();
  for (const row of rows) {
    const expected = EXPECTED[row.label];
    const platform = platformOf(row);
    if (row.alive === false || !(expected ? platform : NOTHING.has(row.label))) continue;
    const got = recognise(row.url);
    const right = expected ? got?.platform === platform?.id && got?.activity === expected : got === undefined;
    for (const label of row.hard ? [row.label, 'hard'] : [row.label]) add(table, label, right);
    const ofPlatform = platformTable.get(row.platform) ?? new Map<string, Count>();
    add(ofPlatform, row.label, right);
    platformTable.set(row.platform, ofPlatform);
    if (!right)
      console.log(
        `miss  ${row.label.padEnd(14)} ${row.platform.padEnd(14)} ${row.url}  ->  ${got ? `${got.platform} ${got.activity} ${got.certainty}` : 'nothing'}`,
      );
  }
  for (const [platform, counts] of [...platformTable].sort(([a], [b]) => a.localeCompare(b))) {
    const cells = [...counts].map(([label, { right, all }]) => `${label} ${right}/${all}`);
    console.log(`${platform.padEnd(24)} ${cells.join(', ')}`);
  }
  console.log('');
  for (const [label, { right, all }] of table) {
    console.log(
      `${label.padEnd(16)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${((100 * right) / all).toFixed(1)}%`,
    );
  }
  return 0;
}
