/** Pressure comes in short lines: no more words than these are looked at together. */
export const WORDS_LIMIT = 26;
/** Words that a part has in common with the next. */
const OVERLAP = 13;

/** A sentence, or several that are very short: "Send. Me. A. Pic." Three dots are a pause. */
const SENTENCE = /.{14,}?(?:[^.][.!?;]\s|\n|$)|.+/gs;

/** The sentences of a message. */
export const sentencesOf = (text: string): string[] => text.match(SENTENCE) ?? [];

/** Stands where a part begins or ends within a sentence: no rule knows it, so none takes that for the sentence's own. */
const CUT = '…';

/** The words of a sentence; of a long one, parts that overlap. */
export function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let at = 0; ; at += OVERLAP) {
    const end = at + WORDS_LIMIT;
    // Two of them: a rule may begin behind one word that none knows, which may be a name.
    const part = [...(at > 0 ? [CUT, CUT] : []), ...words.slice(at, end)];
    parts.push(part);
    if (end >= words.length) return parts;
    part.push(CUT);
  }
}
