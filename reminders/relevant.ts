import type { Problem, Tactic } from '@/guidance/types';

/** What was just relevant to a child at a platform, by "child platform". Forgotten with the browser, and once used. */
export type Relevant = Readonly<Record<string, Tactic>>;

/** The tactic behind what a child said had happened. */
const TACTICS: Readonly<Record<Problem, Tactic | undefined>> = {
  dare: 'dare',
  prize: 'prize',
  threat: 'threat',
  private: 'private',
  where: 'questions',
  meet: 'private',
  pictures: 'camera',
  sent: 'threat',
  other: undefined,
};

const keyOf = (child: string, platform: string) => `${child} ${platform}`;

/** The tactic that this child has just met at this platform, if any. */
export const relevantTo = (relevant: Relevant, child: string, platform: string): Tactic | undefined =>
  relevant[keyOf(child, platform)];

/** After something showed that this tactic is at work. */
export const withTactic = (relevant: Relevant, child: string, platform: string, tactic: Tactic): Relevant => ({
  ...relevant,
  [keyOf(child, platform)]: tactic,
});

/** After a child said what had happened. */
export const withProblem = (relevant: Relevant, child: string, platform: string, problem: Problem): Relevant => {
  const tactic = TACTICS[problem];
  return tactic ? withTactic(relevant, child, platform, tactic) : relevant;
};

/** After a lesson about it was shown. */
export function withoutRelevant(relevant: Relevant, child: string, platform: string): Relevant {
  const { [keyOf(child, platform)]: _, ...rest } = relevant;
  return rest;
}
