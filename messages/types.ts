import type { LiveChat, PlatformRules, Sighting, Wanted } from '@/catalogue/types';
import type { Helper, Nudge, Problem, Reminder, WhoQuestion } from '@/guidance/types';
import type { PressureTactic } from '@/pressure/types';
import type { Arrival } from '@/reminders/visit';
import type { Font } from './font';
import type { HelperPlace } from './helper-place';

/** What leaves the page: a platform's id and an activity. No address, no channel, no words. */
export type ReportedSighting = Pick<Sighting, 'platform' | 'activity' | 'certainty' | 'adult'>;

/** A random name for one loaded page. */
export type PageId = string;

/** `not-now`: to stay without the camera that the page waits for. */
export type Choice = 'carry-on' | 'leave' | 'not-now';

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
  /** The page asks for the camera, the screen or the microphone, and is held. */
  | { type: 'camera'; wanted: Wanted; page: PageId }
  /** What this frame of the page has now. */
  | { type: 'on-camera'; live: Wanted | 'nothing'; page: PageId }
  /** In a frame, the keys of "Cover and leave" were pressed. */
  | { type: 'cover-asked' }
  /** The page is covered, or no longer. */
  | { type: 'cover'; on: boolean }
  /** The check after a while on camera was shown. */
  | { type: 'checked' }
  /** The helper was put somewhere else. */
  | { type: 'helper-place'; place: HelperPlace }
  /** A message in the chat sounds like pressure. Which one, and whose, stays in the page. */
  | { type: 'pressure'; tactic: PressureTactic }
  /** Something was written in a chat that is read: asks for what recognises pressure, for this frame. */
  | { type: 'chat-written' }
  /** Frames came into a page whose chat is read: the chat may be in one of them. */
  | { type: 'new-frames' }
  /** On a site that the parent added: asks for the rules of this page's host. */
  | { type: 'rules' };

/** What comes with whatever is drawn on a page: nothing is fetched from there. */
export interface Look {
  fonts: Font[];
  /** A style sheet: the colours of pictures, how they move, and how the helper looks. */
  styles: string;
}

/** From the background to a page. */
export type ToPage =
  | ({ type: 'show'; reminder: Reminder; cameraWaits: boolean } & Look)
  | ({ type: 'ask-who'; question: WhoQuestion } & Look)
  | { type: 'hide' }
  /** While the page's reminder stands, it waits for the camera. */
  | { type: 'camera-waits' }
  | ({ type: 'helper' } & ShownHelper & Look)
  | { type: 'no-helper' }
  /** Cover the page now. */
  | { type: 'cover' }
  | { type: 'nudge'; nudge: Nudge }
  | { type: 'camera'; word: CameraWord }
  /** Read this chat from now on. */
  | { type: 'read-chat'; chat: LiveChat }
  /** Read no chat any more; the helper stays. */
  | { type: 'no-chat' };

/** The helper as it is to stand. */
export interface ShownHelper {
  helper: Helper;
  /** Since when the child has been on, Unix time in milliseconds. */
  since: number;
  /** When to ask once whether all is good; absent for never, or once it has been asked. */
  checkAt?: number;
  /** Where it was put last. */
  place?: HelperPlace;
}

/** What the camera's hold is told: let what waits through, refuse it; end everything, or ask again from now on. */
export type CameraWord = 'go' | 'no' | 'stop' | 'open';

/** What a page that asks for the camera is told: as with {@link CameraWord}, or to wait for the child. */
export type CameraAnswer = 'go' | 'no' | 'wait';

/** What the background answers to a page that asks something. */
export type ToPageAnswer = PinAnswer | PlatformRules | CameraAnswer | boolean | undefined;

/** The answer to a PIN: right, wrong, or not looked at for so many seconds. */
export type PinAnswer = { right: true } | { right: false; waitSeconds: number };
