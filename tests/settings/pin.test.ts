import { describe, expect, it } from 'vitest';
import { checkPin, hashPin, isPin } from '@/settings/pin';
import { afterWrong, NO_TRIES, type PinTries, waitFor } from '@/settings/pin-tries';

it('opens with the PIN that was set and no other, and never stores it', async () => {
  const stored = await hashPin('2468');
  expect(await checkPin('2468', stored)).toBe(true);
  expect(await checkPin('2469', stored)).toBe(false);
  expect(JSON.stringify(stored)).not.toContain('2468');
  expect(stored.iterations).toBeGreaterThanOrEqual(600_000);
  expect((await hashPin('2468')).hash).not.toBe(stored.hash);
});

it.each([
  ['1234', true],
  ['123456789012', true],
  ['123', false],
  ['1234567890123', false],
  ['12a4', false],
  ['', false],
])('isPin(%s) is %s', (text, is) => expect(isPin(text)).toBe(is));

describe('wrong tries', () => {
  const now = 1_000_000;
  const after = (count: number): PinTries => {
    let tries = NO_TRIES;
    for (let wrong = 0; wrong < count; wrong++) tries = afterWrong(tries, now);
    return tries;
  };
  it.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, 60_000],
    [7, 120_000],
    [12, 3_600_000],
    [60, 3_600_000],
  ])('%i in a row wait %i ms', (count, wait) => expect(waitFor(after(count), now)).toBe(wait));

  it('wait no longer than an hour when the clock is set back', () => {
    expect(waitFor({ wrong: 5, lockedUntil: now + 9e9 }, now)).toBe(3_600_000);
  });
});
