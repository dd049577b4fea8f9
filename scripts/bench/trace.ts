import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  name: string;
  /** `X` for something that took time. */
  ph: string;
  pid: number;
  tid: number;
  /** All in microseconds; `tdur` is the time that its thread worked. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Records what all pages do while `act` runs. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Scripts that ran, compiling included, and functions that were called by the browser. */
const isWork = ({ name, ph }: TraceEvent) => ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall');

/** When, and in which process, an address was loaded. */
export const loadOf = (events: readonly TraceEvent[], address: string): TraceEvent | undefined =>
  events.findLast(({ name, args }) => name === 'CommitLoad' && args.data?.url === address);

/** What scripts with this in their address did, each piece by itself: when it began, in microseconds, and its milliseconds. */
export function workOf(events: readonly TraceEvent[], address: string): { ts: number; took: number }[] {
  const theirs = events
    .filter((event) => isWork(event) && event.args.data?.url?.includes(address))
    .sort((a, b) => a.ts - b.ts);
  const work = [];
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of theirs) {
    // What one calls in another is counted once.
    if (ts < until) continue;
    until = ts + dur;
    work.push({ ts, took: tdur / 1000 });
  }
  return work;
}

/** What scripts of ours did on a page: the milliseconds of each piece of work, and the second after the load it began in. */
export const workOfOurs = (events: readonly TraceEvent[], load: TraceEvent): { second: number; took: number }[] =>
  workOf(
    events.filter(({ pid }) => pid === load.pid),
    'chrome-extension://',
  ).map(({ ts, took }) => ({ second: Math.floor((ts - load.ts) / 1e6), took }));
