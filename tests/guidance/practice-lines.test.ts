import { expect, it } from 'vitest';
import { practiceLines } from '@/guidance/practice-lines';
import { recognisePressure } from '@/pressure/english';
import { PRESSURE_TACTICS } from '@/pressure/types';

it.each(practiceLines)('"$line" is $tactic', ({ line, tactic, weak = false }) => {
  expect(recognisePressure(line)).toEqual(tactic === 'nothing' ? undefined : { tactic, strong: !weak });
});

it('there is one for each tactic', () => {
  for (const tactic of PRESSURE_TACTICS) expect(practiceLines.some((each) => each.tactic === tactic)).toBe(true);
});
