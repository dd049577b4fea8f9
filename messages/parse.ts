import * as v from 'valibot';
import { ACTIVITIES } from '@/catalogue/types';
import { PROBLEMS } from '@/guidance/types';
import type { ToBackground } from './types';

const PageId = v.pipe(v.string(), v.maxLength(40));

const Message = v.variant('type', [
  v.object({
    type: v.literal('sighting'),
    sighting: v.object({
      platform: v.pipe(v.string(), v.maxLength(120)),
      activity: v.picklist(ACTIVITIES),
      certainty: v.picklist(['sure', 'likely', 'maybe']),
      adult: v.boolean(),
    }),
    arrival: v.picklist(['fresh', 'same-platform', 'in-page']),
    page: PageId,
  }),
  v.object({ type: v.literal('gone'), page: PageId, unloading: v.boolean() }),
  v.object({ type: v.literal('choice'), choice: v.picklist(['carry-on', 'leave']), hasPast: v.boolean() }),
  v.object({ type: v.literal('who'), child: v.pipe(v.string(), v.maxLength(40)) }),
  v.object({ type: v.literal('pin'), pin: v.pipe(v.string(), v.maxLength(256)) }),
  v.object({ type: v.literal('problem'), problem: v.picklist(PROBLEMS) }),
  v.object({ type: v.literal('open-privately'), url: v.pipe(v.string(), v.maxLength(1000)) }),
  v.object({ type: v.literal('rules') }),
]);

/** Reads a message from a page; a page's process is not trusted to keep to the form. */
export function parseMessage(raw: unknown): ToBackground | undefined {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : undefined;
}
