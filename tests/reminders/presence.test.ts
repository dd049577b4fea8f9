import { describe, expect, it } from 'vitest';
import { isGrownUpHere, type Presence, QUIET_PERIODS, spanOf, whoIsHere } from '@/reminders/presence';
import { REMEMBER } from '@/settings/schema';
import { aChild } from '../lib/family';
import { MINUTE, NOW } from '../lib/time';

const ada = aChild({ id: 'ada' });
const bo = aChild({ id: 'bo' });

describe('who is here', () => {
  it.each<[string, (typeof ada)[], Presence, string | undefined]>([
    ['the only child, asked or not', [ada], {}, 'ada'],
    ['the only child, whoever it was before', [ada], { child: { id: 'bo' } }, 'ada'],
    ['nobody knows which of several', [ada, bo], {}, undefined],
    ['the one who said so', [ada, bo], { child: { id: 'bo', until: NOW + MINUTE } }, 'bo'],
    ['the one who said so, until the browser closes', [ada, bo], { child: { id: 'bo' } }, 'bo'],
    ['nobody once the time is over', [ada, bo], { child: { id: 'bo', until: NOW } }, undefined],
    ['nobody where the child is no longer in the family', [ada, bo], { child: { id: 'cy' } }, undefined],
    ['nobody where the clock was set back', [ada, bo], { child: { id: 'bo', until: NOW + 181 * MINUTE } }, undefined],
    ['nobody in a family without children', [], { child: { id: 'bo' } }, undefined],
  ])('%s', (_, children, presence, id) => expect(whoIsHere(children, presence, NOW)?.id).toBe(id));
});

describe('a grown-up is here', () => {
  it.each<[string, Presence, boolean]>([
    ['not where nobody said so', {}, false],
    ['not where a child said so', { child: { id: 'ada' } }, false],
    ['until the time is over', { grownUp: { until: NOW + 1 } }, true],
    ['not after that', { grownUp: { until: NOW } }, false],
    ['until the browser closes', { grownUp: {} }, true],
    ['not for longer where the clock was set back', { grownUp: { until: NOW + 24 * 60 * MINUTE } }, false],
  ])('%s', (_, presence, is) => expect(isGrownUpHere(presence, NOW)).toBe(is));
});

it.each([
  ['15-minutes', 15],
  ['30-minutes', 30],
  ['1-hour', 60],
  ['3-hours', 180],
] as const)('%s last %i minutes', (period, minutes) =>
  expect(spanOf(period, NOW)).toEqual({ since: NOW, until: NOW + minutes * MINUTE }),
);

it('a period until the browser closes has no end', () => expect(spanOf('until-close', NOW)).toEqual({}));

it.each([...new Set([...REMEMBER, ...QUIET_PERIODS])])('%s hold from the moment they begin', (period) => {
  expect(isGrownUpHere({ grownUp: spanOf(period, NOW) }, NOW)).toBe(true);
  expect(whoIsHere([ada, bo], { child: { id: 'ada', ...spanOf(period, NOW) } }, NOW)).toBe(ada);
});
