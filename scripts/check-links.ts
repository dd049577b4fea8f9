import { allLinks, type Link } from './lib/links';

const AT_ONCE = 8;
const LONGEST = 20_000;
const SLOW = 5_000;

type State = 'fine' | 'moved' | 'slow' | 'dead';

async function look({ url }: Link): Promise<{ state: State; why: string }> {
  const start = Date.now();
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(LONGEST) });
    await response.body?.cancel();
    if (!response.ok) return { state: 'dead', why: String(response.status) };
    const took = Date.now() - start;
    // A moved home page or language is no news; another host is.
    if (new URL(response.url).host !== new URL(url).host) return { state: 'moved', why: response.url };
    return took > SLOW ? { state: 'slow', why: `${took} ms` } : { state: 'fine', why: '' };
  } catch (error) {
    return { state: 'dead', why: error instanceof Error ? (error.cause ?? error).toString() : String(error) };
  }
}

/**
 * A step before a release, with a network: opens every outward address and lists what is dead, moved or slow. A site may
 * refuse a program and serve a person: what is listed is to be looked at, not to be believed. 1 where any is dead.
 */
export async function main(): Promise<number> {
  const links = allLinks();
  const counts = new Map<State, number>();
  const next = links[Symbol.iterator]();
  const worker = async () => {
    for (const link of next) {
      const { state, why } = await look(link);
      counts.set(state, (counts.get(state) ?? 0) + 1);
      if (state !== 'fine') console.log(`${state.padEnd(6)}${link.url} (${link.at}): ${why}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log([...counts].map(([state, count]) => `${count} ${state}`).join(', '));
  return counts.has('dead') ? 1 : 0;
}
