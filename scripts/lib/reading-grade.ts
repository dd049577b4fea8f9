import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { HelpSheet, Reminder } from '@/guidance/types';
import { wordsBySentence } from './sentences';

/**
 * The Flesch-Kincaid grade of a text made of parts (a title, a label, a paragraph), each at least a sentence of its own.
 * @returns years of (US) schooling; below 0 for very plain text
 */
export function readingGrade(parts: readonly string[]): number {
  const sentences = wordsBySentence(parts, 'en');
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
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
