import { beforeEach, expect, it } from 'vitest';
import { ask, atCamera, becomes, type CameraPage, result } from '../camera/camera-page';
import {
  type AnyPage,
  arrivesAt,
  hasReminder,
  pause,
  press,
  reminderComes,
  reminderGoes,
  sees,
  until,
} from '../lib/person';
import { stored, type World } from '../lib/world';

const CHATS = ['ome.tv', 'chatroulette.com', 'chatspin.com', 'www.coomeet.com', 'chatrandom.com'];
const CHANNELS = ['monstercat', 'a_channel', 'another', 'one_more', 'the_last'];

/** How long leaving may take; and after which a page that still stands is left again. A little more than either. */
const GRACE = 5_200;
const LEFT_AGAIN = 3_500;

interface Entry {
  platform: string;
  shown: number;
}

/** How many reminders have been counted, by platform. */
export async function counted(world: World): Promise<Record<string, number>> {
  const { entries = [] } = ((await stored(world, 'record')) ?? {}) as { entries?: Entry[] };
  return Object.fromEntries(entries.map(({ platform, shown }) => [platform, shown]));
}

const reminders = (page: AnyPage): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('livewise-reminder').length, null);

/** Goes somewhere without waiting for the page to be there, and then does. */
async function goTo(page: AnyPage, address: string): Promise<void> {
  await page.evaluate((to) => void location.assign(to), address).catch(() => undefined);
  await arrivesAt(page, new URL(address).host);
}

/** Has a page note it when it is shown again as the browser had kept it; `comeBack` waits for that. */
const noteReturn = (page: AnyPage): Promise<void> =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  }, null);

/** Moves through the tab's history, and waits until the page there is shown as the browser had kept it. */
async function comeBack(page: AnyPage, by: 1 | -1): Promise<void> {
  await page.evaluate((steps) => history.go(steps), by).catch(() => undefined);
  const isBack = () => page.evaluate(() => (window as { persisted?: boolean }).persisted, null).catch(() => false);
  await until(isBack, 'the page as it was kept');
}

/** Goes to another site, and back to the page as the browser had kept it. */
async function leaveAndComeBack(page: AnyPage): Promise<void> {
  await noteReturn(page);
  await goTo(page, 'https://example.com/');
  await comeBack(page, -1);
}

/** What goes wrong in a browser; gone through in both. */
export function faultScenarios(world: () => World): void {
  beforeEach(() => world().reset());

  it('whatever is stored, a reminder comes and is answered', async () => {
    const damaged = [7, { version: 99, children: 'all', entries: [null], lastReminder: 0, grownUp: 'until-close' }];
    const keys = ['settings', 'managed-copy', 'history', 'record', 'talks', 'known', 'sync-state', 'pin-tries'];
    for (const any of damaged) {
      await world().reset();
      // The tab that comes next as well, as far as tabs are numbered one after the other.
      await world().inside(
        async ({ all, local }) => {
          await chrome.storage.local.set(Object.fromEntries(local.map((key) => [key, all])));
          const session = ['presence', 'relevant', 'unlocked', 'ask-how'];
          const next = Math.max(...(await chrome.tabs.query({})).map(({ id }) => id ?? 0)) + 1;
          const tabs = [next, next + 1, next + 2].map((id) => `tab ${id}`);
          await chrome.storage.session.set(Object.fromEntries([...session, ...tabs].map((key) => [key, all])));
        },
        { all: any, local: keys },
      );
      const page = await world().visit('https://www.twitch.tv/');
      await reminderComes(page);
      await press(page, 'Carry on');
      await reminderGoes(page);
    }
  });

  it('ten tabs at once: one reminder wherever there is to be one, and none more', async () => {
    const [chats, channels] = await Promise.all([
      Promise.all(CHATS.map((host) => world().visit(`https://${host}/`))),
      Promise.all(CHANNELS.map((name) => world().visit(`https://www.twitch.tv/${name}`))),
    ]);
    for (const page of chats) await reminderComes(page);
    // Watching on one platform: once in half an hour.
    const watching = () => Promise.all(channels.map(hasReminder));
    await until(async () => (await watching()).some(Boolean), 'a reminder for who watches');
    await until(async () => Object.keys(await counted(world())).length === 6, 'the counts');
    expect((await watching()).filter(Boolean)).toHaveLength(1);
    for (const page of chats) expect(await reminders(page)).toBe(1);
    expect(Object.values(await counted(world()))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('Back to a page that the browser had kept: the reminder comes again, once', async () => {
    const page = await world().visit('https://ome.tv/');
    await reminderComes(page);
    await leaveAndComeBack(page);
    await reminderComes(page);
    expect(await reminders(page)).toBe(1);
    // It is the background's as well: answered, it holds.
    await press(page, 'Carry on');
    await reminderGoes(page);
    await until(async () => (await counted(world())).ometv === 2, 'both to be counted');
  });

  it('Back to a page that waited for the camera as it was left: that is refused, and it may ask anew', async () => {
    const page = await atCamera(world());
    await leaveAndComeBack(page);
    await becomes(page, 'camera', 'NotAllowedError');
    await ask(page, 'old');
    await reminderComes(page);
    await press(page, 'Carry on');
    await becomes(page, 'old', 'on');
  });

  it('Back to a page that was covered as it was left, and asks for the camera as it is shown: the child is asked', async () => {
    const page = await world().visit('https://ome.tv/?camera');
    await reminderComes(page);
    await press(page, 'Carry on');
    await sees(page, 'Video chat: 0:');
    await press(page, 'Cover and leave');
    await sees(page, 'Well done.');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(window, { persisted });
        (window as never as CameraPage).ask('camera');
      });
    }, null);
    await goTo(page, 'https://example.com/');
    await comeBack(page, -1);
    await reminderComes(page);
    expect(await result(page, 'camera')).toBe('waits');
    await press(page, 'Carry on');
    await becomes(page, 'camera', 'on');
  });

  it('Forward to a page that was left: it has its reminder, nothing else lies over it, and nobody leaves it again', async () => {
    const page = await world().visit('https://example.com/');
    await goTo(page, 'https://ome.tv/?camera');
    await reminderComes(page);
    await noteReturn(page);
    await press(page, 'Carry on');
    await sees(page, 'Video chat: 0:');
    await press(page, 'Cover and leave');
    await press(page, 'Leave');
    await arrivesAt(page, 'example.com');
    // Until then whatever is live is left as well.
    await pause(GRACE);
    await comeBack(page, 1);
    await reminderComes(page);
    await pause(LEFT_AGAIN);
    expect(await page.evaluate(() => location.host, null)).toBe('ome.tv');
    await press(page, 'Carry on');
    await reminderGoes(page);
    await sees(page, 'Video chat: 0:');
    // Nobody could go back to what the cover had closed.
    await ask(page, 'camera');
    await becomes(page, 'camera', 'on');
  });
}
