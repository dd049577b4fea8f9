import * as v from 'valibot';
import { QUIET_PERIODS } from '@/reminders/presence';
import type { PinAnswer } from './types';

/** A random text that shows that a page of ours was unlocked; kept by that page alone. */
const Token = v.optional(v.pipe(v.string(), v.maxLength(64)));
const Secret = v.pipe(v.string(), v.maxLength(256));
const ChildId = v.pipe(v.string(), v.maxLength(40));

const OwnMessage = v.variant('type', [
  /** Opens the settings with the PIN. */
  v.object({ type: v.literal('unlock'), pin: Secret }),
  /** Takes the lock away with the recovery code. */
  v.object({ type: v.literal('recover'), code: Secret }),
  /** Sets the PIN; without one, takes it away. */
  v.object({ type: v.literal('set-pin'), pin: v.optional(Secret), token: Token }),
  v.object({ type: v.literal('save'), change: v.record(v.string(), v.unknown()), token: Token }),
  /** Deletes the record of what happened. */
  v.object({ type: v.literal('forget-record'), token: Token }),
  /** Deletes everything. */
  v.object({ type: v.literal('reset'), token: Token }),
  v.object({ type: v.literal('grown-up-here'), period: v.picklist(QUIET_PERIODS), pin: Secret }),
  v.object({ type: v.literal('grown-up-gone') }),
  v.object({ type: v.literal('who'), child: v.optional(ChildId) }),
  v.object({ type: v.literal('talk'), child: ChildId, what: v.picklist(['talked', 'later', 'seen']), token: Token }),
  /** Whether pages can be opened in a private window. */
  v.object({ type: v.literal('private-windows') }),
  /** Opens a page that helps in a private window. */
  v.object({ type: v.literal('open-privately'), url: v.pipe(v.string(), v.maxLength(1000)) }),
  /** The parent has read what is new or what changed. */
  v.object({ type: v.literal('read-news'), token: Token }),
]);

/** From our own pages to the background. */
export type OwnMessage = v.InferOutput<typeof OwnMessage>;
export type OwnMessageType = OwnMessage['type'];

export type SaveAnswer = { saved: true } | { saved: false; because: 'locked' | 'refused' };

/** What the background answers to each. */
export interface OwnAnswers {
  unlock: { right: true; token: string } | { right: false; waitSeconds: number };
  recover: PinAnswer;
  'set-pin': { saved: true; recovery?: string } | { saved: false; because: 'locked' | 'refused' | 'no-pin' };
  save: SaveAnswer;
  'forget-record': SaveAnswer;
  reset: SaveAnswer;
  'grown-up-here': PinAnswer;
  'grown-up-gone': null;
  who: null;
  talk: SaveAnswer;
  'private-windows': boolean;
  /** Whether it opened. */
  'open-privately': boolean;
  'read-news': SaveAnswer;
}

/** Reads a message from a page of ours. */
export function parseOwnMessage(raw: unknown): OwnMessage | undefined {
  const parsed = v.safeParse(OwnMessage, raw);
  return parsed.success ? parsed.output : undefined;
}
