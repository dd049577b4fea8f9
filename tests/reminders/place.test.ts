import { expect, it } from 'vitest';
import { type Framed, placeOf } from '@/reminders/place';

const player: Framed = { platform: 'twitch', activity: 'watching', around: undefined, isTaken: false };

it.each<[string, Partial<Framed>, ReturnType<typeof placeOf>]>([
  ['a player on a page of no platform', {}, 'frame'],
  ['a player on a page of another platform', { around: 'steam' }, 'frame'],
  ['a frame of the platform’s own page', { around: 'twitch' }, 'nowhere'],
  ['a camera in a frame of the platform’s own page', { around: 'twitch', activity: 'video-chat' }, 'page'],
  ['a studio in a frame of the platform’s own page', { around: 'twitch', activity: 'broadcasting' }, 'page'],
  ['a player on a page that is live itself', { isTaken: true }, 'nowhere'],
  [
    'a camera where the page has said so itself',
    { around: 'twitch', activity: 'video-chat', isTaken: true },
    'nowhere',
  ],
])('%s', (_, change, place) => expect(placeOf({ ...player, ...change })).toBe(place));
