import { beforeEach, expect, it, vi } from 'vitest';
import { loadTalks, startTalks } from '@/stores/talks';
import { isTalkDue } from '@/talk/due';
import { local, resetStorage } from '../lib/fake-browser';
import { DAY, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));

const children = { ada: { talked: NOW - 10 * DAY, count: 2 } };

beforeEach(resetStorage);

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['nothing that is understood', { since: 'x' }],
  ['a clock that ran 400 days ahead as it began', { since: NOW + 400 * DAY, children: {} }],
])('the clock begins where there is %s, and a talk is due in its time', async (_, talks) => {
  if (talks !== undefined) local.items = { talks };
  await startTalks(NOW);
  expect(local.items.talks).toEqual({ since: NOW, children: {} });
  for (const days of [29, 30, 400]) {
    await startTalks(NOW + days * DAY);
    const now = NOW + days * DAY;
    expect(isTalkDue(await loadTalks(now), 'ada', 'month', now)).toBe(days >= 30);
  }
});

it.each([
  ['as it is', -50, -50],
  ['as it is, where it began a few hours ahead', 0.5, 0.5],
  ['but for when it began, where that is more than a day ahead', 2, 0],
])('what is kept stays %s', async (_, began, begins) => {
  local.items = { talks: { since: NOW + began * DAY, children } };
  await startTalks(NOW);
  expect(local.items.talks).toEqual({ since: NOW + begins * DAY, children });
});
