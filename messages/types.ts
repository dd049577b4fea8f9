import type { PlatformRules, Sighting } from '@/catalogue/types';
import type { Problem, Reminder, WhoQuestion } from '@/guidance/types';
import type { Arrival } from '@/reminders/visit';
import type { Font } from './font';

/** What leaves the page: a platform's id and an activity. No address, no channel, no words. */
export type ReportedSighting = Pick<Sighting, 'platform' | 'activity' | 'certainty' | 'adult'>;

/** A random name for one loaded page. */
export type PageId = string;

export type Choice = 'carry-on' | 'leave';

/** From a page to the background. */
export type ToBackground =
  | { type: 'sighting'; sighting: ReportedSighting; arrival: Arrival; page: PageId }
  /**
   * The page moved on to something that is not live; `unloading`: it is being left. Old and new page may report in either
   * order then, so a page speaks for itself alone.
   */
  | { type: 'gone'; page: PageId; unloading: boolean }
  /** `hasPast`: there is an earlier page in this tab to go back to. */
  | { type: 'choice'; choice: Choice; hasPast: boolean }
  /** The answer to "Who is here?": a child's id. */
  | { type: 'who'; child: string }
  | { type: 'pin'; pin: string }
  /** The child said what had happened. */
  | { type: 'problem'; problem: Problem }
  /** Asks for a page that helps to be opened in a private window. */
  | { type: 'open-privately'; url: string }
  /** On a site that the parent added: asks for the rules of this page's host. */
  | { type: 'rules' };

/** From the background to a page. */
export type ToPage =
  | { type: 'show'; reminder: Reminder; fonts: Font[] }
  | { type: 'ask-who'; question: WhoQuestion; fonts: Font[] }
  | { type: 'hide' };

/** What the background answers to a page that asks something. */
export type ToPageAnswer = PinAnswer | PlatformRules | boolean | undefined;

/** The answer to a PIN: right, wrong, or not looked at for so many seconds. */
export type PinAnswer = { right: true } | { right: false; waitSeconds: number };
