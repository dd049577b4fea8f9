import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PIN, normalPin, pinKind } from '@/settings/pin';
import { makeRecoveryCode, normalCode } from '@/settings/recovery';
import { checkSecret, hashSecret } from '@/settings/secret';
import { afterWrong, NO_TRIES, type Tries, waitFor } from '@/settings/tries';

it('opens with the PIN that was set and no other, and never stores it', async () => {
  const stored = await hashSecret('2468');
  expect(await checkSecret('2468', stored)).toBe(true);
  expect(await checkSecret('2469', stored)).toBe(false);
  expect(JSON.stringify(stored)).not.toContain('2468');
  expect(stored.iterations).toBeGreaterThanOrEqual(600_000);
  expect((await hashSecret('2468')).hash).not.toBe(stored.hash);
});

describe('pinKind', () => {
  it.each([
    ['1234', 'digits'],
    [' 1234 ', 'digits'],
    ['１２３４', 'digits'],
    ['123456789012', 'digits'],
    ['123', undefined],
    ['1234567890123', undefined],
    ['12a4', undefined],
    ['', undefined],
    ['       ', undefined],
    ['correct horse', 'phrase'],
    ['1234567a', 'phrase'],
    ['1234567 ', 'digits'],
    ['ab  cd ', undefined],
    ['x'.repeat(LONGEST_PIN), 'phrase'],
    ['x'.repeat(LONGEST_PIN + 1), undefined],
    ['пароль дня', 'phrase'],
  ])('of %j is %s', (typed, kind) => expect(pinKind(typed)).toBe(kind));

  it('is the same for letters from any keyboard', () => {
    expect(normalPin('cafe\u0301 au lait')).toBe(normalPin('caf\u00e9 au lait'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(normalPin(normalPin(typed))).toBe(normalPin(typed));
        expect(pinKind(normalPin(typed))).toBe(pinKind(typed));
      }),
    );
  });
});

describe('a recovery code', () => {
  it('is four groups of five letters and digits that cannot be mixed up', () => {
    const codes = Array.from({ length: 50 }, makeRecoveryCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([
    ['7K3QD-M2V9X-00000-11111', '7K3QDM2V9X0000011111'],
    ['7k3qd m2v9x 00000 11111', '7K3QDM2V9X0000011111'],
    [' 7k3qd—m2v9x.ooOo0 iIlL1 ', '7K3QDM2V9X0000011111'],
    ['', ''],
  ])('typed as %j is read as %s', (typed, code) => expect(normalCode(typed)).toBe(code));

  it('is read however it is typed', () => {
    for (let turn = 0; turn < 20; turn++) {
      const code = makeRecoveryCode();
      const plain = code.replaceAll('-', '');
      expect(normalCode(code)).toBe(plain);
      expect(normalCode(code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' '))).toBe(plain);
    }
  });
});

describe('wrong tries', () => {
  const now = 1_000_000;
  const after = (count: number): Tries => {
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
    [5000, 3_600_000],
  ])('%i in a row wait %i ms', (count, wait) => expect(waitFor(after(count), now)).toBe(wait));

  it('wait no longer than an hour when the clock is set back', () => {
    expect(waitFor({ wrong: 5, lockedUntil: now + 9e9 }, now)).toBe(3_600_000);
  });
});
