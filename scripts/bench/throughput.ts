import { Bench } from 'tinybench';
import { inBrowser, platforms } from '@/catalogue';
import { createRecogniser } from '@/catalogue/recognise';
import { recognisePressure } from '@/pressure/english';
import type { Figure } from './figures';

/** Addresses that are as long as any that is looked at, on every host, made of what patterns are made of. */
const longAddresses = (length: number): string[] =>
  inBrowser
    .flatMap(({ sites }) => sites.flatMap(({ hosts }) => hosts))
    .filter((host) => !host.includes('{'))
    .flatMap((host) => ['a/', '-v', '%2f'].map((piece) => `https://${host}/${piece.repeat(length / piece.length)}`));

/** Ordinary chat, with the spelling that has to be seen through. */
const CHAT = [
  'hello everyone how is it going',
  'LOOOOL that was so gooood',
  'can you play the next map with us pls',
  'who gifted the sub lol',
  'wh4t 1s y0ur f4v0urite game',
  'i think the boss is in the cave on the left, you missed the chest there',
];

/** Microseconds for one of many texts, as often as a second allows. */
async function each(texts: readonly string[], look: (text: string) => unknown): Promise<number[]> {
  const bench = new Bench({ time: 1_000, retainSamples: true });
  bench.add('look', () => {
    for (const text of texts) look(text);
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  const samples = (result && 'latency' in result && result.latency.samples) || [];
  return samples.map((milliseconds) => (milliseconds / texts.length) * 1000);
}

/** How fast addresses and lines of chat are looked at. */
export async function throughput(): Promise<Figure[]> {
  const recognise = createRecogniser(platforms);
  const own = platforms.flatMap(({ tests }) => Object.values(tests).flat());
  const measures = [
    [`recognise an address, ${platforms.length} platforms`, 5, own, recognise],
    ['recognise a path of 500 signs', 5, longAddresses(500), recognise],
    ['recognise a path of 1,000 signs', 5, longAddresses(1000), recognise],
    ['look at a line of chat', 100, CHAT, recognisePressure],
  ] as const;
  const figures: Figure[] = [];
  for (const [what, budget, texts, look] of measures) {
    figures.push({ what, budget, unit: 'µs', values: await each(texts, look) });
  }
  return figures;
}
