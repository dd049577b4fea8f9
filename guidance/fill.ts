/**
 * Puts values into a text's `{placeholders}`; one without a value stays as it is.
 * @example fill('Tell {grownUp}.', { grownUp: 'Mum' }) // 'Tell Mum.'
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);

/** A text with a count in it, in the forms that `Intl.PluralRules` tells apart; `{ one: '{count} platform', other: '{count} platforms' }`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Puts a count into the form that fits it.
 * @param language BCP 47
 */
export const fillCount = (forms: Plural, count: number, language: string): string =>
  fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, { count: String(count) });
