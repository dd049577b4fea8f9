import { browser } from 'wxt/browser';
import { FONT_WEIGHTS, type Font, type FontSubset, fontFile } from '@/messages/font';

/** What the second subset holds, as CSS `unicode-range`; the first holds all the rest. */
const LATIN_EXT = 'U+0100-02FF, U+0304, U+0308, U+1E00-1EFF, U+20A0-20C0';

const loaded = new Map<FontSubset, Promise<Font[]>>();

/** Finds a letter of the second subset: `U+0100-02FF, …`, written as a regular expression. */
const NEEDS_MORE = new RegExp(
  `[${LATIN_EXT.replace(/U\+/g, '')
    .replace(/[0-9A-F]+/g, '\\u{$&}')
    .replace(/, /g, '')}]`,
  'u',
);

/**
 * The reminder's typeface, to be sent along with it. A page could fetch it from us only if it were a web-accessible
 * resource, by which any page could tell that Livewise is there. Empty where it cannot be read: the words matter more.
 * @param text all that will stand there: a language may need the second subset, and so may a child's name
 */
export async function loadFonts(text: string): Promise<Font[]> {
  const subsets: readonly FontSubset[] = NEEDS_MORE.test(text) ? ['latin', 'latin-ext'] : ['latin'];
  return (await Promise.all(subsets.map(loadSubset))).flat();
}

function loadSubset(subset: FontSubset): Promise<Font[]> {
  const fonts =
    loaded.get(subset) ?? Promise.all(FONT_WEIGHTS.map((weight) => loadFont(weight, subset))).catch(() => []);
  loaded.set(subset, fonts);
  return fonts;
}

async function loadFont(weight: Font['weight'], subset: FontSubset): Promise<Font> {
  const response = await fetch(browser.runtime.getURL(`/${fontFile(weight, subset)}` as '/calm.html'));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const base64 = btoa(String.fromCharCode(...bytes));
  return { weight, base64, ...(subset === 'latin-ext' && { unicodeRange: LATIN_EXT }) };
}
