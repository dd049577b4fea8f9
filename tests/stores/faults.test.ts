import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whatHolds } from '@/background/what-holds';
import { platforms } from '@/catalogue';
import { knownNow } from '@/catalogue/news';
import { decide } from '@/reminders/decide';
import { emptyHistory, recordReminder } from '@/reminders/history';
import { isGrownUpHere } from '@/reminders/presence';
import { changeSettings, loadOwnSettings, loadSettings } from '@/settings/store';
import { itemsToWrite, newerItems } from '@/settings/sync';
import { askHowLater, takeHow } from '@/stores/after-live';
import { loadHelperPlace, saveHelperPlace } from '@/stores/helper-place';
import { saveHistory } from '@/stores/history';
import { loadNews, startNews } from '@/stores/news';
import { loadPresence } from '@/stores/presence';
import { count, loadRecord } from '@/stores/record';
import { saveRelevant } from '@/stores/relevant';
import { loadSyncProblem, loadSyncState } from '@/stores/sync';
import { allTabs, isOn, readTab, type TabState, writeTab } from '@/stores/tab';
import { loadTalks } from '@/stores/talks';
import { isTalkDue } from '@/talk/due';
import { local, resetStorage, session } from '../lib/fake-browser';
import { familySettings } from '../lib/family';
import { NOW } from '../lib/time';
import { damaged } from '../settings/arbitrary';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const spot = { child: 'child-1', platform: 'ometv', activity: 'video-chat' } as const;
const sighting = { platform: 'ometv', activity: 'video-chat', adult: false, certainty: 'sure' } as const;
const settings = familySettings();

// What is said there is said on purpose.
vi.spyOn(console, 'warn').mockReturnValue(undefined);

beforeEach(resetStorage);

/** What a child at a video chat is shown, whatever is stored. */
async function shown() {
  const [holds, { visit }] = await Promise.all([whatHolds(), readTab(1)]);
  return { ...holds, decision: decide({ sighting, visit, ...holds, now: NOW }) };
}

/** Anything, and what is nearly right: fields of such objects that are anything themselves. */
const almost = (...fields: string[]) =>
  fc.oneof(
    fc.anything(),
    fc.record(Object.fromEntries(fields.map((field) => [field, fc.anything()])), { requiredKeys: [] }),
  );
const time = fc.oneof(fc.anything(), fc.double());
const anyHistory = almost('version', 'lastReminder', 'lessons', 'looks', 'sinceQuestion');
const anyPresence = fc.oneof(
  almost('child', 'grownUp'),
  fc.record({
    child: fc.record({ id: fc.anything(), until: time }),
    grownUp: fc.record({ until: time, more: fc.anything() }),
  }),
);
const anyTab = almost('page', 'sighting', 'frame', 'visit', 'standing', 'live', 'helper', 'leavingUntil');

describe('whatever stands in storage', () => {
  it(
    'a reminder comes',
    () =>
      fc.assert(
        fc.asyncProperty(
          damaged,
          anyHistory,
          anyPresence,
          anyTab,
          fc.anything(),
          async (own, history, presence, tab, any) => {
            local.items = { settings: own, history, 'managed-copy': any };
            session.items = { presence, relevant: any, 'tab 1': tab };
            const { decision, ...holds } = await shown();
            const isOff =
              holds.settings.platformsOff.includes('ometv') ||
              holds.settings.children.some((each) => !each.activities['video-chat'].on);
            const isQuiet = isGrownUpHere(holds.presence, NOW);
            if (!isOff && !isQuiet) expect(decision.show).not.toBe('nothing');
          },
        ),
        { numRuns: 150 },
      ),
    20_000,
  );

  it.each<[string, unknown]>([
    ['no object', true],
    ['nothing in it', { grownUp: null }],
    ['no time', { grownUp: 'until-close' }],
    ['a time that is none', { grownUp: { until: 'tomorrow' } }],
    ['another version’s', { grownUp: { quiet: '1-hour' } }],
  ])('no grown-up is here by a presence that is not understood: %s', async (_, presence) => {
    session.items = { presence };
    expect((await shown()).decision.show).toBe('reminder');
  });

  it(
    'every reader gives what can be used',
    () =>
      fc.assert(
        fc.asyncProperty(fc.anything(), anyTab, async (any, tab) => {
          const keys = ['record', 'talks', 'known', 'helper-place', 'sync-state', 'sync-problem', 'pin-tries'];
          local.items = { settings, ...Object.fromEntries(keys.map((key) => [key, any])) };
          session.items = { 'tab 1': tab, 'tab 2': any, 'ask-how': any, unlocked: any };
          await loadOwnSettings();
          await loadHelperPlace();
          await takeHow();
          expect(Array.isArray((await loadRecord(NOW)).entries)).toBe(true);
          isTalkDue(await loadTalks(NOW), 'child-1', 'month', NOW);
          const state = (await loadSyncState()) ?? {};
          newerItems({ general: { at: 1, value: {} } }, state);
          itemsToWrite(settings, state, NOW, settings);
          expect([undefined, 'full', 'refused']).toContain(await loadSyncProblem());
          for (const [, each] of await allTabs()) isOn(each);
          await startNews(settings, NOW);
          await loadNews(settings, NOW);
        }),
        { numRuns: 150 },
      ),
    20_000,
  );
});

