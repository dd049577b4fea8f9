import type { Activity } from '@/catalogue/types';
import type { PressureTactic } from '@/pressure/types';
import type { AvatarShape } from './avatars';
import type { Plural } from './fill';
import type { Drawing } from './pictures/drawing';

/** The age ranges of the ICO Children's code (annex B). */
export const BANDS = ['under-6', '6-9', '10-12', '13-15', '16-17'] as const;
export type Band = (typeof BANDS)[number];

/** Those who read little or not at all, and are held more firmly. */
export const isUnder10 = (band: Band): boolean => band === 'under-6' || band === '6-9';

/** How firmly a reminder stands: in the corner, over the page, or over the page with a grown-up's PIN to go on. */
export const STRENGTHS = ['card', 'pause', 'gate'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Ways of pressing a child. */
export const TACTICS = ['dare', 'prize', 'threat', 'flattery', 'private', 'secrecy', 'questions', 'camera'] as const;
export type Tactic = (typeof TACTICS)[number];

/** What a lesson is for: one of the activities, or a site for adults whatever is done there. */
export type LessonPlace = Activity | 'adult';

/** The drawn scenes, in `guidance/pictures/`. */
export const PICTURES = [
  'live-list', // browsing: several small live screens, each with a face one cannot quite see
  'watching', // the guide in front of a big screen
  'camera', // a web camera pointing at the guide; a cover comes over its lens
  'video-chat', // two screens facing each other, the other one in shadow
  'mask', // a friendly mask in front of someone: not who they say
  'gift', // a wrapped present on a fishing line
  'dare', // speech bubbles that push; the guide lifts a wing
  'threat', // a grey cloud that blusters; the guide holds an umbrella, unafraid
  'door', // a door: you can leave at any time
  'private', // a small side door with a "psst" bubble
  'room', // a room behind the guide: window, school jumper, letter
  'recording', // a film strip that keeps going
  'hush', // a finger on lips, crossed out kindly
  'talk', // guide and a grown-up side by side
  'friend', // two friends, one holds up a hand for no and the other nods
  'grown-ups-only', // a closed gate
  'balloon', // hearts and a star, on strings that somebody holds
  'questions', // question marks; the guide keeps its box closed
] as const;
export type Picture = (typeof PICTURES)[number];

/** Where the picture stands, so that the next reminder does not look like the last. */
export const LAYOUTS = ['beside', 'above', 'banner'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** One thing to know, without its words. */
export interface Lesson {
  /** Unique among the lessons of its band and place. */
  id: string;
  tactic?: Tactic;
  picture: Picture;
  layout: Layout;
}

/** The words of a lesson, with `{grownUp}` and `{platform}` still in them. */
export interface LessonWords {
  /** The one idea, a few words. */
  title: string;
  /** What to know. */
  text: string;
  /** The one thing to do now. */
  doNow: string;
}

/** How a child reaches a grown-up: in words ("in the kitchen"), or by a link of this scheme. */
export const REACH_WAYS = ['words', 'tel', 'sms', 'mailto'] as const;
export type ReachWay = (typeof REACH_WAYS)[number];

/** Someone whom the child can turn to. */
export interface TrustedGrownUp {
  /** As the child says it. */
  name: string;
  reach?: { way: ReachWay; value: string } | undefined;
}

/** A grown-up as shown: with the words on the link, and where it leads, if there is one. */
export interface ShownGrownUp {
  name: string;
  /** "Call 07700 900123", or the family's own words. */
  reach?: string;
  href?: string;
}

/** What went wrong, as the child says it. */
export const PROBLEMS = ['dare', 'prize', 'threat', 'private', 'where', 'meet', 'pictures', 'sent', 'other'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A help service as it is shown. */
export interface ShownService {
  name: string;
  /** What it is for, in words for the band. */
  what: string;
  /** As a person reads it; it can be dialled. */
  phone?: string;
  /** A link of another kind: "Text SHOUT to 85258", or how to reach somebody of the family's own. */
  link?: { label: string; href: string };
  /** Opens in a new tab. */
  url?: string;
  /** Who it is for, whether it is anonymous, when it answers: only what a source says. */
  note?: string;
}

export interface HelpSheet {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** Said before everything else. */
  comfort: string;
  /** "In danger right now? Call 999." First on the sheet; without a number where no one number is right. */
  emergency: { text: string };
  /** "What happened?" */
  question: string;
  problems: { id: Problem; label: string; steps: [string, string, string] }[];
  stepsTitle: string;
  grownUp: {
    title: string;
    text: string;
    people: readonly ShownGrownUp[];
    /** "Mum says: …", in the parent's own words. */
    message?: string;
  };
  /** Only where the parent made it: "You will not be in trouble for telling." */
  promise?: string;
  report: { title: string; text: string; url?: string; link?: string };
  talk: { title: string; services: ShownService[] };
  /** What comes after reporting; not for the youngest. */
  next?: { title: string; text: string };
  /** A helpline's address stays in this computer's history: said where there is a link. */
  historyNote: string;
  /** On what opens a page in a private window; absent where the browser does not let us. */
  privateWindow?: string;
  back: string;
}

/** "What would you do?": a made-up comment, and what is said to each way of answering it. */
export interface Question {
  ask: string;
  /** "Someone writes:" */
  said: string;
  comment: string;
  answers: readonly { text: string; reply: string }[];
}

/** A whole reminder as plain data, in one language, for one band. */
export interface Reminder {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  band: Band;
  strength: Strength;
  activity: Activity;
  platform: { id: string; name: string };
  lesson: Lesson & LessonWords;
  /** The lesson's picture. */
  drawing: Drawing;
  /** Now and then, from 10 on: stands in place of the lesson's text. */
  question?: Question;
  /** Under 10, where the parent chose so. */
  readAloud?: true;
  /** Seconds until carrying on opens; 0 for at once. */
  wait: number;
  /** Only where the parent made it: "You will not be in trouble for telling." */
  promise?: string;
  /** "Mum says: …", in the parent's own words. */
  message?: string;
  /** Whom to tell, and how to reach them. */
  tell?: ShownGrownUp;
  words: {
    /** Accessible name of the whole reminder. */
    label: string;
    leave: string;
    carryOn: string;
    /** While the wait runs, with `{seconds}`. */
    carryOnSoon: string;
    /** While the page waits for the camera: stay, without it. */
    notNow: string;
    wrong: string;
    leaving: string;
    /** For under-10s, where the computer has a voice. */
    readAloud: string;
    /** Who turned this on and exactly what is kept. */
    who: string;
    /** For a `gate`. */
    gate: { ask: string; pin: string; open: string; wrong: string; wait: Plural };
  };
  /** Whether the PIN of a `gate` is digits alone. */
  pinIsDigits: boolean;
  help: HelpSheet;
}

/** The question that comes before a reminder where there are several children, as plain data. */
export interface WhoQuestion {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Of the youngest. */
  band: Band;
  strength: Strength;
  children: readonly { id: string; name: string; avatar: readonly AvatarShape[] }[];
  words: { label: string; ask: string; why: string; grownUp: string; leave: string; wrong: string; leaving: string };
  help: HelpSheet;
}

/** What a child has on for others, as the helper names it. */
export const SHOWN_LIVE = ['camera', 'screen', 'chat'] as const;
export type ShownLive = (typeof SHOWN_LIVE)[number];

/** The helper that stays while a child is on camera or in a video chat, as plain data. */
export interface Helper {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  band: Band;
  words: {
    label: string;
    /** With `{time}`. */
    on: string;
    cover: string;
    keys: string;
    move: string;
    smaller: string;
    larger: string;
    wrong: string;
    leave: string;
    leaving: string;
    /** Only where the chat is read. */
    watches?: string;
    covered: { title: string; text: string; off: string; back: string };
    check: { ask: string; fine: string };
  };
  /** Over a covered page: child and grown-up. */
  drawing: Drawing;
  help: HelpSheet;
}

/** What is said when a message in the chat sounds like pressure. */
export interface Nudge {
  tactic: PressureTactic;
  text: string;
  words: { label: string; leave: string; tell: string; block: string; fine: string };
}
