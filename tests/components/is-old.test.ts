import { expect, it } from 'vitest';
import { isOld } from '@/components/options/is-old';

it.each([
  ['2026-11-24', '2027-11-23', false],
  ['2026-11-24', '2027-11-26', true],
  ['2026-11-24', '2026-11-24', false],
])('a fact checked on %s is, on %s, too old: %s', (checked, today, old) => {
  expect(isOld(checked, Date.parse(today))).toBe(old);
});
