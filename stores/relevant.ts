import * as v from 'valibot';
import { TACTICS } from '@/guidance/types';
import type { Relevant } from '@/reminders/relevant';
import { keep, recall } from './session';

const KEY = 'relevant';
const RelevantSchema = v.record(v.string(), v.picklist(TACTICS));

/** What was just relevant; kept in memory only, until the browser closes. */
export const loadRelevant = async (): Promise<Relevant> => (await recall(KEY, RelevantSchema)) ?? {};

/** A storage that refuses costs what was relevant, never a reminder. */
export const saveRelevant = (relevant: Relevant): Promise<void> => keep({ [KEY]: relevant });
