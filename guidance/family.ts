import { dialled, numberIn, numbersIn, withoutZero } from './dial';
import { fill } from './fill';
import { directionOf, type Language } from './languages';
import type { ShownGrownUp, TrustedGrownUp } from './types';
import { childWords } from './words';

/** What a family gave to be used in what a child reads. */
export interface Family {
  language: Language;
  /** ISO 3166-1 alpha-2, or `INT`. */
  country: string;
  /** The first one first; empty for "your grown-up". */
  grownUps: readonly TrustedGrownUp[];
  /** Services of the family's own, such as somebody at school; shown first. */
  ownServices: readonly Required<TrustedGrownUp>[];
  /** In the parent's own words; empty for none. */
  message: string;
  /** The parent promised not to be cross. */
  promise: boolean;
}

/** What the child calls the first grown-up. */
export const grownUpName = ({ grownUps, language }: Pick<Family, 'grownUps' | 'language'>): string =>
  grownUps[0]?.name ?? childWords(language).grownUp;

/** A grown-up with the words on their link, and where it leads. */
export function shownGrownUp({ name, reach }: TrustedGrownUp, language: Language): ShownGrownUp {
  if (!reach) return { name };
  const { way, value } = reach;
  if (way === 'words') return { name, reach: numbersIn(value, directionOf(language)) };
  const target = way === 'mailto' ? encodeURIComponent(value).replace('%40', '@') : dialled(withoutZero(value));
  return {
    name,
    reach: fill(childWords(language).reach[way], { value: numberIn(value, directionOf(language)) }),
    href: `${way}:${target}`,
  };
}

/** The parent's own message with its sender; nothing where there is none. */
export function shownMessage(family: Family): string | undefined {
  const { language, message } = family;
  if (!message) return undefined;
  const said = numbersIn(message, directionOf(language));
  return fill(childWords(language).message, { grownUp: grownUpName(family), message: said });
}
