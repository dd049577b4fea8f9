/** The ways in which chat puts pressure on a child who is live, the most serious first. */
export const PRESSURE_TACTICS = [
  'threat',
  'secrecy',
  'camera',
  'private',
  'prize',
  'alone',
  'personal',
  'dare',
  'age-place',
] as const;

export type PressureTactic = (typeof PRESSURE_TACTICS)[number];

/** What one line of chat may be. */
export interface Finding {
  tactic: PressureTactic;
  /** Enough by itself. What is not counts only together with another line (`listen.ts`). */
  strong: boolean;
}

/** Looks at one line of chat. */
export type Recognise = (line: string) => Finding | undefined;

/**
 * Patterns for one tactic. A pattern is made of words with a space between them:
 *
 * | written         | matches |
 * |-----------------|---------|
 * | `word`          | that word, as it is after normalising |
 * | `one\|other`    | either |
 * | `CLASS`         | what the pack's class of that name holds; also as `CLASS\|word` |
 * | `(one word\|)`  | brackets hold alternatives of several words, and may be nested |
 * | `word?`         | perhaps; also `(…)?` |
 * | `*`             | up to three words of any kind |
 * | `**`            | up to eight |
 * | `^` and `$`     | the line begins (`openers` may come before, or a name that no rule knows), ends |
 * | `word(?! next)` | not where this comes next; `(?<!(one|other) )word`: not where one of these came before |
 * | `[0-9]+`        | a word of this form |
 */
export interface RuleSet {
  tactic: PressureTactic;
  strong: boolean;
  /** Says nothing where the line talks of a game or a stream (`setting`), or is `harmless`. */
  guarded?: boolean;
  patterns: readonly string[];
}

/** Everything that is particular to one language. */
export interface LanguagePack {
  /** One way to write a word, and the ways it is typed: `you: u ya yu`. Plurals need not be said. */
  words: Readonly<Record<string, string>>;
  /** One word for two that stand side by side, after `words`: `do not` is `dont`. Goes on from left to right. */
  pairs: Readonly<Record<string, string>>;
  /** Words without weight here, which are passed over. */
  fillers: string;
  /** Beginnings of lines such as "ok" and "so": a pattern that begins with `^` may come after them. */
  openers: string;
  /** Ends of lines such as "ok?", which are passed over there. */
  tags: string;
  /** Alternatives, separated by `|`; an alternative may have several words and may hold other classes. */
  classes: Readonly<Record<string, string>>;
  /** Words that show that a line talks of a game or a stream; a plural is as good. */
  setting: string;
  /** Words that call for one behind them: what stands there is nobody's name. */
  leading: string;
  /** Words that a line of any kind may hold, besides those that rules are written with. */
  plain: string;
  /**
   * Tactics whose lines may be about anything, as what is dared or promised may be. A guarded and weak rule of any other says
   * nothing where the line holds a word that is neither `plain` nor in any rule: it talks of something else.
   */
  open: readonly PressureTactic[];
  /** Patterns of lines that keep a child safe: no rule of any kind says anything of these. */
  advice: readonly string[];
  /** Patterns of lines that share words with pressure and mean well. */
  harmless: readonly string[];
  rules: readonly RuleSet[];
}
