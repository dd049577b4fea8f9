import { describe, expect, it } from 'vitest';
import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { BANDS, type Band } from '@/guidance/types';
import { type Decision, decide, type Occasion } from '@/reminders/decide';
import { emptyHistory, recordLesson, recordReminder } from '@/reminders/history';
import { defaultSettings, type Settings } from '@/settings/schema';

const NOW = new Date(2026, 10, 24, 12, 0).getTime();
const MINUTE = 60_000;
const base = defaultSettings('GB');

const occasion = (activity: Activity, change: Partial<Occasion> = {}): Occasion => ({
  sighting: { platform: 'twitch', activity, certainty: 'sure', adult: false },
  visit: undefined,
  settings: base,
  history: emptyHistory(),
  now: NOW,
  ...change,
});
const strengthOf = (decision: Decision) => (decision.show ? decision.strength : decision.because);
const withChoice = (activity: Activity, choice: Settings['activities'][Activity]): Settings => ({
  ...base,
  activities: { ...base.activities, [activity]: choice },
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
    expect(strengthOf(decide(occasion(activity, { settings: { ...base, band } })))).toBe(strength);
  });

  it.each(BANDS)('%s: a site for adults always pauses', (band) => {
    for (const activity of ACTIVITIES) {
      const sighting = { platform: 'x', activity, certainty: 'sure', adult: true } as const;
      const decision = decide(occasion(activity, { sighting, settings: { ...base, band } }));
      expect(strengthOf(decision)).toBe('pause');
      expect(decision.show && decision.place).toBe('adult');
    }
  });
});

describe('pacing', () => {
  const last = (activity: Activity, minutesAgo: number) =>
    recordReminder(emptyHistory(), 'twitch', activity, NOW - minutesAgo * MINUTE);
  it.each<[string, Activity, number, boolean]>([
    ['watching, 29 minutes ago', 'watching', 29, false],
    ['watching, 30 minutes ago', 'watching', 30, true],
    ['browsing, this morning', 'browsing', 11 * 60, false],
    ['browsing, yesterday', 'browsing', 13 * 60, true],
    ['video chat, a minute ago', 'video-chat', 1, true],
    ['going live, a minute ago', 'broadcasting', 1, true],
    ['watching, but the clock was set back since', 'watching', -500, true],
  ])('%s', (_, activity, minutesAgo, due) => {
    expect(decide(occasion(activity, { history: last(activity, minutesAgo) })).show).toBe(due);
  });

  it('counts each platform by itself', () => {
    const history = recordReminder(emptyHistory(), 'kick', 'watching', NOW);
    expect(decide(occasion('watching', { history })).show).toBe(true);
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
    ['for a platform that is off', { settings: { ...base, platformsOff: ['twitch'] } }, 'switched-off'],
    [
      'within a visit that is settled',
      { visit: { platform: 'twitch', activity: 'watching', settled: true } },
      'same-visit',
    ],
  ])('%s', (_, change, because) => expect(strengthOf(decide(occasion('watching', change)))).toBe(because));

  it('but one where the visit was another activity, or is not settled', () => {
    expect(
      decide(occasion('watching', { visit: { platform: 'twitch', activity: 'browsing', settled: true } })).show,
    ).toBe(true);
    expect(
      decide(occasion('watching', { visit: { platform: 'twitch', activity: 'watching', settled: false } })).show,
    ).toBe(true);
  });
});

describe('what the parent chose', () => {
  it('holds for strength and pacing', () => {
    const settings = withChoice('watching', { on: true, strength: 'pause', pacing: 'once-a-day' });
    expect(strengthOf(decide(occasion('watching', { settings })))).toBe('pause');
    const history = recordReminder(emptyHistory(), 'twitch', 'watching', NOW - 60 * MINUTE);
    expect(decide(occasion('watching', { settings, history })).show).toBe(false);
  });

  it('a gate without a PIN is a pause', () => {
    const settings = withChoice('video-chat', { on: true, strength: 'gate' });
    expect(strengthOf(decide(occasion('video-chat', { settings })))).toBe('pause');
    const pin = { salt: 'AAAA', hash: 'AAAA', iterations: 600_000 };
    expect(strengthOf(decide(occasion('video-chat', { settings: { ...settings, pin } })))).toBe('gate');
  });
});

it('shows every lesson of a kind before one comes back', () => {
  for (const band of BANDS) {
    for (const activity of ACTIVITIES) {
      let history = emptyHistory();
      const seen: string[] = [];
      for (let turn = 0; turn < 12; turn++) {
        const decision = decide(occasion(activity, { history, settings: { ...base, band } }));
        if (!decision.show) throw new Error('every visit is due here');
        seen.push(decision.lesson.id);
        history = recordLesson(history, band, activity, decision.lesson.id);
      }
      const kinds = new Set(seen).size;
      expect(kinds).toBeGreaterThanOrEqual(3);
      for (let turn = kinds; turn < seen.length; turn++) expect(seen[turn]).toBe(seen[turn - kinds]);
    }
  }
});
