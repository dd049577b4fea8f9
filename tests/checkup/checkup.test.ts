import { expect, it } from 'vitest';
import { CHECKS, type Check, type CheckupFacts, checkup, countryFact } from '@/checkup/checkup';

const GOOD: CheckupFacts = {
  inPrivateWindows: true,
  notAllowed: [],
  hasPin: true,
  country: 'known',
  hasGrownUp: true,
  allOff: [],
  isQuiet: false,
  storage: 'healthy',
  brokenPolicy: [],
  sync: 'fine',
  version: '0.1.0',
};
const fine = CHECKS.map((id): Check => ({ id, state: 'fine' }));

it('finds nothing amiss where all is well', () => expect(checkup(GOOD)).toEqual(fine));

it.each<[Partial<CheckupFacts>, Check]>([
  [{ storage: 'unreadable' }, { id: 'storage', state: 'off' }],
  [{ storage: 'read-only' }, { id: 'storage', state: 'off' }],
  [{ notAllowed: ['Twitch', 'Kick'] }, { id: 'permissions', state: 'off', names: ['Twitch', 'Kick'] }],
  [{ allOff: ['Ada'] }, { id: 'reminders', state: 'off', names: ['Ada'] }],
  [{ isQuiet: true }, { id: 'quiet', state: 'off' }],
  [
    { undescribed: { name: 'Child 1', band: '10-12' } },
    { id: 'child', state: 'advice', names: ['Child 1'], band: '10-12' },
  ],
  [{ inPrivateWindows: false }, { id: 'private', state: 'advice' }],
  [{ hasPin: false }, { id: 'pin', state: 'advice' }],
  [{ country: 'unset' }, { id: 'country', state: 'advice' }],
  [{ country: 'elsewhere' }, { id: 'country', state: 'fine', says: 'elsewhere' }],
  [{ hasGrownUp: false }, { id: 'grownUp', state: 'advice' }],
  [{ sync: 'full' }, { id: 'sync', state: 'advice' }],
  [{ sync: 'refused' }, { id: 'sync', state: 'advice' }],
  [{ brokenPolicy: ['colour'] }, { id: 'policy', state: 'advice', names: ['colour'] }],
])('%o changes its own row and no other', (change, row) => {
  expect(checkup({ ...GOOD, ...change })).toEqual(fine.map((check) => (check.id === row.id ? row : check)));
});

it.each<[string, Partial<Parameters<typeof countryFact>[0]>, CheckupFacts['country']]>([
  ['a country with services', { country: 'IE', suggested: 'BG' }, 'known'],
  ['a country without, as the browser suggests it', { country: 'BG', suggested: 'BG' }, 'elsewhere'],
  ['"Another country", chosen where the browser suggests one', { suggested: 'GB' }, 'elsewhere'],
  ['"Another country", as it stood in the welcome or in a policy', { wasAsked: true }, 'elsewhere'],
  ['nothing, neither chosen nor suggested', {}, 'unset'],
])('a country: %s', (_, change, fact) => {
  const services = ['GB', 'IE', 'INT'];
  expect(countryFact({ country: 'INT', services, suggested: 'INT', wasAsked: false, ...change })).toBe(fact);
});
