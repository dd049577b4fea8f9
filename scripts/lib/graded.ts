import { ACTIVITIES } from '@/catalogue/types';
import { compose } from '@/guidance/compose';
import { composeHelp } from '@/guidance/compose-help';
import { composeHelper, composeNudge } from '@/guidance/compose-helper';
import type { Family } from '@/guidance/family';
import { countries } from '@/guidance/help';
import { lessonsAt } from '@/guidance/lessons';
import { BANDS, type Band, isUnder10, type Lesson, type LessonPlace, TACTICS } from '@/guidance/types';
import { PRESSURE_TACTICS } from '@/pressure/types';
import { helpText, readingGrade, reminderText } from './reading-grade';

/** The highest Flesch-Kincaid grade for each band. */
export const LIMITS: Readonly<Record<Band, number>> = {
  'under-6': 1,
  '6-9': 2.5,
  '10-12': 4.5,
  '13-15': 6.5,
  '16-17': 8.5,
};

export interface Graded {
  band: Band;
  place: LessonPlace | 'question' | 'help' | 'helper' | 'nudge';
  what: string;
  grade: number;
  words: number;
}

/** A family that has given nothing of its own. */
const FAMILY: Family = { language: 'en', country: 'GB', grownUps: [], ownServices: [], message: '', promise: false };

/** What changes the words of a reminder; the hardest to read counts. */
const WAYS = [true, false].flatMap((recorded) => [true, false].map((promise) => ({ recorded, promise })));

const count = (parts: readonly string[]) => parts.join(' ').split(/\s+/).filter(Boolean).length;

/** "What would you do?", tactic by tactic. */
function questionsOf(band: Band): Graded[] {
  return TACTICS.map((tactic) => {
    const [lesson] = lessonsAt('watching');
    const { question } = compose({
      platform: { id: 'twitch', name: 'Twitch' },
      activity: 'watching',
      band,
      strength: 'pause',
      lesson: { ...(lesson as Lesson), tactic },
      asks: true,
      family: FAMILY,
      wait: 0,
      recorded: true,
      pinIsDigits: true,
    });
    const { ask = '', said = '', comment = '', answers = [] } = question ?? {};
    const texts = [ask, said, comment, ...answers.flatMap(({ text, reply }) => [text, reply])];
    return { band, place: 'question', what: tactic, grade: readingGrade(texts), words: count(texts) };
  });
}

/** The helper, and what it says about the chat. */
function helperOf(band: Band): Graded[] {
  const { words } = composeHelper({
    platform: { id: 'twitch', name: 'Twitch' },
    band,
    family: FAMILY,
    shown: 'camera',
    watches: true,
    privateWindows: true,
  });
  const { covered, check, on, cover, keys, wrong, leave, watches = '' } = words;
  const texts = [on, cover, keys, wrong, leave, watches, ...Object.values(covered), ...Object.values(check)];
  const nudges = PRESSURE_TACTICS.map((tactic) => {
    const { text, words: its } = composeNudge(tactic, band, FAMILY);
    const all = [text, its.leave, its.tell, its.block, its.fine];
    return { band, place: 'nudge' as const, what: tactic, grade: readingGrade(all), words: count(all) };
  });
  return [{ band, place: 'helper', what: 'helper', grade: readingGrade(texts), words: count(texts) }, ...nudges];
}

/** The grade of every reminder and every help sheet there is, in English. */
export function allGrades(): Graded[] {
  return BANDS.flatMap((band) => {
    const reminders = [...ACTIVITIES, 'adult' as const].flatMap((place) =>
      lessonsAt(place).map((lesson) => {
        const texts = WAYS.map(({ recorded, promise }) => {
          const reminder = compose({
            platform: { id: 'twitch', name: 'Twitch', ...(place === 'adult' && { adult: true }) },
            activity: place === 'adult' ? 'watching' : place,
            band,
            strength: 'pause',
            lesson,
            family: { ...FAMILY, promise },
            wait: 3,
            recorded,
            pinIsDigits: true,
          });
          return [...reminderText(reminder), ...(reminder.promise ? [reminder.promise] : [])];
        });
        const words = count(texts[0]?.slice(0, 3) ?? []);
        return { band, place, what: lesson.id, grade: Math.max(...texts.map(readingGrade)), words };
      }),
    );
    const questions = isUnder10(band) ? [] : questionsOf(band);
    const sheets = countries.map(({ code }) => {
      const text = helpText(composeHelp({ platform: { name: 'Twitch' }, band, family: { ...FAMILY, country: code } }));
      return { band, place: 'help' as const, what: code, grade: readingGrade(text), words: count(text) };
    });
    return [...reminders, ...questions, ...helperOf(band), ...sheets];
  });
}
