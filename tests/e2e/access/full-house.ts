import { dayOf } from '@/reminders/record';
import { aChild, BEN, lockWith } from '@/tests/lib/family';
import { DAY } from '@/tests/lib/time';
import type { useChromium } from '../lib/chromium-run';
import { store } from '../lib/world';

/** A family of whom everything is shown: several children, grown-ups, a record, a talk that is due. */
export async function fullHouse(run: ReturnType<typeof useChromium>, locked = false): Promise<void> {
  await run.reset({
    children: [
      aChild({ id: 'ada', nickname: 'Ada', avatar: 'owl', born: { year: new Date().getFullYear() - 8, month: 1 } }),
      BEN,
    ],
    grownUps: [
      { name: 'Mum', reach: { way: 'tel', value: '07700 900123' } },
      { name: 'Gran', reach: { way: 'words', value: 'next door' } },
    ],
    message: 'I am glad when you tell me.',
    promise: true,
    sites: [{ host: 'chat.example.edu', path: '/live', activity: 'video-chat' }],
    ...(locked && {
      lock: await lockWith('2468', '0000'),
    }),
  });
  const day = dayOf(Date.now());
  const entry = { day, child: 'ada', platform: 'twitch', activity: 'watching', shown: 4, left: 1, carriedOn: 2 };
  await store(run.world(), {
    record: { version: 1, entries: [entry] },
    history: {
      version: 2,
      // A name that is broken nowhere.
      lastReminder: { [`ada own:${'a'.repeat(60)}.example.edu video-chat`]: Date.now() },
      lessons: { 'ada 6-9 watching': ['dares'] },
    },
    talks: { since: Date.now() - 90 * DAY, children: {} },
    known: { platforms: {}, bands: { ada: 'under-6' } },
  });
}
