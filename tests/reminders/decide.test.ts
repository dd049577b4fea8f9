import { describe, expect, it } from 'vitest';
import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { BANDS, type Band } from '@/guidance/types';
import { type Decision, decide, type Occasion } from '@/reminders/decide';
import { emptyHistory, recordLesson, recordReminder } from '@/reminders/history';
import type { Presence } from '@/reminders/presence';
import type { Pacing } from '@/settings/schema';
import { ANY_LOCK, aChild, type FamilyChange, familySettings } from '../lib/family';
import { MINUTE, NOW } from '../lib/time';

const base = familySettings();
/** The id of the only child. */
const ONLY = 'child-1';

const occasion = (activity: Activity, change: Partial<Occasion> = {}): Occasion => ({
  sighting: { platform: 'twitch', activity, certainty: 'sure', adult: false },
  visit: undefined,
  settings: base,
  presence: {},
  history: emptyHistory(),
  relevant: {},
  now: NOW,
  ...change,
});
const outcome = (decision: Decision): string => {
  if (decision.show === 'nothing') return decision.because;
  return decision.show === 'who' ? `who, as a ${decision.strength}` : decision.strength;
};
const withChoice = (activity: Activity, choice: NonNullable<FamilyChange['activities']>[Activity]) =>
  familySettings({ activities: { [activity]: choice } });
const remindedAgo = (activity: Activity, minutes: number, child = ONLY) =>
  recordReminder(emptyHistory(), { child, platform: 'twitch', activity }, NOW - minutes * MINUTE);

describe('"What would you do?"', () => {
  /** Dares were what was just relevant, so that the lesson has a tactic. */
  const afterReminders = (count: number, change: Partial<Occasion> = {}) => {
    let history = emptyHistory();
    for (let i = 0; i < count; i++) {
      history = recordLesson(history, ONLY, '10-12', 'adult', { id: 'a', picture: 'mask', layout: 'above' });
    }
    const decision = decide(occasion('broadcasting', { history, relevant: { 'child-1 twitch': 'dare' }, ...change }));
    return decision.show === 'reminder' && decision.asks;
  };

  it.each([
    [0, false],
    [2, false],
    [3, true],
    [10, true],
  ])('after %s reminders without: %s', (count, asks) => expect(afterReminders(count)).toBe(asks));

  it.each<[string, Partial<Occasion>]>([
    ['under 10', { settings: familySettings({ band: '6-9' }) }],
    ['in a frame', { inFrame: true }],
    [
      'where the lesson is about no tactic',
      { relevant: {}, sighting: { platform: 'x', activity: 'watching', certainty: 'sure', adult: true } },
    ],
  ])('not %s', (_, change) => expect(afterReminders(10, change)).toBe(false));
});

it('begins with what was just relevant to this child, on this platform', () => {
  const tacticOf = (relevant: Occasion['relevant']) => {
    const decision = decide(occasion('video-chat', relevant && { relevant }));
    return decision.show === 'reminder' && decision.lesson.tactic;
  };
  expect(tacticOf({ 'child-1 twitch': 'threat' })).toBe('threat');
  expect(tacticOf({ 'child-1 kick': 'threat', 'bo twitch': 'threat' })).toBeUndefined();
});

