import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Presence } from '@/reminders/presence';
import { recall } from './session';

const KEY = 'presence';
const span = { since: v.exactOptional(v.number()), until: v.exactOptional(v.number()) };
/** Strict: what is not understood must not quiet the reminders. */
const PresenceSchema = v.strictObject({
  child: v.optional(v.strictObject({ id: v.string(), ...span })),
  grownUp: v.optional(v.strictObject(span)),
});

/** Who is here, as far as somebody said so since the browser was started. */
export const loadPresence = async (): Promise<Presence> => (await recall(KEY, PresenceSchema)) ?? {};

/** Rejects where storage refuses: whoever said so is told. */
export const savePresence = (presence: Presence): Promise<void> => browser.storage.session.set({ [KEY]: presence });
