import { beforeEach, expect, it } from 'vitest';
import { aChild } from '@/tests/lib/family';
import { type AnyPage, pause, press, reminderComes, sees, seesNo, textOf, until } from '../lib/person';
import type { World } from '../lib/world';
import { ask } from './camera-page';

type ChatPage = { write?(author: string, text: string, own?: boolean): void };

/** The chat is gathered and read within this, in milliseconds. */
const READ = 900;

const SCARE = 'This sounds like a scare tactic.';
const DARE = 'This sounds like a dare trap.';

const write = (page: AnyPage, text: string, author = 'Robin', own = false) =>
  page.evaluate(([who, what, mine]) => (window as never as ChatPage).write?.(who, what, mine), [author, text, own] as [
    string,
    string,
    boolean,
  ]);

const family = (pressure: boolean) => ({
  children: [aChild({ id: 'child-1', onCamera: { everyTime: false, checkAfter: 'never', pressure } })],
});

/** Pages with the chat of their platform beside the camera. */
const TWITCH = 'https://www.twitch.tv/settings/profile?camera&chat';
const CHATS = {
  youtube: 'https://www.youtube.com/account?camera&chat',
  kick: 'https://kick.com/settings/profile?camera&chat',
  tiktok: 'https://www.tiktok.com/setting?camera&chat',
  ometv: 'https://ome.tv/terms?camera&chat',
};

/** What is written in a chat while a child is on camera, in both browsers. */
export function chatScenarios(world: () => World, chats: readonly (keyof typeof CHATS)[]): void {
  beforeEach(() => world().reset(family(true)));

  const onCamera = async (address: string) => {
    const page = await world().visit(address);
    await ask(page, 'camera');
    await reminderComes(page);
    await press(page, 'Carry on');
    await sees(page, 'Cover and leave');
    await until(() => page.evaluate(() => 'write' in window, null), 'the chat');
    await pause(READ);
    return page;
  };

  /** Whoever reads a frame may come to it a moment later: what stands there by then is passed over. */
  const isScared = (page: AnyPage) =>
    until(async () => {
      await write(page, 'do it or i will tell everyone').catch(() => undefined);
      await pause(READ);
      return (await textOf(page)).includes(SCARE);
    }, SCARE);

  it.each(chats)(
    'the chat of %s: what sounds like pressure is spoken of, and what was there before is not',
    async (id) => {
      const page = await onCamera(CHATS[id]);
      // It stands in a frame, and frames are looked for now and then.
      if (id === 'youtube') await pause(3_500);
      // What the child writes is not looked at.
      if (id === 'ometv') await write(page, 'do it or i will tell everyone', '', true);
      await write(page, 'i will give you the sword if you beat this boss');
      await pause(READ);
      expect(await textOf(page)).not.toContain('This sounds');
      await isScared(page);
    },
  );

  it.runIf(chats.includes('youtube'))('a chat whose frame loads anew is read on', async () => {
    const page = await onCamera(CHATS.youtube);
    await pause(3_500);
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#chatframe');
      if (frame) frame.src = '/live_chat?camera&chat&again';
    }, null);
    await pause(3_500);
    await isScared(page);
  });

  it('says it once for each tactic, and never two things within five minutes', async () => {
    const page = await onCamera(TWITCH);
    await write(page, 'bet you are too scared to stand up and do it');
    await sees(page, DARE);
    await press(page, 'It is fine');
    await seesNo(page, DARE);
    await write(page, 'i dare you to stand up', 'Alex');
    await write(page, 'do it or i will tell everyone', 'Alex');
    await pause(READ);
    expect(await textOf(page)).not.toContain('This sounds');
  });

  it('questions that anybody asks count once the same person goes on', async () => {
    const page = await onCamera(TWITCH);
    await write(page, 'how old are you', 'Robin');
    await write(page, 'where do you live', 'Alex');
    await pause(READ);
    expect(await textOf(page)).not.toContain('This asks');
    await write(page, 'what town are you from', 'Robin');
    await sees(page, 'This asks how old you are or where you are.');
  });

  it('where strangers are met one after the other, what one has written does not count for the next', async () => {
    const page = await onCamera(CHATS.ometv);
    await write(page, 'how old are you');
    await pause(READ);
    await page.evaluate(() => document.querySelector('.chat__messages')?.replaceChildren(), null);
    await write(page, 'where do you live');
    await pause(READ);
    expect(await textOf(page)).not.toContain('This asks');
    await write(page, 'what town are you from');
    await sees(page, 'This asks how old you are or where you are.');
  });

  it('leads to telling, and to blocking and reporting, and keeps nothing of what was written', async () => {
    const page = await onCamera(TWITCH);
    await sees(page, 'It looks for tricks in the chat.');
    await write(page, 'do it or i will tell everyone, zebra', 'Quagga');
    await sees(page, SCARE);
    const kept = await world().inside(async () => {
      const all = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
      return JSON.stringify(all);
    }, null);
    expect(kept).not.toMatch(/zebra|Quagga|tell everyone/i);
    await press(page, 'Tell your grown-up');
    await sees(page, 'Tell someone');
    await press(page, 'Back');
    await sees(page, SCARE);
    await press(page, 'Block and report');
    await sees(page, 'Report it on Twitch');
  });

  it('is silent where the parent did not turn it on', async () => {
    await world().reset(family(false));
    const page = await onCamera(TWITCH);
    await write(page, 'do it or i will tell everyone');
    await pause(READ);
    expect(await textOf(page)).not.toContain('This sounds');
    expect(await textOf(page)).not.toContain('It looks for tricks');
  });

  it('never reads along while a child watches', async () => {
    const page = await world().visit('https://www.twitch.tv/monstercat?chat');
    await reminderComes(page);
    await pause(READ);
    const isReading = await world().inside(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://www.twitch.tv/monstercat*' });
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => 'livewiseReadsChat' in globalThis,
      });
      return results[0]?.result;
    }, null);
    expect(isReading).toBe(false);
  });
}