describe('default strengths', () => {
  it.each<[Band, Activity, string]>([
    ['under-6', 'browsing', 'card'],
    ['6-9', 'watching', 'pause'],
    ['10-12', 'watching', 'card'],
    ['16-17', 'watching', 'card'],
    ['16-17', 'video-chat', 'pause'],
    ['13-15', 'broadcasting', 'pause'],
  ])('%s %s: %s', (band, activity, strength) => {
    expect(outcome(decide(occasion(activity, { settings: familySettings({ band }) })))).toBe(strength);
  });

  describe.each(['broadcasting', 'video-chat'] as const)('a gate for %s', (activity) => {
    it.each<[Band, string]>([
      ['under-6', 'gate'],
      ['6-9', 'gate'],
      ['10-12', 'pause'],
      ['13-15', 'pause'],
      ['16-17', 'pause'],
    ])('%s: %s where there is a lock, a pause where there is none', (band, strength) => {
      expect(outcome(decide(occasion(activity, { settings: familySettings({ band, lock: ANY_LOCK }) })))).toBe(
        strength,
      );
      expect(outcome(decide(occasion(activity, { settings: familySettings({ band }) })))).toBe('pause');
    });
  });

  it.each(BANDS)('%s: a site for adults always pauses', (band) => {
    for (const activity of ACTIVITIES) {
      const sighting = { platform: 'x', activity, certainty: 'sure', adult: true } as const;
      const decision = decide(occasion(activity, { sighting, settings: familySettings({ band }) }));
      expect(decision).toMatchObject({ show: 'reminder', strength: 'pause', place: 'adult' });
    }
  });

  it.each(ACTIVITIES)('%s, switched off: a site for adults pauses all the same, and is no gate', (activity) => {
    const sighting = { platform: 'x', activity, certainty: 'sure', adult: true } as const;
    const settings = { ...withChoice(activity, { on: false, strength: 'gate' }), lock: ANY_LOCK };
    expect(outcome(decide(occasion(activity, { sighting, settings })))).toBe('pause');
    expect(outcome(decide(occasion(activity, { sighting, settings: { ...settings, platformsOff: ['x'] } })))).toBe(
      'switched-off',
    );
  });

  it('follow from the birth where it is known', () => {
    const child = aChild({ id: ONLY, band: '16-17', born: { year: 2018, month: 1 } });
    const decision = decide(occasion('watching', { settings: familySettings({ children: [child] }) }));
    expect(decision).toMatchObject({ show: 'reminder', strength: 'pause', wait: 5, child });
  });
});

describe('pacing', () => {
  it.each<[string, Activity, number, boolean]>([
    ['watching, 29 minutes ago', 'watching', 29, false],
    ['watching, 30 minutes ago', 'watching', 30, true],
    ['browsing, this morning', 'browsing', 11 * 60, false],
    ['browsing, yesterday', 'browsing', 13 * 60, true],
    ['video chat, a minute ago', 'video-chat', 1, true],
    ['going live, a minute ago', 'broadcasting', 1, true],
    ['watching, but the clock was set back since', 'watching', -500, true],
  ])('%s', (_, activity, minutesAgo, due) => {
    const history = remindedAgo(activity, minutesAgo);
    expect(decide(occasion(activity, { history })).show).toBe(due ? 'reminder' : 'nothing');
  });

  it('counts each platform by itself', () => {
    const history = recordReminder(emptyHistory(), { child: ONLY, platform: 'kick', activity: 'watching' }, NOW);
    expect(decide(occasion('watching', { history })).show).toBe('reminder');
  });

  it('counts each child by themselves', () => {
    expect(decide(occasion('watching', { history: remindedAgo('watching', 1, 'bo') })).show).toBe('reminder');
  });
});

describe('no reminder', () => {
  it.each<[string, Partial<Occasion>, string]>([
    [
      'where the page could not be settled',
      { sighting: { ...occasion('watching').sighting, certainty: 'maybe' } },
      'not-live',
    ],
    ['for an activity that is off', { settings: withChoice('watching', { on: false }) }, 'switched-off'],
    ['for a platform that is off', { settings: familySettings({ platformsOff: ['twitch'] }) }, 'switched-off'],
    ['while a grown-up is here', { presence: { grownUp: { until: NOW + MINUTE } } }, 'grown-up-here'],
    ['while a grown-up is here until the browser closes', { presence: { grownUp: {} } }, 'grown-up-here'],
  ])('%s', (_, change, because) => expect(outcome(decide(occasion('watching', change)))).toBe(because));

  it('but one once the grown-up’s time is over', () => {
    expect(decide(occasion('watching', { presence: { grownUp: { until: NOW } } })).show).toBe('reminder');
  });
});

