import type { Band } from '@/guidance/types';

/** What can be off without anybody noticing. */
export interface CheckupFacts {
  /** Whether Livewise works in private windows. */
  inPrivateWindows: boolean;
  /** Names of platforms whose sites the browser no longer lets us see. */
  notAllowed: readonly string[];
  /** The child that every computer begins with, by nickname or number, and its age band, where nobody has said how old it is. */
  undescribed?: { name: string; band: Band };
  hasPin: boolean;
  /** `elsewhere`: one for which there are no services here. */
  country: 'known' | 'elsewhere' | 'unset';
  hasGrownUp: boolean;
  /** Nicknames, or numbers, of children with every reminder off. */
  allOff: readonly string[];
  /** A grown-up has quieted the reminders. */
  isQuiet: boolean;
  storage: 'healthy' | 'unreadable' | 'read-only';
  /** Names of policy entries that could not be used. */
  brokenPolicy: readonly string[];
  sync: 'fine' | 'full' | 'refused';
  version: string;
}

/** What "Is it on?" looks at, in the order in which it is shown. */
export const CHECKS = [
  'storage',
  'permissions',
  'reminders',
  'quiet',
  'child',
  'private',
  'pin',
  'country',
  'grownUp',
  'sync',
  'policy',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** `off`: reminders may not come. `advice`: it could be better. */
export type CheckState = 'fine' | 'off' | 'advice';

export interface Check {
  id: CheckId;
  state: CheckState;
  /** What is affected: platforms, children, policy entries. */
  names?: readonly string[];
  /** Whose words a child gets of whom nobody has said how old. */
  band?: Band;
  /** Nothing can be done about it, and yet it is to be known. */
  says?: 'elsewhere';
}

/** A country as it was set, suggested by the browser, or neither. */
export function countryFact({
  country,
  services,
  suggested,
  wasAsked,
}: {
  country: string;
  /** Countries with services. */
  services: readonly string[];
  suggested: string;
  /** The family went through the welcome, or a policy answers. */
  wasAsked: boolean;
}): CheckupFacts['country'] {
  if (country !== 'INT') return services.includes(country) ? 'known' : 'elsewhere';
  return wasAsked || suggested !== 'INT' ? 'elsewhere' : 'unset';
}

/** Goes through everything; in the order of how much it matters. */
export function checkup(facts: CheckupFacts): Check[] {
  const { undescribed } = facts;
  const list = (names: readonly string[]) => (names.length > 0 ? { names } : {});
  const states: Readonly<Record<CheckId, Omit<Check, 'id'>>> = {
    storage: { state: facts.storage === 'healthy' ? 'fine' : 'off' },
    permissions: { state: facts.notAllowed.length > 0 ? 'off' : 'fine', ...list(facts.notAllowed) },
    reminders: { state: facts.allOff.length > 0 ? 'off' : 'fine', ...list(facts.allOff) },
    quiet: { state: facts.isQuiet ? 'off' : 'fine' },
    child: undescribed ? { state: 'advice', names: [undescribed.name], band: undescribed.band } : { state: 'fine' },
    private: { state: facts.inPrivateWindows ? 'fine' : 'advice' },
    pin: { state: facts.hasPin ? 'fine' : 'advice' },
    country: {
      state: facts.country === 'unset' ? 'advice' : 'fine',
      ...(facts.country === 'elsewhere' && { says: 'elsewhere' }),
    },
    grownUp: { state: facts.hasGrownUp ? 'fine' : 'advice' },
    sync: { state: facts.sync === 'fine' ? 'fine' : 'advice' },
    policy: { state: facts.brokenPolicy.length > 0 ? 'advice' : 'fine', ...list(facts.brokenPolicy) },
  };
  return CHECKS.map((id) => ({ id, ...states[id] }));
}
