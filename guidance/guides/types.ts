import type { Activity, Source } from '@/catalogue/types';
import type { Problem, Tactic } from '../types';

/** Parts of "What happened?" that hold whatever it was, in the order in which a parent needs them. */
export const COMMON_PARTS = ['stay', 'doNot', 'keep', 'who', 'after'] as const;
export type CommonPart = (typeof COMMON_PARTS)[number];

/** What a parent does about one problem. */
export interface ProblemGuide {
  /** As a parent would say it. */
  label: string;
  /** What to do now, in order: two to four steps. */
  first: readonly string[];
  /** What holds in some cases only. */
  notes?: readonly string[];
}

/** "What happened?", for a parent. */
export interface HappenedGuide {
  problems: Readonly<Record<Problem, ProblemGuide>>;
  /** How to be with the child; `say` are sentences to say aloud. */
  stay: { lines: readonly string[]; say: readonly string[] };
  doNot: readonly string[];
  /** What to note down, and what never to keep. */
  keep: readonly string[];
  /** Whom to turn to, in order: the platform comes last, so that nothing is lost before it was reported. */
  who: readonly string[];
  /** What comes next, for child and parent. */
  after: readonly string[];
}

/** One way of pressing a child, for a parent. */
export interface TacticGuide {
  title: string;
  /** How it goes. */
  what: string;
  /** What a parent may notice: two or three. */
  signs: readonly string[];
  /** Two sentences to say to the child. */
  say: readonly string[];
  /** Something small to try together. */
  practise: string;
}

/** What tips are for: an activity, a site for adults, or an app. */
export type TipsFor = Activity | 'adult' | 'appOnly';

/** The words of a printed guide to a platform that do not come from its facts. */
export interface PlatformGuide {
  intro: string;
  headings: Readonly<Record<'facts' | 'together' | 'wrong', string>>;
  tips: Readonly<Record<TipsFor, readonly string[]>>;
  /** Where something goes wrong. */
  wrong: string;
}

type Sources = readonly [Source, ...Source[]];

/** Where what we say comes from. */
export interface GuideSources {
  problems: Readonly<Record<Problem, Sources>>;
  common: Readonly<Record<CommonPart, Sources>>;
  tactics: Readonly<Record<Tactic, Sources>>;
  tips: Readonly<Record<TipsFor, Sources>>;
}
