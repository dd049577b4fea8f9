import { expect, it } from 'vitest';
import { PROBLEMS } from '@/guidance/types';
import { relevantTo, withoutRelevant, withProblem } from '@/reminders/relevant';

it('knows the tactic behind every problem but "something else"', () => {
  for (const problem of PROBLEMS) {
    const tactic = relevantTo(withProblem({}, 'ada', 'twitch', problem), 'ada', 'twitch');
    expect(tactic !== undefined, problem).toBe(problem !== 'other');
  }
});

it('is kept by child and platform, until it was used', () => {
  const relevant = withProblem(withProblem({}, 'ada', 'twitch', 'dare'), 'ada', 'kick', 'prize');
  expect(relevantTo(relevant, 'ada', 'twitch')).toBe('dare');
  expect(relevantTo(relevant, 'bo', 'twitch')).toBeUndefined();
  const used = withoutRelevant(relevant, 'ada', 'twitch');
  expect(relevantTo(used, 'ada', 'twitch')).toBeUndefined();
  expect(relevantTo(used, 'ada', 'kick')).toBe('prize');
});
