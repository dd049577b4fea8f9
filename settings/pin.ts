import { plainDigits } from './plain-digits';
import type { Lock } from './schema';

export type PinKind = Lock['kind'];

/** The longest passphrase, in characters. */
export const LONGEST_PIN = 64;
const SHORTEST_PHRASE = 8;

/** What was typed, as it is hashed: the same letters typed on another keyboard give the same text. */
export const normalPin = (typed: string): string => plainDigits(typed).trim();

/**
 * What kind of PIN this makes: 4 to 12 digits, or a passphrase of 8 to 64 characters.
 * @returns nothing where it is neither
 */
export function pinKind(typed: string): PinKind | undefined {
  const pin = normalPin(typed);
  if (/^\d+$/.test(pin)) return pin.length >= 4 && pin.length <= 12 ? 'digits' : undefined;
  return pin.length >= SHORTEST_PHRASE && pin.length <= LONGEST_PIN ? 'phrase' : undefined;
}
