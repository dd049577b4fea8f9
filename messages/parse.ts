import * as v from 'valibot';
import { ACTIVITIES, WANTED } from '@/catalogue/types';
import { PROBLEMS } from '@/guidance/types';
import { PRESSURE_TACTICS } from '@/pressure/types';
import { HelperPlaceSchema } from './helper-place';
import type { ToBackground } from './types';

/** The form of a `PageId`. */
export const PageIdSchema = v.pipe(v.string(), v.maxLength(40));
/** The form of a `ReportedSighting`. */
export const SightingSchema = v.object({
  platform: v.pipe(v.string(), v.maxLength(120)),
  activity: v.picklist(ACTIVITIES),
  certainty: v.picklist(['sure', 'likely', 'maybe']),
  adult: v.boolean(),
});

const Message = v.variant('type', [
  v.object({
    type: v.literal('sighting'),
    sighting: SightingSchema,
    arrival: v.picklist(['fresh', 'same-platform', 'in-page']),
    page: PageIdSchema,
  }),
  v.object({ type: v.literal('gone'), page: PageIdSchema, unloading: v.boolean() }),
  v.object({ type: v.literal('choice'), choice: v.picklist(['carry-on', 'leave', 'not-now']), hasPast: v.boolean() }),
  v.object({ type: v.literal('who'), child: v.pipe(v.string(), v.maxLength(40)) }),
  v.object({ type: v.literal('pin'), pin: v.pipe(v.string(), v.maxLength(256)) }),
  v.object({ type: v.literal('problem'), problem: v.picklist(PROBLEMS) }),
  v.object({ type: v.literal('open-privately'), url: v.pipe(v.string(), v.maxLength(1000)) }),
  v.object({ type: v.literal('camera'), wanted: v.picklist(WANTED), page: PageIdSchema }),
  v.object({ type: v.literal('on-camera'), live: v.picklist([...WANTED, 'nothing']), page: PageIdSchema }),
  v.object({ type: v.literal('cover-asked') }),
  v.object({ type: v.literal('cover'), on: v.boolean() }),
  v.object({ type: v.literal('checked') }),
  v.object({ type: v.literal('helper-place'), place: HelperPlaceSchema }),
  v.object({ type: v.literal('pressure'), tactic: v.picklist(PRESSURE_TACTICS) }),
  v.object({ type: v.literal('chat-written') }),
  v.object({ type: v.literal('new-frames') }),
  v.object({ type: v.literal('rules') }),
]);

/** Reads a message from a page; a page's process is not trusted to keep to the form. */
export function parseMessage(raw: unknown): ToBackground | undefined {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : undefined;
}
