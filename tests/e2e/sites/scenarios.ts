import { beforeEach, expect, it } from 'vitest';
import { ask } from '../camera/camera-page';
import {
  choose,
  enter,
  fill,
  hasReminder,
  pause,
  press,
  reminderComes,
  reminderGoes,
  SETTLED,
  sees,
  seesNo,
  until,
} from '../lib/person';
import { stored, type World } from '../lib/world';

const registered = (world: World): Promise<string[]> =>
  world.inside(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return [...new Set(scripts.flatMap(({ matches = [] }) => matches))];
  }, null);

/** Sites that a parent adds; gone through in both browsers. */
export function siteScenarios(world: () => World): void {
  beforeEach(() => world().reset());

  it('a site that is added reminds, in pages that stand open as well, until it is taken out', async () => {
    const open = await world().visit('https://www.example.net/');
    const page = await world().own('options.html');
    await press(page, 'Sites you add');
    await sees(page, 'None yet.');
    await enter(page, 'Address of the site', 'www.example.net');
    await choose(page, 'What your child does there', 'video-chat');
    await press(page, 'Remind there too');
    await sees(page, 'example.net and everything below it');
    await sees(page, 'Allowed: reminders come there.');
    // Shown at once; kept once the background has done so.
    const kept = async () => ((await stored(world(), 'settings')) as { sites: unknown[] }).sites;
    await until(async () => (await kept()).length > 0, 'the site to be kept');
    expect(await kept()).toEqual([{ host: '*.example.net', path: '', activity: 'video-chat' }]);
    await reminderComes(open);
    // The camera is held there as well, from the next load on.
    const asking = await world().visit('https://below.example.net/?camera');
    await reminderComes(asking);
    await ask(asking, 'camera');
    await sees(asking, 'Not now');
    const other = await world().visit('https://example.com/');
    expect(await registered(world())).toEqual(['*://*.example.net/*']);

    await press(page, 'Remove example.net');
    await sees(page, 'None yet.');
    await reminderGoes(open);
    await until(async () => (await registered(world())).length === 0, 'the script to go');
    const after = await world().visit('https://www.example.net/again');
    await pause(SETTLED);
    expect(await hasReminder(after)).toBe(false);
    expect(await hasReminder(other)).toBe(false);
  });

  it('a page that is added reminds there and below, and nowhere else', async () => {
    const page = await world().own('options.html#sites');
    await enter(page, 'Address of the site', 'https://example.net/live');
    await press(page, 'Remind there too');
    await sees(page, 'example.net/live');
    await until(async () => (await registered(world())).length > 0, 'the script');
    const home = await world().visit('https://example.net/');
    await reminderComes(await world().visit('https://example.net/live/room'));
    expect(await hasReminder(home)).toBe(false);
  });

  it('what cannot work is refused, and says why', async () => {
    const page = await world().own('options.html#sites');
    const refused: [string, string][] = [
      ['about:config', 'The browser’s own pages let no extension in.'],
      ['file:///x', 'Livewise works on websites only.'],
      ['co.uk', 'Many people’s sites end like this.'],
      ['addons.mozilla.org', 'Browsers let no extension into'],
      ['twitch.tv', 'Livewise knows Twitch already'],
      ['hello', 'This does not look like the address of a site.'],
    ];
    for (const [typed, said] of refused) {
      await fill(page, 'Address of the site', typed);
      await press(page, 'Remind there too');
      await sees(page, said);
    }
    expect(await stored(world(), 'settings')).toMatchObject({ sites: [] });
  });

  it('a site that came with a file, and is not allowed yet, says so and can be allowed', async () => {
    await world().reset({ sites: [{ host: 'chat.example.edu', path: '', activity: 'video-chat' }] });
    const page = await world().own('options.html#sites');
    await sees(page, 'The browser does not allow it yet');
    await sees(page, 'Allow chat.example.edu');
    await press(page, 'Overview');
    await sees(page, 'no longer lets Livewise see: chat.example.edu');
  });

  it('a text to ask for a missing platform is ready to copy', async () => {
    const page = await world().own('options.html#sites');
    await enter(page, 'What is it called?', 'Streamy');
    await enter(page, 'The address of a live page there', 'https://streamy.example/live/1');
    await until(
      () =>
        page.evaluate(() => {
          const text = document.querySelector('textarea')?.value ?? '';
          return text.includes('Name: Streamy') && text.includes('https://streamy.example/live/1');
        }, null),
      'the text',
    );
    await seesNo(page, 'Copied.');
  });
}
