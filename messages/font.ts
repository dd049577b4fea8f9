/** The weights that are used of the typeface of everything a child reads, as in CSS: Atkinson Hyperlegible Next (Braille Institute, SIL Open Font License 1.1). */
export const FONT_WEIGHTS = [400, 700] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** Letters of Western Europe, and those that other languages in Latin script have besides. */
export const FONT_SUBSETS = ['latin', 'latin-ext'] as const;
export type FontSubset = (typeof FONT_SUBSETS)[number];

/** Where it lies in the built extension. */
export const fontFile = (weight: FontWeight, subset: FontSubset): string => `fonts/atkinson-${subset}-${weight}.woff2`;

/** One weight of one subset, as base64: messages carry JSON. */
export interface Font {
  weight: FontWeight;
  /** CSS `unicode-range`, where it holds only some letters. */
  unicodeRange?: string;
  base64: string;
}
