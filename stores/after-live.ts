import * as v from 'valibot';
import { keep, takeOut } from './session';

const KEY = 'ask-how';

/** A child was live, or in a video chat, for long: at the next calm moment they are asked once how it was. */
export const askHowLater = (): Promise<void> => keep({ [KEY]: true });

/** Whether to ask now; it is asked once. */
export const takeHow = async (): Promise<boolean> => (await takeOut(KEY, v.literal(true))) ?? false;
