import { browser } from 'wxt/browser';
import { loadSettings } from '@/settings/store';
import { startNews } from '@/stores/news';
import { startTalks } from '@/stores/talks';
import { drawBadge } from './badge';
import { startTicking } from './clock';
import { giveBackSound } from './mute';
import { registerSites } from './sites';
import { mendBySync } from './sync';

/** What must be so whenever the background runs. */
export async function start(now: number): Promise<void> {
  // Pages' scripts have no business in the family's settings.
  try {
    const { setAccessLevel } = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
    await setAccessLevel?.call(browser.storage.local, { accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // Firefox has no such rule, Safari has it for `storage.session` alone.
  }
  await mendBySync(now);
  await registerSites();
  await giveBackSound();
  await startTicking();
  await startTalks(now);
  const { settings, problem } = await loadSettings();
  if (!problem) await startNews(settings, now);
  await drawBadge(now);
}
