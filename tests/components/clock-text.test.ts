import { expect, it } from 'vitest';
import { clockText } from '@/components/helper/clock-text';

it.each([
  [0, '0:00'],
  [-5_000, '0:00'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [725_000, '12:05'],
  [3_600_000, '1:00:00'],
  [36_061_000, '10:01:01'],
  [90_000_000, '23:59:59'],
])('%i ms is %s', (length, text) => {
  expect(clockText(length)).toBe(text);
});
