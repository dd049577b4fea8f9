import * as v from 'valibot';
import { keep, takeOut } from './session';

const KEY = 'site-to-add';

/**
 * Hands the address of a page on to where its site can be added. Not within that page's own address: this would stand in the
 * browser's history, and the page may have been in a private window.
 */
export const handOn = (address: string): Promise<void> => keep({ [KEY]: address });

/** The address that was handed on, once; none where there is none, or storage does not answer: then it has to be typed. */
export const takeHandedOn = async (): Promise<string> => (await takeOut(KEY, v.string())) ?? '';
