import { beforeEach, expect, it, vi } from 'vitest';
import { moveChildren } from '@/background/move-children';
import { pullSync, pushSync } from '@/background/sync';
import { emptyHistory, lastReminder, lessonsShown, recordLesson, recordReminder } from '@/reminders/history';
import { countUp, emptyRecord } from '@/reminders/record';
import type { Child } from '@/settings/schema';
import { defaultSettings } from '@/settings/schema';
import { loadOwnSettings } from '@/settings/store';
import { itemsToWrite } from '@/settings/sync';
import { loadHistory, saveHistory } from '@/stores/history';
import { loadNews, readNews } from '@/stores/news';
import { loadPresence, savePresence } from '@/stores/presence';
import { loadRecord, saveRecord } from '@/stores/record';
import { loadRelevant, saveRelevant } from '@/stores/relevant';
import { readTab, type TabState, writeTab } from '@/stores/tab';
import { loadTalks, saveTalks } from '@/stores/talks';
import { afterTalkStep, newTalks } from '@/talk/due';
import { local, resetStorage, sync } from '../lib/fake-browser';
import { aChild, aFirstChild, familySettings } from '../lib/family';
import { NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const YEAR_AGO = new Date(2025, 10, 24, 12, 0).getTime();
const spot = { child: 'child-1', platform: 'twitch', activity: 'watching' } as const;
/** In the band from 6 to 9 until this year. */
const ben = aFirstChild({ nickname: 'Ben', born: { year: 2016, month: 3 } });

/** A computer with this child, about whom all there is is kept; in the account is that one. */
async function meet(ours: Child, theirs: Child) {
  const settings = familySettings({ sync: true, children: [ours] });
  local.items = { settings };
  sync.items = itemsToWrite(familySettings({ sync: true, children: [theirs] }), {}, NOW - 1, defaultSettings());
  const history = recordReminder(emptyHistory(), spot, NOW);
  const lesson = { id: 'a-lesson', picture: 'camera', layout: 'above' } as const;
  await saveHistory(recordLesson(history, 'child-1', '10-12', 'watching', lesson));
  await saveRecord(countUp(emptyRecord(), spot, 'shown', NOW));
  await saveTalks(afterTalkStep(newTalks(NOW), 'child-1', 'talked', NOW));
  await readNews(settings, YEAR_AGO);
  await saveRelevant({ 'child-1 twitch': 'dare' });
  await savePresence({ child: { id: 'child-1', until: NOW } });
}

/** What is kept about a child, of each kind. */
const keptOf = async (child: string) => [
  lastReminder(await loadHistory(), { ...spot, child }) !== undefined,
  lessonsShown(await loadHistory(), child, '10-12', 'watching').length > 0,
  (await loadRecord(NOW)).entries.some((entry) => entry.child === child),
  child in (await loadTalks(NOW)).children,
  (local.items.known as { bands: Record<string, string> }).bands[child] === '6-9',
  `${child} twitch` in (await loadRelevant()),
  (await loadPresence()).child?.id === child,
];
const ALL = Array.from({ length: 7 }, () => true);
const NOTHING = Array.from({ length: 7 }, () => false);

beforeEach(resetStorage);

it('a first child who is not the one of the account stays beside them, with all that is kept', async () => {
  await meet(ben, aFirstChild({ nickname: 'Ada' }));
  await pushSync(NOW);
  const settings = await loadOwnSettings();
  expect(settings.children.map(({ nickname }) => nickname).sort()).toEqual(['Ada', 'Ben']);
  const { id } = settings.children.find(({ nickname }) => nickname === 'Ben') as Child;
  expect(await keptOf(id)).toEqual(ALL);
  expect(await keptOf('child-1')).toEqual(NOTHING);
  // Ben has had a birthday since.
  expect((await loadNews(settings, NOW)).bands).toMatchObject([{ child: { nickname: 'Ben' }, to: '10-12' }]);
  expect(sync.items).toMatchObject({
    'child child-1': { value: { nickname: 'Ada' } },
    [`child ${id}`]: { value: { nickname: 'Ben' } },
  });
});

it('a first child is not taken out with one of the account who is gone, nor is what is kept', async () => {
  await meet(ben, aFirstChild({ nickname: 'Ada' }));
  sync.items = {
    ...sync.items,
    'child child-1': { at: NOW - 1, value: null },
    'child bo': { at: NOW - 1, value: aChild({ id: 'bo', nickname: 'Bo' }) },
  };
  await pushSync(NOW);
  const { children } = await loadOwnSettings();
  expect(children.map(({ nickname }) => nickname).sort()).toEqual(['Ben', 'Bo']);
  expect(await keptOf(children.find(({ nickname }) => nickname === 'Ben')?.id ?? '')).toEqual(ALL);
});

it('a first child whom the account has under another id goes on under that, with all that is kept', async () => {
  await meet(ben, aFirstChild({ nickname: 'Ada' }));
  sync.items['child yy'] = { at: NOW - 1, value: { ...ben, id: 'yy', avatar: 'owl' } };
  await pushSync(NOW);
  const { children } = await loadOwnSettings();
  expect(children).toHaveLength(2);
  expect(children).toContainEqual({ ...ben, id: 'yy', avatar: 'owl' });
  expect(await keptOf('yy')).toEqual(ALL);
});

it('what goes on in a tab goes on for the same child', async () => {
  const tabOf = (child: string): TabState => {
    const visit = { platform: 'ometv', activity: 'video-chat', settledFor: child, cameraFor: child } as const;
    return {
      sighting: { platform: 'ometv', activity: 'video-chat', adult: false, certainty: 'sure' },
      visit,
      cameraVisit: { ...visit, settledFor: 'bo' },
      besides: { sighting: { platform: 'ometv', activity: 'browsing', adult: false, certainty: 'sure' }, visit },
      standing: { for: child, strength: 'pause' },
      helper: { child, shown: 'camera', pressure: false, since: NOW },
    };
  };
  await meet(ben, aFirstChild({ nickname: 'Ada' }));
  await writeTab(1, tabOf('child-1'));
  await moveChildren(new Map([['child-1', 'x']]), NOW);
  expect(await readTab(1)).toEqual(tabOf('x'));
});

it('what is kept about a policy’s child stays theirs where a first child of that id gets another', async () => {
  await meet(ben, ben);
  local.items['managed-copy'] = { children: [aFirstChild({ nickname: 'Cy', band: '6-9' })] };
  sync.items = {};
  await pushSync(NOW);
  const [child] = (await loadOwnSettings()).children;
  expect(child?.id).toMatch(/^child-1-/);
  expect(await keptOf('child-1')).toEqual(ALL);
  expect(await keptOf(child?.id ?? '')).toEqual(NOTHING);
});

it('a first child goes into an empty account under an id of its own, with all that is kept', async () => {
  await meet(ben, ben);
  sync.items = {};
  await pushSync(NOW);
  const [child] = (await loadOwnSettings()).children;
  expect(child).toEqual({ ...ben, id: expect.stringMatching(/^child-1-.{8}$/) });
  expect(Object.keys(sync.items)).toContain(`child ${child?.id}`);
  expect(Object.keys(sync.items)).not.toContain('child child-1');
  expect(await keptOf(child?.id ?? '')).toEqual(ALL);
});

it.each<[string, Child, Child]>([
  ['is the same', ben, { ...ben, nickname: 'ben', avatar: 'owl' }],
  ['has never been described', aFirstChild(), aFirstChild({ nickname: 'Ada', band: '6-9' })],
])('a first child who %s is one with that of the account', async (_, ours, theirs) => {
  await meet(ours, theirs);
  await pushSync(NOW);
  expect((await loadOwnSettings()).children).toEqual([theirs]);
  expect(await keptOf('child-1')).toEqual(ALL);
});

it('a child that was given another nickname elsewhere is the same', async () => {
  await meet(ben, ben);
  await pushSync(NOW);
  sync.items['child child-1'] = { at: NOW + 1, value: { ...ben, nickname: 'Benjamin' } };
  await pullSync(NOW + 2);
  expect((await loadOwnSettings()).children).toMatchObject([{ id: 'child-1', nickname: 'Benjamin' }]);
  expect(await keptOf('child-1')).toEqual(ALL);
});
