import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { TACTICS } from '@/guidance/types';
import type { Relevant } from '@/reminders/relevant';

const KEY = 'relevant';
const RelevantSchema = v.record(v.string(), v.picklist(TACTICS));

/** What was just relevant; kept in memory only, until the browser closes. */
export async function loadRelevant(): Promise<Relevant> {
  const parsed = v.safeParse(RelevantSchema, (await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.output : {};
}

export const saveRelevant = (relevant: Relevant): Promise<void> => browser.storage.session.set({ [KEY]: relevant });
