import { createInterface } from 'node:readline';
import { recognise } from '@/catalogue';

/** One line of output: what an address is, or why it could not be read. */
export function recogniseLine(address: string): object {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { url: address, error: 'not an address' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { url: address, error: 'not an http address' };
  const sighting = recognise(url);
  if (!sighting) return { url: address, platform: null };
  const { platform, activity, certainty, adult } = sighting;
  return { url: address, platform, activity, certainty, adult };
}

/** `npm run -s recognise -- URL…`, or addresses on standard input, one a line. */
export async function main(addresses: string[]): Promise<void> {
  if (addresses.length > 0) {
    for (const address of addresses) print(recogniseLine(address));
    return;
  }
  let batch: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    batch.push(JSON.stringify(recogniseLine(line.trim())));
    if (batch.length >= 1000) {
      process.stdout.write(`${batch.join('\n')}\n`);
      batch = [];
    }
  }
  if (batch.length > 0) process.stdout.write(`${batch.join('\n')}\n`);
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
