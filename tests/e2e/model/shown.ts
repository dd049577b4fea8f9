import { placeOf, type Tab } from './model';

/** What can be told of a tab, of the model's and of the real one. */
export interface Shown {
  address: string;
  /** Platform and activity. */
  live: string;
  reminder: string;
  /** What the background takes to stand there. */
  standing: string;
  silenced: boolean;
  camera: string;
}

/** Where there is nothing of a kind. */
export const NONE = 'none';

/** What the model wants of a tab. */
export function wanted(tab: Tab): Shown {
  const last = tab.past.at(-1) as Tab['past'][number];
  const reminder = tab.reminder ?? NONE;
  return {
    address: placeOf(last)?.address ?? (last.place === 'blank' ? 'about:blank' : 'calm.html'),
    live: tab.live ? `${tab.live.platform} ${tab.live.activity}` : NONE,
    reminder,
    standing: reminder,
    silenced: reminder === 'pause' || reminder === 'gate',
    camera: tab.camera ?? NONE,
  };
}
