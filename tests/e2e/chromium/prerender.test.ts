import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { familySettings } from '@/tests/lib/family';
import { startStandIns } from '@/tests/stand-in/server';
import { commandLine, EXECUTABLE, startChromium, TEST_BUILD } from '../lib/chromium';
import { pause, SETTLED, until } from '../lib/person';
import { startOver } from '../lib/start-over';

const ADDRESS = `https://www.twitch.tv/p/about?prerenders=${encodeURIComponent('/directory?prerendered')}`;

/** A browser makes no page ready while a driver looks at it: this one is left to itself, and the page says what it sees. */
function startAlone(profile: string, port: number): ChildProcess {
  // Nor does it where nothing may go on in the background.
  const args = commandLine({ extension: TEST_BUILD, port }).filter((arg) => arg !== '--disable-background-networking');
  const own = ['--headless', '--ignore-certificate-errors', `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  return spawn(EXECUTABLE, [...own, ...args, ADDRESS], { stdio: 'ignore' });
}

/** Closes the page that welcomes parents, which comes in front of the other; by name, without looking at any. */
async function closeWelcome(profile: string): Promise<void> {
  await until(async () => {
    const file = join(profile, 'DevToolsActivePort');
    if (!existsSync(file)) return false;
    const [port] = readFileSync(file, 'utf8').split('\n');
    // The file is there a moment before what is written in it.
    if (!port) return false;
    const tabs = await fetch(`http://127.0.0.1:${port}/json/list`);
    const welcome = ((await tabs.json()) as { id: string; url: string }[]).find(({ url }) =>
      url.endsWith('/welcome.html'),
    );
    return welcome && (await fetch(`http://127.0.0.1:${port}/json/close/${welcome.id}`)).ok;
  }, 'the welcome');
}

it('a live page that the browser makes ready has its reminder once it is shown, not before, and counts once', async () => {
  const sites = await startStandIns();
  const profile = mkdtempSync(join(tmpdir(), 'livewise-profile-'));
  const driven = () => startChromium({ extension: TEST_BUILD, port: sites.port, profile });
  let alone: ChildProcess | undefined;
  let over: Promise<unknown> | undefined;
  try {
    const before = await driven();
    await (await before.background()).evaluate(startOver, familySettings());
    await before.close();
    rmSync(join(profile, 'DevToolsActivePort'), { force: true });

    alone = startAlone(profile, sites.port);
    over = new Promise((done) => alone?.once('exit', done));
    await closeWelcome(profile);
    const isShown = async () => sites.said.at(-1) === 'shown: 1';
    await until(isShown, () => `the reminder; last the page said "${sites.said.at(-1)}"`);
    // Another would have come by then.
    await pause(SETTLED);
    alone.kill();
    await over;

    // One after the other, each for a while. Shown, it may have spoken before its reminder was there.
    const states = sites.said.filter((said, index) => said !== sites.said[index - 1] && said !== 'shown: 0');
    expect(states).toEqual(['made ready: 0', 'shown: 1']);

    const after = await driven();
    const { record } = await (await after.background()).evaluate(() => chrome.storage.local.get('record'));
    expect(record).toMatchObject({ entries: [{ platform: 'twitch', activity: 'browsing', shown: 1 }] });
    await after.close();
  } finally {
    alone?.kill('SIGKILL');
    await over;
    // The profile goes with all else that the tests leave (`global-setup.ts`): processes that end now may still write there.
    await sites.close();
  }
}, 90_000);
