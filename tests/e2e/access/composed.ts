import { platformById } from '@/catalogue';
import type { Activity } from '@/catalogue/types';
import { avatars } from '@/guidance/avatars';
import { type ComposePlatform, compose, lessonWords } from '@/guidance/compose';
import { composeHelper, composeNudge } from '@/guidance/compose-helper';
import { composeWho } from '@/guidance/compose-who';
import { AGES } from '@/guidance/help/ages';
import type { Language } from '@/guidance/languages';
import { lessonsAt } from '@/guidance/lessons';
import type { Band, Lesson, Reminder, Strength } from '@/guidance/types';
import type { ToPage } from '@/messages/types';
import { waitFor } from '@/reminders/defaults';
import { aFamily } from '@/tests/lib/family';

/** Everything that a family can add to a reminder is there: it gets no longer than this. */
const family = (language: Language) =>
  aFamily({
    language,
    promise: true,
    message:
      'I am glad when you tell me, whatever it is. Come and find me at any time, even at night. I will not be cross.',
    grownUps: [{ name: 'Grandma Josephine', reach: { way: 'tel', value: '+44 7700 900123' } }],
    ownServices: [{ name: 'Mx Doe at school', reach: { way: 'mailto', value: 'safeguarding@school.example' } }],
  });

const OME = platformById('ometv') as ComposePlatform;
const TWITCH = platformById('twitch') as ComposePlatform;
const ACTIVITY: Readonly<Record<Strength, Activity>> = { card: 'watching', pause: 'video-chat', gate: 'video-chat' };

export interface ReminderLook {
  band: Band;
  strength: Strength;
  language?: Language;
  /** The page waits for the camera: there is one more button. */
  cameraWaits?: boolean;
  /** "What would you do?" */
  asks?: boolean;
  layout?: Lesson['layout'];
}

/** A reminder as a page is sent it, with the longest lesson there is for it. */
export function shownReminder(look: ReminderLook): Extract<ToPage, { type: 'show' }> {
  const { band, strength, language = 'en', cameraWaits = false, asks = false, layout } = look;
  const activity = ACTIVITY[strength];
  const length = ({ id }: Lesson) => Object.values(lessonWords(language, band, activity, id)).join('').length;
  const lessons = lessonsAt(activity)
    .filter((lesson) => (!layout || lesson.layout === layout) && (!asks || lesson.tactic))
    .toSorted((a, b) => length(b) - length(a));
  const reminder: Reminder = compose({
    platform: strength === 'card' ? TWITCH : OME,
    activity,
    band,
    strength,
    lesson: lessons[0] as Lesson,
    family: family(language),
    wait: waitFor(band, strength),
    asks,
    privateWindows: true,
    recorded: true,
    pinIsDigits: true,
  });
  return { type: 'show', reminder, cameraWaits, fonts: [], styles: '' };
}

/** "Who is here?", with names as long as they may be. */
export const shownWho = (band: Band, strength: Strength): Extract<ToPage, { type: 'ask-who' }> => ({
  type: 'ask-who',
  question: composeWho({
    platform: OME,
    band,
    ages: AGES[band],
    strength,
    family: family('en'),
    privateWindows: true,
    children: Object.keys(avatars)
      .slice(0, 5)
      .map((avatar, index) => ({
        id: `child-${index}`,
        nickname: index === 0 ? 'Maximiliana-Alexandra the 2nd' : '',
        avatar: avatar as keyof typeof avatars,
      })),
  }),
  fonts: [],
  styles: '',
});

/** The helper of a child who is on camera; its chat is read. */
export const shownHelper = (
  band: Band,
  { small = false, checkAt }: { small?: boolean; checkAt?: number } = {},
): Extract<ToPage, { type: 'helper' }> => ({
  type: 'helper',
  helper: composeHelper({
    platform: TWITCH,
    band,
    family: family('en'),
    shown: 'camera',
    watches: true,
    privateWindows: true,
  }),
  since: Date.now() - 3_700_000,
  place: { x: 0, y: 1, small },
  ...(checkAt !== undefined && { checkAt }),
  fonts: [],
  styles: '',
});

/** What is said about a line of the chat. */
export const shownNudge = (band: Band): Extract<ToPage, { type: 'nudge' }> => ({
  type: 'nudge',
  nudge: composeNudge('threat', band, family('en')),
});
