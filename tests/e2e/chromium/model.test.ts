import { expect, it } from 'vitest';
import { goThrough } from '../model/go-through';

/** The same each time; `npm run model` goes further. */
const SEED = Number(process.env.SEED ?? 259);
const STEPS = Number(process.env.STEPS ?? 100);

it(`${STEPS} random steps show what a simple model says`, { timeout: 60_000 + STEPS * 3_000 }, async () => {
  const { difference, ...walk } = await goThrough(SEED, STEPS);
  console.log(JSON.stringify(walk, null, 1));
  if (difference) expect.fail(difference);
  expect(walk.lateGone).toBeLessThanOrEqual(STEPS / 50);
});
