import { browser } from 'wxt/browser';
import { loadSettings } from '@/settings/store';
import { startNews } from '@/stores/news';
import { startTalks } from '@/stores/talks';
import { drawBadge } from './badge';
import { startTicking } from './clock';
import { forgetOthers } from './forget-children';
import { giveBackSound } from './mute';
import { registerSites } from './sites';
import { followSync, mendBySync } from './sync';

/** Pages' scripts have no business in the family's settings, wherever they are kept. */
async function shut(area: { setAccessLevel?(level: object): Promise<void> }): Promise<void> {
  try {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // Firefox has no such rule; Safari, and Chrome and Edge before 140, have it for `storage.session` alone.
  }
}

/** What must be so whenever the background runs. */
export async function start(now: number): Promise<void> {
  const { local, sync, managed } = browser.storage;
  for (const area of [local, sync, managed]) await shut(area);
  await mendBySync(now);
  await registerSites();
  await giveBackSound();
  await startTicking(now);
  await startTalks(now);
  const { settings, problem } = await loadSettings();
  if (!problem) await startNews(settings, now);
  await drawBadge(now);
  // The account may have changed, or something here, just as the background was stopped.
  await followSync(now).catch(() => undefined);
  await forgetOthers(now);
}
