import { words } from '@/guidance/words';

export interface ChildText {
  /** Where it stands: "lessons.6-9.watching.prizes.1". */
  at: string;
  text: string;
}

/** Every text a child may read, placeholders and all. */
export const childTexts = (): ChildText[] =>
  textsIn(words.child).filter(({ at }) => at !== 'language' && at !== 'direction' && at !== 'grownUp');

const textsIn = (value: unknown, at: readonly string[] = []): ChildText[] =>
  typeof value === 'string'
    ? [{ at: at.join('.'), text: value }]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, [...at, key]));
