import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { HelpSheet, Reminder } from '@/guidance/types';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The Flesch-Kincaid grade of a text made of parts (a title, a label, a paragraph), each at least a sentence of its own.
 * @returns years of (US) schooling; below 0 for very plain text
 */
export function readingGrade(parts: readonly string[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const part of parts) {
    for (const { segment } of sentences.segment(part)) {
      const words = [...wordsOf.segment(segment)].filter(({ isWordLike }) => isWordLike);
      if (words.length === 0) continue;
      counts.sentence++;
      counts.word += words.length;
      counts.syllable += words.reduce((sum, { segment: word }) => sum + Math.max(1, syllable(word)), 0);
    }
  }
  return fleschKincaid(counts);
}

/** All that stands on a reminder. */
export const reminderText = ({ lesson, words }: Reminder): string[] => [
  lesson.title,
  lesson.text,
  lesson.doNow,
  words.leave,
  words.wrong,
  words.carryOn,
  words.who,
];

/** The help sheet's own words; names, numbers and addresses of services are not ours to choose. */
export const helpText = (sheet: HelpSheet): string[] => [
  sheet.title,
  sheet.emergency.text,
  sheet.comfort,
  sheet.question,
  ...sheet.problems.flatMap(({ label, steps }) => [label, ...steps]),
  sheet.stepsTitle,
  sheet.grownUp.title,
  sheet.grownUp.text,
  sheet.report.text,
  ...(sheet.next ? [sheet.next.title, sheet.next.text] : []),
  sheet.talk.title,
  ...sheet.talk.services.map(({ what }) => what),
  sheet.historyNote,
  sheet.back,
];
