import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild } from './build-copy';

/**
 * Takes away what Firefox for Android does not have, before any of our scripts; `api-support.test.ts` knows what that is. It
 * says where it runs as well.
 */
const TAKE_AWAY = `
browser.runtime.getPlatformInfo = async () => ({ os: 'android', arch: 'aarch64' });
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
  const { folder, edit, remove } = copyBuild(build, ({ background, ...manifest }) => {
    const { scripts = [] } = background as { scripts?: string[] };
    return { ...manifest, background: { ...background, scripts: [FILE, ...scripts] } };
  });
  writeFileSync(join(folder, FILE), `{${TAKE_AWAY}\n}`);
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
    remove,
  };
}