describe('within one visit', () => {
  const visit = (settledFor?: string, activity: Activity = 'watching') => ({
    platform: 'twitch',
    activity,
    ...(settledFor && { settledFor }),
  });

  it.each<[Pacing, Activity, number, string]>([
    ['every-visit', 'video-chat', 600, 'same-visit'],
    ['once-a-day', 'browsing', 24 * 60, 'same-visit'],
    ['every-30-minutes', 'watching', 29, 'same-visit'],
    ['every-30-minutes', 'watching', 30, 'card'],
    ['every-2-hours', 'watching', 119, 'same-visit'],
    ['every-2-hours', 'watching', 120, 'card'],
  ])('%s, %s, %i minutes later: %s', (pacing, activity, minutes, expected) => {
    const settings = withChoice(activity, { pacing });
    const history = remindedAgo(activity, minutes);
    expect(outcome(decide(occasion(activity, { settings, history, visit: visit(ONLY, activity) })))).toBe(expected);
  });

  it.each<[string, Occasion['visit']]>([
    ['of another activity', visit(ONLY, 'browsing')],
    ['at another platform', { ...visit(ONLY, 'video-chat'), platform: 'kick' }],
    ['that is not settled', visit(undefined, 'video-chat')],
    ['that is settled for another child', visit('bo', 'video-chat')],
  ])('%s, a reminder comes', (_, before) => {
    expect(decide(occasion('video-chat', { visit: before })).show).toBe('reminder');
  });

  it('on a site for adults, the pacing of the activity does not bring it back', () => {
    const sighting = { ...occasion('watching').sighting, adult: true };
    const change = { sighting, visit: visit(ONLY), history: remindedAgo('watching', 600) };
    expect(outcome(decide(occasion('watching', change)))).toBe('same-visit');
  });
});

describe('what the parent chose', () => {
  it('holds for strength and pacing', () => {
    const settings = withChoice('watching', { on: true, strength: 'pause', pacing: 'once-a-day' });
    expect(outcome(decide(occasion('watching', { settings })))).toBe('pause');
    expect(outcome(decide(occasion('watching', { settings, history: remindedAgo('watching', 60) })))).toBe('not-due');
  });

  it('a gate without a PIN is a pause', () => {
    const settings = withChoice('video-chat', { on: true, strength: 'gate' });
    expect(outcome(decide(occasion('video-chat', { settings })))).toBe('pause');
    expect(outcome(decide(occasion('video-chat', { settings: { ...settings, lock: ANY_LOCK } })))).toBe('gate');
  });
});

describe('several children', () => {
  const ada = aChild({ id: 'ada', band: '6-9' });
  const bo = aChild({ id: 'bo', band: '13-15' });
  const off = (child: typeof ada, activity: Activity) => ({
    ...child,
    activities: { ...child.activities, [activity]: { on: false } },
  });
  const here = (id: string, until?: number): Presence => ({ child: { id, ...(until !== undefined && { until }) } });
  const decided = (activity: Activity, change: Partial<Occasion> & { family?: FamilyChange } = {}) => {
    const { family, ...rest } = change;
    return decide(occasion(activity, { settings: familySettings({ children: [bo, ada], ...family }), ...rest }));
  };

  it.each<[string, Activity, Presence, FamilyChange, string]>([
    ['are asked, as firmly as for the firmest', 'watching', {}, {}, 'who, as a pause'],
    ['are asked, as a card where it is one for all', 'browsing', {}, {}, 'who, as a card'],
    ['are asked, as a gate where one needs it', 'video-chat', {}, { lock: ANY_LOCK }, 'who, as a gate'],
    [
      'are not counted where it is off for them',
      'watching',
      {},
      { children: [bo, off(ada, 'watching')] },
      'who, as a card',
    ],
    [
      'are not asked where it is off for all',
      'watching',
      {},
      { children: [off(bo, 'watching'), off(ada, 'watching')] },
      'switched-off',
    ],
    ['are each reminded as they are: the younger', 'watching', here('ada'), {}, 'pause'],
    ['are each reminded as they are: the older', 'watching', here('bo'), {}, 'card'],
    ['are asked again after a time', 'watching', here('bo', NOW), {}, 'who, as a pause'],
    ['are asked where somebody else was here', 'watching', here('cy'), {}, 'who, as a pause'],
    ['are not asked while a grown-up is here', 'watching', { grownUp: {}, ...here('ada') }, {}, 'grown-up-here'],
    [
      'are left alone where it is off for the one here',
      'watching',
      here('ada'),
      { children: [bo, off(ada, 'watching')] },
      'switched-off',
    ],
  ])('%s', (_, activity, presence, family, expected) => {
    expect(outcome(decided(activity, { presence, family }))).toBe(expected);
  });

  it('are not asked where nothing is due for any of them', () => {
    const both = recordReminder(
      remindedAgo('watching', 1, 'ada'),
      { child: 'bo', platform: 'twitch', activity: 'watching' },
      NOW,
    );
    expect(outcome(decided('watching', { history: both }))).toBe('not-due');
    expect(outcome(decided('watching', { history: remindedAgo('watching', 1, 'ada') }))).toBe('who, as a card');
    expect(outcome(decided('watching', { history: remindedAgo('watching', 1, 'bo') }))).toBe('who, as a pause');
  });

  it('each have their own reminder in one visit', () => {
    const visit = { platform: 'twitch', activity: 'video-chat', settledFor: 'bo' } as const;
    expect(outcome(decided('video-chat', { visit, presence: here('bo') }))).toBe('same-visit');
    expect(decided('video-chat', { visit, presence: here('ada') })).toMatchObject({ show: 'reminder', child: ada });
  });

  it('each see their own lessons', () => {
    const first = decided('watching', { presence: here('ada') });
    if (first.show !== 'reminder') throw new Error('one is due here');
    const history = recordLesson(emptyHistory(), 'ada', '6-9', 'watching', first.lesson);
    const next = (id: string) => decided('watching', { presence: here(id), history });
    expect(next('ada')).not.toMatchObject({ lesson: first.lesson });
    expect(next('bo')).toMatchObject({ lesson: first.lesson });
  });
});

