import { sizes } from '../size';
import { beside } from './beside';
import { chat } from './chat';
import { type Figure, printFigures } from './figures';
import { mainThread } from './main-thread';
import { memory } from './memory';
import { throughput } from './throughput';
import { times } from './times';

const KINDS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  times,
  'main-thread': mainThread,
  beside,
  memory,
  chat,
  throughput,
  sizes: async () => sizes(),
};

/** Prints the table; 1 where a figure is over its budget. `--only NAME` (again for more) measures one kind. */
export async function main(args: readonly string[]): Promise<number> {
  const only = args.filter((_, index) => args[index - 1] === '--only');
  const unknown = only.filter((name) => !(name in KINDS));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}: ${Object.keys(KINDS).join(', ')}.`);
    return 1;
  }
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(KINDS))
    if (only.length === 0 || only.includes(name)) figures.push(...(await measure()));
  return printFigures(figures) > 0 ? 1 : 0;
}
