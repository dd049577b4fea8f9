import type { Activity } from '@/catalogue/types';
import type { Family } from '@/guidance/family';
import type { Band } from '@/guidance/types';
import { type ActivityChoice, type Child, defaultSettings, type Lock, type Settings } from '@/settings/schema';
import { hashSecret } from '@/settings/secret';

/** What most tests say of a family with one child. */
export interface FamilyChange extends Partial<Omit<Settings, 'version'>> {
  /** Of the only child. */
  band?: Band;
  activities?: Partial<Record<Activity, Partial<ActivityChoice>>>;
  /** The only grown-up's name. */
  grownUp?: string;
}

/** A card for each live stream that is watched, however soon after the last. */
export const CARD_EVERY_VISIT = { watching: { strength: 'card', pacing: 'every-visit' } } as const;

/** Settings of a family in Britain that has been welcomed, with these differences. */
export function familySettings({ band, activities = {}, grownUp, ...rest }: FamilyChange = {}): Settings {
  const settings = { ...defaultSettings('GB'), welcomed: true };
  const usual = settings.children[0] as Child;
  const changed = Object.entries(activities).map(([activity, choice]) => [activity, { on: true, ...choice }]);
  const child: Child = {
    ...usual,
    ...(band && { band }),
    activities: { ...usual.activities, ...Object.fromEntries(changed) },
  };
  return { ...settings, children: [child], ...(grownUp && { grownUps: [{ name: grownUp }] }), ...rest };
}

/** A child like any other, with these differences. */
export const aChild = (change: Partial<Child> & { id: string }): Child => ({
  ...(defaultSettings().children[0] as Child),
  ...change,
});

/** The child that every computer begins with, with these differences. */
export const aFirstChild = (change: Partial<Child> = {}): Child => aChild({ id: 'child-1', ...change });

/** Two children who differ in all that can be told at a glance. */
export const ADA = aChild({ id: 'ada', nickname: 'Ada', avatar: 'owl', band: '6-9' });
export const BEN = aChild({ id: 'ben', nickname: 'Ben', avatar: 'frog', band: '13-15' });

/** A lock where it does not matter what opens it: hashing takes its time. */
export const ANY_LOCK: Lock = { kind: 'digits', pin: { salt: 'AAAA', hash: 'AAAA', iterations: 600_000 } };

/** A lock that opens with this PIN of digits, and with this recovery code where one is given. */
export const lockWith = async (pin: string, recovery?: string): Promise<Lock> => ({
  kind: 'digits',
  pin: await hashSecret(pin),
  ...(recovery !== undefined && { recovery: await hashSecret(recovery) }),
});

/** A family as reminders are composed for it. */
export const aFamily = (change: Partial<Family> = {}): Family => ({
  language: 'en',
  country: 'GB',
  grownUps: [],
  ownServices: [],
  message: '',
  promise: false,
  ...change,
});
