/**
 * The words of a text made of parts (a title, a label, a paragraph), each at least a sentence of its own.
 * @param language BCP 47
 * @returns sentence by sentence, without those that have no words
 */
export function wordsBySentence(parts: readonly string[], language: string): string[][] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return parts
    .flatMap((part) => [...sentences.segment(part)])
    .map(({ segment }) =>
      [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).map((word) => word.segment),
    )
    .filter((sentence) => sentence.length > 0);
}
