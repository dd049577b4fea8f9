import { startStandIns } from '@/tests/stand-in/server';
import { pause } from '../lib/person';
import { Computer } from './computer';
import { Model } from './model';
import { type Shown, wanted } from './shown';
import { applyStep, nextStep, randomFrom, type Step } from './steps';

/** Milliseconds in which what the model wants must have come. */
const LONGEST_WAIT = 20_000;
/** After which the background is stopped as if it had been idle: on a busy machine a page's last word can be lost. */
const IDLE_AFTER = 12_000;
/** Steps that are told with a difference. */
const TOLD = 15;

export interface Walk {
  /** Nothing where model and browser agreed all the way. */
  difference?: string;
  /** How often only a background that wakes saw that a page was gone. */
  lateGone: number;
  /** How many steps of each kind were done. */
  steps: Record<string, number>;
  /** Counts of reminders, by platform and activity. */
  record: Model['record'];
  seconds: number;
}

/** Goes through random steps with a real browser and the model side by side, up to the first difference. */
export async function goThrough(seed: number, steps: number): Promise<Walk> {
  const started = Date.now();
  const sites = await startStandIns();
  const computer = new Computer(sites.port);
  const model = new Model();
  const random = randomFrom(seed);
  const done: Step[] = [];
  let lateGone = 0;
  const walk = (difference?: string): Walk => ({
    ...(difference && { difference: `SEED=${seed} STEPS=${done.length}\n${difference}` }),
    lateGone,
    steps: countEach(done),
    record: model.record,
    seconds: Math.round((Date.now() - started) / 1000),
  });

  try {
    await computer.start();
    for (let number = 1; number <= steps; number++) {
      const step = nextStep(model, random);
      done.push(step);
      try {
        await computer.prepare();
        applyStep(model, step);
        await computer.act(step, model);
        await computer.settle(step, model);
      } catch (error) {
        return walk(tell(done, `${error}`));
      }
      if (await compare(computer, model, IDLE_AFTER)) {
        await computer.idle();
        const difference = await compare(computer, model, LONGEST_WAIT);
        if (difference) return walk(tell(done, difference));
        lateGone++;
      }
      if (step.does === 'leave' || step.does === 'not now') await computer.letPass();
    }
    const recorded = await computer.record();
    if (sorted(recorded) !== sorted(model.record)) {
      return walk(`The record says\n${sorted(recorded)}\nand should say\n${sorted(model.record)}`);
    }
    return walk();
  } finally {
    await computer.close();
    await sites.close();
  }
}

/** Waits until all tabs show what they should; tells what they show instead. */
async function compare(computer: Computer, model: Model, longest: number): Promise<string | undefined> {
  const should = model.tabs.map(wanted);
  let shown: Shown[] = [];
  let problem = '';
  for (const end = Date.now() + longest; Date.now() < end; await pause(50)) {
    try {
      shown = await computer.look();
      problem = '';
    } catch (error) {
      // A page on its way out.
      problem = `${error}`;
      continue;
    }
    if (JSON.stringify(shown) === JSON.stringify(should)) return undefined;
  }
  return `${problem}tabs show\n${lines(shown)}\nand should show\n${lines(should)}\n${JSON.stringify(model)}`;
}

const lines = (tabs: readonly Shown[]) => tabs.map((tab) => `  ${JSON.stringify(tab)}`).join('\n');

const tell = (done: readonly Step[], difference: string) => {
  const first = Math.max(0, done.length - TOLD);
  const last = done.slice(first).map((step, index) => `  ${first + index + 1}. ${JSON.stringify(step)}`);
  return `after\n${last.join('\n')}\n${difference}`;
};

const sorted = (record: Model['record']) =>
  Object.entries(record)
    .map(([spot, counts]) => `  ${spot}: ${JSON.stringify(counts)}`)
    .sort()
    .join('\n');

function countEach(done: readonly Step[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { does } of done) counts[does] = (counts[does] ?? 0) + 1;
  return counts;
}
