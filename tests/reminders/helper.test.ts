import { expect, it } from 'vitest';
import type { Wanted } from '@/catalogue/types';
import { type HelperOccasion, helperDue } from '@/reminders/helper';
import { aChild, familySettings } from '../lib/family';

const NOW = Date.UTC(2026, 10, 28, 12);
const family = familySettings({ children: [aChild({ id: 'a' })] });
const visit = { platform: 'ometv', activity: 'video-chat' as const, settledFor: 'a', cameraFor: 'a' };
const occasion = (change: Partial<HelperOccasion> = {}): HelperOccasion => ({
  sighting: { platform: 'ometv', activity: 'video-chat' },
  visit,
  live: [],
  settings: family,
  presence: {},
  now: NOW,
  ...change,
});
const off = { on: false };

it.each<[string, string | undefined, Partial<HelperOccasion>]>([
  ['a camera', 'camera', { live: ['camera'] }],
  ['a camera beside a screen', 'camera', { live: ['screen', 'camera', 'microphone'] as Wanted[] }],
  ['a screen', 'screen', { live: ['microphone', 'screen'] }],
  ['a video chat, once the child has carried on', 'chat', {}],
  ['a video chat that waits for the child', undefined, { visit: { platform: 'ometv', activity: 'video-chat' } }],
  [
    'a microphone where a child goes live',
    undefined,
    { live: ['microphone'], sighting: { platform: 'twitch', activity: 'broadcasting' } },
  ],
  ['nothing live at all', undefined, { sighting: undefined, live: ['camera'] }],
  ['a grown-up who is here', undefined, { live: ['camera'], presence: { grownUp: { until: NOW + 60_000 } } }],
  [
    'a platform that is switched off',
    undefined,
    { live: ['camera'], settings: { ...family, platformsOff: ['ometv'] } },
  ],
  [
    'an activity that is switched off, on a site for adults',
    'camera',
    {
      live: ['camera'],
      sighting: { platform: 'ometv', activity: 'video-chat', adult: true },
      settings: {
        ...family,
        children: [aChild({ id: 'a', activities: { ...aChild({ id: 'a' }).activities, 'video-chat': off } })],
      },
    },
  ],
  [
    'an activity that is switched off',
    undefined,
    {
      live: ['camera'],
      settings: {
        ...family,
        children: [aChild({ id: 'a', activities: { ...aChild({ id: 'a' }).activities, 'video-chat': off } })],
      },
    },
  ],
  [
    'two children, of whom one has answered',
    'camera',
    { live: ['camera'], settings: { ...family, children: [aChild({ id: 'a' }), aChild({ id: 'b' })] } },
  ],
  [
    'two children, of whom none has',
    undefined,
    {
      live: ['camera'],
      visit: undefined,
      settings: { ...family, children: [aChild({ id: 'a' }), aChild({ id: 'b' })] },
    },
  ],
])('%s: %s', (_, shown, change) => {
  const due = helperDue(occasion(change));
  expect(due?.shown).toBe(shown);
  if (due) expect(due.child.id).toBe('a');
});
