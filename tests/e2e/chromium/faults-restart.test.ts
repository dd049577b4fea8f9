import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { familySettings } from '@/tests/lib/family';
import { startStandIns } from '@/tests/stand-in/server';
import { startChromium, TEST_BUILD } from '../lib/chromium';
import { reminderOn } from '../lib/chromium-run';
import { startOver } from '../lib/start-over';

it('tabs that come back with the browser have their reminders, and no more of them', async () => {
  const sites = await startStandIns();
  const profile = mkdtempSync(join(tmpdir(), 'livewise-profile-'));
  const start = (args: string[] = []) => startChromium({ extension: TEST_BUILD, port: sites.port, profile, args });
  try {
    const first = await start();
    await (await first.background()).evaluate(startOver, familySettings());
    for (const address of ['https://ome.tv/', 'https://chatroulette.com/', 'https://www.twitch.tv/monstercat']) {
      const page = await first.context.newPage();
      await page.goto(address);
      await reminderOn(page).waitFor();
    }
    await first.close();

    const second = await start(['--restore-last-session', '--hide-crash-restore-bubble']);
    const there = (host: string) => second.context.pages().filter((page) => new URL(page.url()).host === host);
    await expect.poll(() => there('ome.tv').length + there('chatroulette.com').length, { timeout: 20_000 }).toBe(2);
    for (const page of [...there('ome.tv'), ...there('chatroulette.com')]) {
      await page.bringToFront();
      await reminderOn(page).waitFor();
      expect(await page.locator('livewise-reminder').count()).toBe(1);
    }
    // Watching: within half an hour, not again.
    for (const page of there('www.twitch.tv')) expect(await reminderOn(page).count()).toBe(0);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    await sites.close();
  }
}, 60_000);