describe('what is well', () => {
  it.each<[string, object]>([
    ['known', { platforms: knownNow(platforms), bands: { 'child-1': '18' } }],
    ['sync-state', { general: { at: 1, json: '{}' } }],
  ])('%s is read as it is', async (key, value) => {
    local.items = { [key]: value };
    if (key === 'known') expect((await loadNews(settings, NOW)).catalogue).toEqual({ added: [], changed: [] });
    else expect(await loadSyncState()).toEqual(value);
  });

  it('a tab is read as it was written', async () => {
    const state: TabState = {
      page: 'a',
      left: true,
      sighting,
      frame: 3,
      visit: {
        platform: 'ometv',
        activity: 'video-chat',
        settledFor: 'ada',
        cameraFor: 'ada',
        awaySince: NOW,
        nudges: { child: 'ada', last: NOW, tactics: ['dare'] },
      },
      onCameraSince: NOW,
      standing: { for: 'ada', strength: 'pause' },
      counted: true,
      muted: true,
      leavingUntil: NOW,
      cameraWaits: true,
      refusedUntil: NOW,
      live: { 0: 'camera', 3: 'microphone' },
      byCamera: true,
      helper: { child: 'ada', shown: 'camera', pressure: true, since: NOW, checked: true },
      covered: true,
    };
    await writeTab(1, state);
    expect(await readTab(1)).toEqual(state);
    expect(await allTabs()).toEqual([[1, state]]);
  });

  it.each<[string, object]>([
    ['a child for a while', { child: { id: 'ada', since: NOW, until: NOW } }],
    ['a child for good, and a grown-up', { child: { id: 'ada' }, grownUp: { until: NOW } }],
    ['a grown-up until the browser closes', { child: undefined, grownUp: {} }],
  ])('presence is read as it was written: %s', async (_, presence) => {
    session.items = { presence };
    expect(await loadPresence()).toEqual(presence);
  });
});

describe('storage that refuses', () => {
  it.each<[string, (typeof local)[]]>([
    ['the local one', [local]],
    ['the session’s', [session]],
    ['all of it', [local, session]],
  ])('to be read: a reminder comes (%s)', async (_, areas) => {
    local.items = { settings, history: recordReminder(emptyHistory(), spot, NOW) };
    for (const area of areas) area.refusesReads = true;
    expect((await shown()).decision.show).toBe('reminder');
    expect(await allTabs()).toEqual([]);
  });

  it('to be read: settings say so', async () => {
    local.refusesReads = true;
    expect((await loadSettings()).problem).toBe('unreadable');
  });

  it('to be written to, since it is full: what was to be kept is lost, and nothing else', async () => {
    local.items = { settings };
    for (const area of [local, session]) area.refusesWrites = true;
    await Promise.all([
      saveHistory(emptyHistory()),
      count(spot, 'shown', NOW),
      saveHelperPlace({ x: 0, y: 0, small: true }),
      saveRelevant({}),
      askHowLater(),
      writeTab(1, {}),
    ]);
    expect(local.items).toEqual({ settings });
    await expect(changeSettings({ promise: true })).rejects.toThrow('quota');
  });
});