it('shows every lesson of a kind before one comes back', () => {
  for (const band of BANDS) {
    for (const activity of ACTIVITIES) {
      let history = emptyHistory();
      const seen: string[] = [];
      for (let turn = 0; turn < 40; turn++) {
        const decision = decide(occasion(activity, { history, settings: familySettings({ band }) }));
        if (decision.show !== 'reminder') throw new Error('every visit is due here');
        seen.push(decision.lesson.id);
        history = recordLesson(history, ONLY, band, activity, decision.lesson);
      }
      const kinds = new Set(seen).size;
      expect(kinds).toBeGreaterThanOrEqual(3);
      for (let turn = kinds; turn < seen.length; turn++) expect(seen[turn]).toBe(seen[turn - kinds]);
    }
  }
});

describe('a page that waits for the camera', () => {
  const at = { platform: 'twitch', activity: 'broadcasting' as const };
  const everyTime = familySettings({
    children: [aChild({ id: ONLY, onCamera: { everyTime: true, checkAfter: 'never', pressure: false } })],
  });

  it.each<[string, string, Partial<Occasion>]>([
    ['asks', 'pause', {}],
    ['asks though another reminder has had its say', 'pause', { visit: { ...at, settledFor: ONLY } }],
    [
      'asks though none would be due',
      'pause',
      {
        settings: withChoice('broadcasting', { pacing: 'once-a-day' }),
        history: remindedAgo('broadcasting', 10),
      },
    ],
    ['asks once in a visit', 'same-visit', { visit: { ...at, cameraFor: ONLY } }],
    ['asks another child', 'pause', { visit: { ...at, cameraFor: 'somebody' } }],
    ['asks every time, where the parent wants it', 'pause', { visit: { ...at, cameraFor: ONLY }, settings: everyTime }],
    [
      'stands over the page where reminders are cards',
      'pause',
      {
        settings: withChoice('broadcasting', { strength: 'card' }),
      },
    ],
    ['is a gate under 10, with a PIN', 'gate', { settings: familySettings({ band: '6-9', lock: ANY_LOCK }) }],
    ['is no less in a frame of another site', 'pause', { inFrame: true }],
    ['is no less there under 10', 'gate', { inFrame: true, settings: familySettings({ band: '6-9', lock: ANY_LOCK }) }],
    ['does not ask a grown-up', 'grown-up-here', { presence: { grownUp: { until: NOW + MINUTE } } }],
    ['does not ask where it is switched off', 'switched-off', { settings: withChoice('broadcasting', { on: false }) }],
  ])('%s: %s', (_, what, change) => {
    expect(outcome(decide(occasion('broadcasting', { camera: true, ...change })))).toBe(what);
  });
});
