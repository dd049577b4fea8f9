import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkPin, isOpen, recover, setPin, unlock } from '@/background/lock';
import { local, resetStorage, session } from '../lib/fake-browser';
import { familySettings, lockWith } from '../lib/family';
import { MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });
// What is said there is said on purpose.
vi.spyOn(console, 'warn').mockReturnValue(undefined);

const settings = familySettings({ lock: await lockWith('2468') });

beforeEach(() => {
  resetStorage();
  local.items = { settings };
});

describe('the PIN', () => {
  it('opens a gate also where storage is full', async () => {
    local.refusesWrites = true;
    expect(await checkPin('2468', NOW)).toEqual({ right: true });
  });

  it('that is wrong stays wrong there', async () => {
    local.refusesWrites = true;
    expect(await checkPin('1111', NOW)).toMatchObject({ right: false });
  });

  it('is waited for after five wrong ones, whatever stood in their place before', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.record({ wrong: fc.anything(), lockedUntil: fc.anything() })),
        async (tries) => {
          local.items = { settings: { ...settings, lock: undefined }, 'pin-tries': tries };
          // Without a lock to check against, which takes its time: how long to wait is all that is asked.
          const answer = await checkPin('1111', NOW);
          expect(answer).toMatchObject({ right: false });
          if (!answer.right) expect(answer.waitSeconds).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    ));

  it.each([['damaged'], [{ wrong: '4', lockedUntil: 0 }], [{ wrong: null }], [[]]])(
    'is counted anew where the count is damaged: %j',
    async (tries) => {
      local.items = { settings, 'pin-tries': tries };
      for (let wrong = 1; wrong < 5; wrong++) expect(await checkPin('1111', NOW)).toMatchObject({ waitSeconds: 0 });
      expect(await checkPin('1111', NOW)).toMatchObject({ waitSeconds: 30 });
    },
    20_000,
  );
});

it('wrong PINs, a child’s at a gate as well, do not keep a parent from the recovery code', async () => {
  const set = await setPin(
    '1357',
    (await unlock('2468', NOW).then((answer) => answer.right && answer.token)) || '',
    NOW,
  );
  const code = set.saved ? (set.recovery ?? '') : '';
  for (let wrong = 0; wrong < 6; wrong++) await checkPin('1111', NOW);
  expect(await checkPin('1357', NOW)).toMatchObject({ right: false });
  expect(await recover('12345-67890', NOW)).toEqual({ right: false, waitSeconds: 0 });
  expect(await recover('', NOW)).toEqual({ right: false, waitSeconds: 0 });
  expect(await recover(code, NOW)).toEqual({ right: true });
  expect(await isOpen(undefined, NOW)).toBe(true);
}, 20_000);

it('a clock that ran ahead while the PIN was wrong, and is right again, costs an hour at most', async () => {
  const ahead = NOW + 4 * 365 * 24 * 60 * MINUTE;
  for (let wrong = 0; wrong < 5; wrong++) await checkPin('1111', ahead);
  expect(await checkPin('2468', NOW)).toEqual({ right: false, waitSeconds: 3600 });
  expect(await checkPin('2468', NOW + 59 * MINUTE)).toEqual({ right: false, waitSeconds: 60 });
  expect(await checkPin('2468', NOW + 60 * MINUTE)).toEqual({ right: true });
}, 20_000);

describe('a page that was unlocked', () => {
  const unlocked = async () => {
    const answer = await unlock('2468', NOW);
    return answer.right ? answer.token : undefined;
  };

  it('is shut again after a quarter of an hour', async () => {
    const token = await unlocked();
    expect(await isOpen(token, NOW + 14 * MINUTE)).toBe(true);
    expect(await isOpen(token, NOW + 28 * MINUTE)).toBe(true);
    expect(await isOpen(token, NOW + 44 * MINUTE)).toBe(false);
  });

  it('is not held open by a clock that is set back', async () => {
    const token = await unlocked();
    expect(await isOpen(token, NOW - 60 * MINUTE)).toBe(false);
  });

  it.each([['damaged'], [[null]], [{}], [[{ token: 'a' }]]])('is none by what is not understood: %j', async (open) => {
    session.items = { unlocked: open };
    expect(await isOpen('a', NOW)).toBe(false);
  });

  it('is shut by another PIN, and by none, but for the page that set it', async () => {
    const [token, other] = [await unlocked(), await unlocked()];
    expect(await setPin('1357', token, NOW)).toMatchObject({ saved: true });
    expect([await isOpen(token, NOW), await isOpen(other, NOW)]).toEqual([true, false]);
  });

  it('is none where storage refuses to be read', async () => {
    session.refusesReads = true;
    expect(await isOpen('a', NOW)).toBe(false);
  });
});
