/** A name that no page can know beforehand, without letters: browsers take small and large ones in a typeface's for the same. */
export const ownName = (): string => `_${Math.random().toString().slice(2)}`;

const PREFIX = `--${ownName()}-`;

/**
 * Gives the custom properties in something that is drawn names of this page alone. A page that knew them could register them
 * (`@property`) as transparent and not inherited, which holds in shadow trees as well.
 */
export const ownNames = (text: string): string => text.replaceAll('--lw-', PREFIX);
