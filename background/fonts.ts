import { browser } from 'wxt/browser';
import { FONT_WEIGHTS, type Font, fontFile } from '@/messages/font';

let fonts: Promise<Font[]> | undefined;

/**
 * The reminder's typeface, to be sent along with it. A page could fetch it from us only if it were a web-accessible
 * resource, by which any page could tell that Livewise is there. Empty where it cannot be read: the words matter more.
 */
export const loadFonts = (): Promise<Font[]> => {
  fonts ??= Promise.all(FONT_WEIGHTS.map(loadFont)).catch(() => []);
  return fonts;
};

async function loadFont(weight: Font['weight']): Promise<Font> {
  const response = await fetch(browser.runtime.getURL(`/${fontFile(weight)}` as '/calm.html'));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { weight, base64: btoa(binary) };
}
