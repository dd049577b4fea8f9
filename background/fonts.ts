import { browser } from 'wxt/browser';
import { FONT_WEIGHTS, type Font, type FontSubset, fontFile } from '@/messages/font';

const loaded = new Map<FontSubset, Promise<Font[]>>();

/** Languages in Latin script with letters that Western Europe has not. */
const NEED_MORE: ReadonlySet<string> = new Set(['cy', 'pl', 'ro', 'tr']);

/**
 * The reminder's typeface, to be sent along with it. A page could fetch it from us only if it were a web-accessible
 * resource, by which any page could tell that Livewise is there. Empty where it cannot be read: the words matter more.
 */
export async function loadFonts(language: string): Promise<Font[]> {
  const subsets: readonly FontSubset[] = NEED_MORE.has(language) ? ['latin', 'latin-ext'] : ['latin'];
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
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { weight, subset, base64: btoa(binary) };
}
