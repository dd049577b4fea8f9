import { browser } from 'wxt/browser';

/** Reads a file of a language, which `modules/locales.ts` puts into the build. Rejects where it cannot be read. */
export async function readLocaleFile<Content>(name: string): Promise<Content> {
  const response = await fetch(browser.runtime.getURL(`/locales/${name}.json` as '/calm.html'));
  return (await response.json()) as Content;
}
