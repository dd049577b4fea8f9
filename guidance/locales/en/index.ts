import type { ChildWords } from '../types';
import { check, covered, helper, nudge, nudges } from './camera';
import { help } from './help';
import { from6 } from './lessons/6-9';
import { from10 } from './lessons/10-12';
import { from13 } from './lessons/13-15';
import { from16 } from './lessons/16-17';
import { under6 } from './lessons/under-6';
import { questions } from './questions';
import {
  calm,
  child,
  closeTab,
  howWasThat,
  message,
  promise,
  question,
  reach,
  reminder,
  who,
  whoIsHere,
} from './reminder';

export const en: ChildWords = {
  language: 'en',
  direction: 'ltr',
  grownUp: 'your grown-up',
  site: 'the site',
  lessons: { 'under-6': under6, '6-9': from6, '10-12': from10, '13-15': from13, '16-17': from16 },
  questions,
  question,
  who,
  reminder,
  promise,
  message,
  reach,
  whoIsHere,
  child,
  help,
  calm,
  closeTab,
  howWasThat,
  helper,
  covered,
  check,
  nudges,
  nudge,
};
