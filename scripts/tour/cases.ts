import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { BANDS, type Band, STRENGTHS, type Strength } from '@/guidance/types';
import type { Settings } from '@/settings/schema';
import { ADA, aChild, BEN, familySettings, lockWith } from '@/tests/lib/family';

/** One stop of the tour: where a child of this band goes, under which settings. */
export interface Stop {
  name: string;
  address: string;
  settings: Settings;
}

const ADDRESSES: Readonly<Record<Activity | 'adult', string>> = {
  browsing: 'https://www.twitch.tv/',
  watching: 'https://kick.com/xqc',
  broadcasting: 'https://studio.youtube.com/livestreaming',
  'video-chat': 'https://ome.tv/',
  adult: 'https://chaturbate.com/',
};

/** A family with two children and two grown-ups, for the pages. */
export const family: Settings = familySettings({
  children: [ADA, BEN],
  grownUps: [{ name: 'Mum', reach: { way: 'tel', value: '07700 900123' } }, { name: 'Gran' }],
  message: 'I am always glad when you tell me.',
  promise: true,
});

/** Languages that are looked at in every band: one from right to left, long words, another script. */
const LOOKED_AT = ['ar', 'de', 'fr', 'uk'] as const;

/** Every band in some other languages. */
export const languageStops = (): Stop[] =>
  LOOKED_AT.flatMap((language) =>
    BANDS.map((band) => ({
      name: `${language} ${band}`,
      address: ADDRESSES['video-chat'],
      settings: familySettings({ children: [aChild({ id: 'ada', band, language })] }),
    })),
  );

/** The moment on camera, for a young and an older child and from right to left. */
export const cameraStops = (): Stop[] =>
  (
    [
      ['6-9', 'en'],
      ['13-15', 'en'],
      ['10-12', 'ar'],
    ] as const
  ).map(([band, language]) => {
    const onCamera = { everyTime: false, checkAfter: '20-minutes', pressure: true } as const;
    return {
      name: `${band} ${language}`,
      address: 'https://www.twitch.tv/settings/profile?camera&chat',
      settings: familySettings({ children: [aChild({ id: 'ada', band, language, onCamera })], grownUp: 'Mum' }),
    };
  });

/** Every band, activity and strength, and sites for adults. */
export async function stops(): Promise<Stop[]> {
  const lock = await lockWith('2468');
  const settingsFor = (band: Band, activity: Activity, strength: Strength): Settings =>
    familySettings({ band, grownUp: 'Mum', lock, activities: { [activity]: { strength } } });
  return BANDS.flatMap((band) => [
    ...ACTIVITIES.flatMap((activity) =>
      STRENGTHS.map((strength) => ({
        name: `${band} ${activity} ${strength}`,
        address: ADDRESSES[activity],
        settings: settingsFor(band, activity, strength),
      })),
    ),
    { name: `${band} adult pause`, address: ADDRESSES.adult, settings: settingsFor(band, 'watching', 'pause') },
  ]);
}
