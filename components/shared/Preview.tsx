import { useState } from 'preact/hooks';
import { platformById } from '@/catalogue';
import type { Activity } from '@/catalogue/types';
import { compose } from '@/guidance/compose';
import { lessonsAt } from '@/guidance/lessons';
import { words } from '@/guidance/parent-words';
import type { Band, Strength } from '@/guidance/types';
import { waitFor } from '@/reminders/defaults';
import { familyOf } from '@/settings/family';
import type { Child, Settings } from '@/settings/schema';
import { ReminderPanel } from '../reminder/ReminderPanel';
import { useWords } from './use-words';

const { pages } = words;

interface Props {
  settings: Settings;
  child: Child;
  band: Band;
  activity: Activity;
  strength: Strength;
  adult?: boolean;
  /** Which of the lessons, counted round. */
  turn?: number;
}

/** A platform that stands for each activity in the preview. */
const EXAMPLES: Readonly<Record<Activity, string>> = {
  browsing: 'twitch',
  watching: 'youtube',
  broadcasting: 'tiktok',
  'video-chat': 'ometv',
};

/** No adult site needs naming for this. */
const ADULT_EXAMPLE = { id: 'example', name: pages.settings.previewAdult, adult: true } as const;

/** A reminder as the child would see it, drawn by the component that the page itself shows. */
export function Preview({ settings, child, band, activity, strength, adult = false, turn = 0 }: Props) {
  const family = familyOf(settings, child);
  const [left, setLeft] = useState(0);
  useWords(family.language);
  const place = adult ? 'adult' : activity;
  const platform = adult ? ADULT_EXAMPLE : platformById(EXAMPLES[activity]);
  const lessons = lessonsAt(place);
  const lesson = lessons[turn % lessons.length];
  if (!platform || !lesson) return null;
  const reminder = compose({
    platform,
    activity,
    band,
    strength,
    lesson,
    family,
    wait: waitFor(band, strength),
    recorded: settings.record,
    pinIsDigits: settings.lock?.kind !== 'phrase',
  });
  return (
    <div class={`preview preview-${strength}`}>
      <ReminderPanel
        // Left, it stands there again: its buttons do nothing here. No PIN is looked at, so none is called wrong.
        key={[band, place, strength, lesson.id, left].join(' ')}
        reminder={reminder}
        onLeave={() => setLeft(left + 1)}
        onCarryOn={() => undefined}
        onPin={async () => ({ right: true })}
      />
    </div>
  );
}
