import type { ReportWay } from '@/catalogue/types';
import type { PressureTactic } from '@/pressure/types';
import type { Purpose, ServiceNote } from '../help/types';
import type { LessonId } from '../lessons';
import type { Band, LessonPlace, LessonWords, Problem, ReachWay, Reminder, Tactic } from '../types';

/** Title, text, and the one thing to do now. */
export type LessonTriple = readonly [title: string, text: string, doNow: string];

/** Words for every lesson of one band: a missing one is a type error. */
export type BandLessons = { readonly [Place in LessonPlace]: Readonly<Record<LessonId<Place>, LessonTriple>> };

/** A made-up comment for each tactic, and three ways to answer it with what is said to each. */
export type Questions = Readonly<
  Record<Tactic, { comment: string; answers: readonly [QuestionAnswer, QuestionAnswer, QuestionAnswer] }>
>;
export type QuestionAnswer = readonly [answer: string, reply: string];

/** The words of the help sheet for one band. */
export interface HelpWords {
  title: string;
  comfort: string;
  /** With `{number}`. */
  emergency: string;
  emergencyNoNumber: string;
  question: string;
  stepsTitle: string;
  problems: Readonly<Record<Problem, { label: string; steps: readonly [string, string, string] }>>;
  grownUpTitle: string;
  grownUp: string;
  reportTitle: string;
  reportAnywhereTitle: string;
  reportWays: Readonly<Record<ReportWay | 'unknown', string>>;
  thenBlock: string;
  /** With `{platform}`. */
  reportLink: string;
  talkTitle: string;
  purposes: Readonly<Record<Purpose, string>>;
  notes: Readonly<Record<ServiceNote, string>>;
  always: string;
  /** With `{number}`: on the link to a service that takes text messages. */
  text: string;
  /** With `{word}` and `{number}`: the same, where the message is to be one word. */
  textWord: string;
  historyNote: string;
  /** On what opens a help service's page there. */
  privateWindow: string;
  /** With `{grownUp}`: beside a service of the family's own. */
  ownService: string;
  /** What comes after reporting; empty where the child is too young for it. */
  next: { title: string; text: string };
  back: string;
}

/** Everything a child reads, in one language. */
export interface ChildWords {
  language: string;
  direction: 'ltr' | 'rtl';
  /** For a family that has given no name. */
  grownUp: string;
  /** In the place of `{platform}` in a lesson's title, where no one platform is meant: it fits each of them. */
  site: string;
  lessons: Readonly<Record<Band, BandLessons>>;
  /** "What would you do?" */
  questions: Readonly<Record<'10-12' | '13-17', Questions>>;
  question: { ask: string; said: string };
  /** Who turned this on and exactly what is kept: where counts are recorded, and where they are not. */
  who: Readonly<Record<Band, { recorded: string; notRecorded: string }>>;
  reminder: Omit<Reminder['words'], 'who'>;
  /** Only where the parent promised it. */
  promise: Readonly<Record<Band, string>>;
  /** In front of the parent's own message, with `{grownUp}` and `{message}`. */
  message: string;
  /** On the link to a grown-up, with `{value}`. */
  reach: Readonly<Record<Exclude<ReachWay, 'words'>, string>>;
  /** "Who is here?" */
  whoIsHere: { ask: string; why: string; grownUp: string };
  /** A child without a nickname, with `{number}`. */
  child: string;
  help: Readonly<Record<Band, HelpWords>>;
  /** The page that Leave leads to. */
  calm: Readonly<Record<Band, { title: string; text: string }>>;
  closeTab: string;
  /** Asked once after a long time live or in video chat; the answer is not kept. */
  howWasThat: { ask: string; good: string; soSo: string; bad: string };
  /** The helper that stays while a child is on camera. With `{time}` as m:ss, and `{keys}`. */
  helper: {
    label: string;
    camera: string;
    screen: string;
    chat: string;
    cover: string;
    keys: string;
    move: string;
    smaller: string;
    larger: string;
    watches: string;
  };
  /** After "Cover and leave". */
  covered: { title: string; text: string; off: string; back: string };
  /** Asked once after a while on camera. */
  check: { ask: string; fine: string };
  /** When a message in the chat sounds like pressure. */
  nudges: Readonly<Record<'under-10' | 'from-10', Readonly<Record<PressureTactic, string>>>>;
  nudge: { label: string; tell: string; block: string; fine: string };
}

/** A lesson's words as the reminder wants them. */
export const toLessonWords = ([title, text, doNow]: LessonTriple): LessonWords => ({ title, text, doNow });
