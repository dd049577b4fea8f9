import { expect, it } from 'vitest';
import { remindersOnADay } from '@/reminders/estimate';

it.each([
  ['every-30-minutes', 2, 4],
  ['every-30-minutes', 0.25, 1],
  ['every-30-minutes', 0, 1],
  ['every-2-hours', 2, 1],
  ['every-2-hours', 5, 2],
  ['once-a-day', 12, 1],
] as const)('%s, with %d hours: %i', (pacing, hours, count) => expect(remindersOnADay(pacing, hours)).toBe(count));
