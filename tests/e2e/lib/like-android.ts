import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Takes away what Firefox for Android does not have, before any of our scripts; `api-support.test.ts` knows what that is. */
const TAKE_AWAY = `
delete browser.windows;
delete browser.commands;
Object.defineProperty(browser.storage, 'managed', { value: undefined });
const { update } = browser.tabs;
browser.tabs.update = (tab, change) => {
  if ('muted' in change) throw new Error('Property "muted" is unsupported by Firefox');
  return update(tab, change);
};`;
const FILE = 'like-android.js';

/** A copy of a build for Firefox that finds itself on a phone. */
export function likeAndroid(build: string) {
  const folder = mkdtempSync(join(tmpdir(), 'livewise-android-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, FILE), `{${TAKE_AWAY}\n}`);
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  edit('manifest.json', (text) => {
    const manifest = JSON.parse(text);
    manifest.background.scripts.unshift(FILE);
    return JSON.stringify(manifest);
  });
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    edit(page, (text) => text.replace('<head>', `<head><script src="/${FILE}"></script>`));
  }
  return {
    folder,
    /** Nothing hovers, pointing is coarse, and pages hear of touches. */
    prefs: {
      'ui.primaryPointerCapabilities': 1,
      'ui.allPointerCapabilities': 1,
      'dom.w3c_touch_events.enabled': 1,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
