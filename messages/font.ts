/** The typeface of everything a child reads (Braille Institute, SIL Open Font License 1.1). */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next';
export const FONT_WEIGHTS = [400, 700] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** Where it lies in the built extension. */
export const fontFile = (weight: FontWeight): string => `fonts/atkinson-${weight}.woff2`;

/** One weight of it, as base64: messages carry JSON. */
export interface Font {
  weight: FontWeight;
  base64: string;
}
