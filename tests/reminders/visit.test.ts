import { expect, it } from 'vitest';
import { type Arrival, continuedVisit, unsettledFor, type Visit } from '@/reminders/visit';
import { MINUTE } from '../lib/time';

const NOW = 1_000_000_000;
const visit: Visit = { platform: 'ometv', activity: 'video-chat', settledFor: 'child-1' };
const same = { platform: 'ometv', activity: 'video-chat' } as const;

it.each<[string, Visit | undefined, typeof same | { platform: string; activity: 'watching' }, Arrival, boolean]>([
  ['a first page', undefined, same, 'fresh', false],
  ['a page from elsewhere', visit, same, 'fresh', false],
  ['a page of the same platform', visit, same, 'same-platform', true],
  ['a move in the page', visit, same, 'in-page', true],
  ['another platform', visit, { platform: 'twitch', activity: 'watching' }, 'in-page', false],
  ['another activity', visit, { platform: 'ometv', activity: 'watching' }, 'in-page', false],
  ['nine minutes on other pages', { ...visit, awaySince: NOW - 9 * MINUTE }, same, 'in-page', true],
  ['eleven minutes on other pages', { ...visit, awaySince: NOW - 11 * MINUTE }, same, 'in-page', false],
  ['a clock set back by hours', { ...visit, awaySince: NOW + 200 * MINUTE }, same, 'in-page', false],
])('%s', (_, before, sighting, arrival, continues) => {
  expect(continuedVisit(before, sighting, arrival, NOW)).toEqual(continues ? visit : undefined);
});

it('as if a child had not been reminded yet, and no other', () => {
  const both: Visit = { ...visit, cameraFor: 'child-1', awaySince: NOW };
  expect(unsettledFor(both, 'child-1')).toEqual({ platform: 'ometv', activity: 'video-chat', awaySince: NOW });
  expect(unsettledFor(both, 'bo')).toEqual(both);
});
