import { childWords } from '@/guidance/words';

export interface ChildText {
  /** Where it stands: "lessons.6-9.watching.prizes.1". */
  at: string;
  text: string;
}

/** Every text a child may read, placeholders and all. */
export const childTexts = (): ChildText[] =>
  textsIn(childWords('en')).filter(({ at }) => at !== 'language' && at !== 'direction' && at !== 'grownUp');

/** Every text in a value, to any depth, with its path. */
export const textsIn = (value: unknown, at: readonly string[] = []): ChildText[] =>
  typeof value === 'string'
    ? [{ at: at.join('.'), text: value }]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, [...at, key]));

/** May stand in the `promise` words alone. */
export const ONLY_A_PARENT = 'only a parent may promise this';

/** What is never said to a child, and why. */
export const FORBIDDEN: readonly (readonly [why: string, what: RegExp])[] = [
  [ONLY_A_PARENT, /\bin trouble\b/i],
  ['no place is promised to be safe', /\b(safe|safely|safety)\b/i],
  ['a picture is never to be kept', /\bscreen ?shot|\bsave (the|a|any) (picture|photo|video)/i],
  [
    'a picture is never to be kept or sent on',
    /(?<!never )(?<!not )\b(keep|send|share) (the |a |any )?(picture|photo|image)s?\b/i,
  ],
  ['it is never the child’s fault', /(?<!\bnot )(?<!\bnever )\byour (own )?fault\b/i],
  ['a slogan', /think before you|stranger danger|be careful out there|stay alert/i],
  ['nobody can promise what others do', /police will|we will make sure|nobody will (know|find out)|will be fine/i],
  ['blame', /\byou should(n’t| not|n't)? have\b|\bstupid\b|\bsilly of you\b|\bashamed\b|\bnaughty\b/i],
  ['fright', /\b(predator|paedophile|pedophile|groom\w*|kidnap\w*|rape\w*|abus\w*|suicid\w*)\b/i],
  [
    'nothing sexual is described',
    /\b(nud\w*|naked|undress\w*|genital\w*|breasts?|bums?|bottoms?|penis|vagina|underwear|porn\w*|body part\w*)\b/i,
  ],
  ['nobody is to be confronted', /\b(confront|threaten them|tell them off)\b/i],
  ['evidence goes with the account', /\bdelete (the|your|all)\b/i],
];
