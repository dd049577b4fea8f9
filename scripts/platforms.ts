import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platformsDoc } from './lib/platforms-table';

const FILE = 'docs/platforms.md';

/** Compares the table of platforms with the catalogue, or writes it (`--write`); 1 where it is stale. */
export function main(args: string[]): number {
  const doc = platformsDoc();
  if (args.includes('--write')) {
    writeFileSync(FILE, doc);
    return 0;
  }
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === doc) return 0;
  console.error(`${FILE} is stale: npm run platforms -- --write`);
  return 1;
}
