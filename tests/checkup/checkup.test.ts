import { expect, it } from 'vitest';
import { CHECKS, type Check, type CheckupFacts, checkup } from '@/checkup/checkup';

const GOOD: CheckupFacts = {
  inPrivateWindows: true,
  notAllowed: [],
  hasPin: true,
  hasCountry: true,
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
  [{ inPrivateWindows: false }, { id: 'private', state: 'advice' }],
  [{ hasPin: false }, { id: 'pin', state: 'advice' }],
  [{ hasCountry: false }, { id: 'country', state: 'advice' }],
  [{ hasGrownUp: false }, { id: 'grownUp', state: 'advice' }],
  [{ sync: 'full' }, { id: 'sync', state: 'advice' }],
  [{ sync: 'refused' }, { id: 'sync', state: 'advice' }],
  [{ brokenPolicy: ['colour'] }, { id: 'policy', state: 'advice', names: ['colour'] }],
])('%o changes its own row and no other', (change, row) => {
  expect(checkup({ ...GOOD, ...change })).toEqual(fine.map((check) => (check.id === row.id ? row : check)));
});
