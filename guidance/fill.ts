/**
 * Puts values into a text's `{placeholders}`; one without a value stays as it is.
 * @example fill('Tell {grownUp}.', { grownUp: 'Mum' }) // 'Tell Mum.'
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
