import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf, type ReminderRecord } from '@/reminders/record';
import { SETTINGS_VERSION, type Settings } from '@/settings/schema';
import { hashSecret } from '@/settings/secret';
import { aChild, lockWith } from '@/tests/lib/family';
import { DAY } from '@/tests/lib/time';
import {
  type AnyPage,
  choose,
  enter,
  fill,
  hasReminder,
  pause,
  press,
  reminderGoes,
  sees,
  seesAnew,
  seesNo,
  textOf,
  until,
} from '../lib/person';
import { carriedOnIsCounted, keeps, store, stored, type World } from '../lib/world';

const ADA = aChild({ id: 'ada', nickname: 'Ada', avatar: 'owl', band: '6-9' });
const BEN = aChild({ id: 'ben', nickname: 'Ben', avatar: 'frog', band: '13-15' });

/** What a parent does, from the first run on; gone through in both browsers. */
export function familyScenarios(world: () => World): void {
  beforeEach(() => world().reset());

  it('the welcome asks four things, shows the child’s view, and ends with a screen to read together', async () => {
    await world().inside(async () => chrome.storage.local.clear(), null);
    const page = await world().own('welcome.html');
    await sees(page, 'Step 1 of 4');
    await enter(page, 'Nickname', 'Ada');
    await press(page, '6 to 9');
    await enter(page, 'What does your child call you?', 'Gran');
    await press(page, 'Next');
    await sees(page, 'Step 2 of 4');
    await choose(page, 'Where do you live?', 'IE');
    await press(page, 'Next');
    await sees(page, 'Step 3 of 4');
    await enter(page, 'New PIN or passphrase', '2468');
    await enter(page, 'The same once more', '2468');
    // What was typed is meant, whichever button is pressed.
    await press(page, 'Next');
    await sees(page, 'Your recovery code');
    await press(page, 'I have kept it');
    await press(page, 'Next');
    await sees(page, 'Step 4 of 4');
    await sees(page, 'This is from Gran.');
    await press(page, 'Next');
    await sees(page, 'Read this together');
    await press(page, 'I promise: I will not be cross');
    await press(page, 'Finish');
    await sees(page, 'Livewise is on.');
    expect(await stored(world(), 'settings')).toMatchObject({
      welcomed: true,
      country: 'IE',
      promise: true,
      children: [{ nickname: 'Ada', band: '6-9' }],
      grownUps: [{ name: 'Gran' }],
      lock: { kind: 'digits' },
    });
    const live = await world().visit('https://ome.tv/');
    await sees(live, 'You will not be in trouble');
  });

  it('another language in the welcome, after the PIN was set, goes on where it was', async () => {
    await world().inside(async () => chrome.storage.local.clear(), null);
    const page = await world().own('welcome.html#3');
    await enter(page, 'New PIN or passphrase', '2468');
    await enter(page, 'The same once more', '2468');
    await press(page, 'Set PIN');
    await press(page, 'I have kept it');
    await press(page, 'Back');
    await choose(page, 'Language of these pages', 'fr');
    await seesAnew(page, 'Étape 2 sur 4');
    // What took it there is gone.
    expect(await page.evaluate(() => sessionStorage.length, null)).toBe(0);
    await choose(page, 'Où habitez-vous', 'IE');
    await keeps(world(), 'settings', '"IE"');
  });

  it('without the promise, no child is told that they will not be in trouble', async () => {
    await world().reset({ grownUp: 'Mum' });
    const live = await world().visit('https://ome.tv/');
    await sees(live, 'Leave');
    expect(await textOf(live)).not.toContain('trouble');
    await press(live, 'Something is wrong');
    await sees(live, '999');
    expect(await textOf(live)).not.toContain('trouble');
  });

  describe('two children', () => {
    beforeEach(() => world().reset({ children: [ADA, BEN] }));

    it('are asked once who is here, and each gets their own reminder', async () => {
      const page = await world().visit('https://ome.tv/');
      await sees(page, 'Who is here?');
      await press(page, 'Ben');
      await seesNo(page, 'Who is here?');
      await until(
        () =>
          page.evaluate(
            () => !!document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('.lw-band-13-15'),
            null,
          ),
        'the words for 13 to 15',
      );
      // Not asked again elsewhere.
      const other = await world().visit('https://chatroulette.com/');
      await sees(other, 'Leave');
      expect(await textOf(other)).not.toContain('Who is here?');
      await until(async () => {
        const record = (await stored(world(), 'record')) as ReminderRecord | undefined;
        return record?.entries.some(({ child, platform }) => child === 'ben' && platform === 'chatroulette');
      }, 'the record');
    });

    it('are talked with one after the other: a press for one is none for the next', async () => {
      await store(world(), { talks: { since: Date.now() - 31 * DAY, children: {} } });
      const page = await world().own('popup.html');
      await press(page, 'Time for a talk with Ada');
      await press(page, 'We talked');
      await sees(page, 'Time for a talk with Ben');
      const isOpen = () => page.evaluate(() => document.querySelector<HTMLDetailsElement>('.talk-due')?.open, null);
      expect(await isOpen()).toBe(false);
    });

    it('say in the toolbar’s window that somebody else is here', async () => {
      const page = await world().own('popup.html');
      await press(page, 'Ada');
      await sees(page, 'Ada is here.');
      await press(page, 'Not me');
      await sees(page, 'Who is here?');
    });

    it('are reminded when it is due for one of them alone', async () => {
      const quiet = { ...ADA, activities: { ...ADA.activities, 'video-chat': { on: false } } };
      await world().reset({ children: [quiet, BEN] });
      const page = await world().visit('https://ome.tv/');
      await press(page, 'Ada');
      await reminderGoes(page);
    });
  });

  describe('the lock', () => {
    it('shows a child what is kept and help, and opens with the PIN alone', async () => {
      await world().reset({ grownUp: 'Mum', lock: await lockWith('2468') });
      const page = await world().own('options.html');
      await sees(page, 'What is kept about me');
      await sees(page, '999');
      expect(await textOf(page)).not.toContain('Take it along');
      await fill(page, 'PIN', '1111');
      await press(page, 'Open the settings');
      await sees(page, 'That is not the PIN.');
      await fill(page, 'PIN', '2468');
      await press(page, 'Open the settings');
      await sees(page, 'Take it along');
      await press(page, 'Grown-ups and country');
      await choose(page, 'Where do you live?', 'NZ');
      await keeps(world(), 'settings', '"NZ"');
      // Nobody has used it for long: with the next change it is locked, and again after the next time.
      for (const country of ['IE', 'GB']) {
        await world().inside(() => chrome.storage.session.remove('unlocked'), null);
        await choose(page, 'Where do you live?', country);
        await sees(page, 'For the grown-up');
        await fill(page, 'PIN', '2468');
        await press(page, 'Open the settings');
        await sees(page, 'Where do you live?');
        await seesNo(page, 'The settings locked themselves');
      }
      expect(await stored(world(), 'settings')).toMatchObject({ country: 'NZ' });
      // Drawn anew in another language, it is still open.
      await choose(page, 'Language of these pages', 'fr');
      await seesAnew(page, 'Langue de ces pages');
    });

    it('takes no change from a page that was not unlocked', async () => {
      await world().reset({ lock: await lockWith('2468') });
      const page = await world().own('options.html');
      await sees(page, 'For the grown-up');
      const answers = await page.evaluate(
        () =>
          Promise.all(
            [
              { type: 'save', change: { country: 'NZ' } },
              { type: 'save', change: { country: 'NZ' }, token: 'guess' },
              { type: 'set-pin', pin: '9999' },
              { type: 'forget-record' },
              { type: 'reset' },
            ].map((message) => chrome.runtime.sendMessage(message)),
          ),
        null,
      );
      for (const answer of answers) expect(answer).toMatchObject({ saved: false, because: 'locked' });
      expect(await stored(world(), 'settings')).toMatchObject({ country: 'GB' });
    });

    it('waits after five wrong tries, also in a new page', async () => {
      await world().reset({ lock: await lockWith('2468') });
      const page = await world().own('options.html');
      for (let tries = 0; tries < 4; tries++) {
        await fill(page, 'PIN', '1111');
        await press(page, 'Open the settings');
        await until(
          async () => ((await stored(world(), 'pin-tries')) as { wrong: number } | undefined)?.wrong === tries + 1,
          'the try',
        );
        // What is typed before the page has heard of it is taken out with the last one.
        await until(
          () => page.evaluate(() => document.querySelector<HTMLInputElement>('.pin-form input')?.value === '', null),
          'the field to be empty',
        );
      }
      await fill(page, 'PIN', '1111');
      await press(page, 'Open the settings');
      await sees(page, 'Too many tries. Wait 30 seconds.');
      const other = await world().own('options.html');
      await fill(other, 'PIN', '2468');
      await press(other, 'Open the settings');
      await sees(other, 'Too many tries.');
    });

    it('gives way to the recovery code, once', async () => {
      await world().reset();
      const page = await world().own('options.html#lock');
      await enter(page, 'New PIN or passphrase', 'correct horse battery');
      await enter(page, 'The same once more', 'correct horse battery');
      await press(page, 'Set PIN');
      await sees(page, 'Your recovery code');
      const code = await page.evaluate(() => document.querySelector('.code')?.textContent ?? '', null);
      expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
      expect(JSON.stringify(await stored(world(), 'settings'))).not.toContain(code);
      const forgot = await world().own('options.html');
      await press(forgot, 'Forgotten the PIN?');
      await fill(forgot, 'Recovery code', code.toLowerCase().replaceAll('-', ' '));
      await press(forgot, 'Use the code');
      await sees(forgot, 'Set a new PIN now.');
      expect(((await stored(world(), 'settings')) as { lock?: unknown }).lock).toBeUndefined();
    });
  });

  it('a row of help takes nothing that was typed for another, and a grown-up without a name goes', async () => {
    const number = (last: number) => ({ way: 'tel', value: `020 7946 000${last}` }) as const;
    const [green, blue] = [
      { name: 'Ms Green', reach: number(1) },
      { name: 'Mr Blue', reach: number(2) },
    ];
    await world().reset({ grownUp: 'Dad', ownServices: [green, blue] });
    const now = async () => (await stored(world(), 'settings')) as Settings;
    const page = await world().own('options.html#grown-ups');
    const values = () =>
      page.evaluate(
        () => [...document.querySelectorAll<HTMLInputElement>('main input')].map(({ value }) => value),
        null,
      );
    await sees(page, 'Help of your own');
    await choose(page, 'How to reach them', 'mailto', 1);
    await press(page, 'Remove', 1);
    await until(async () => (await now()).ownServices.length === 1, 'one of them to go');
    await until(async () => (await values()).includes(blue.reach.value), 'the other in its place');
    await page.evaluate(() => {
      const name = document.querySelector<HTMLInputElement>('main input');
      if (!name) return;
      name.value = '';
      for (const type of ['input', 'change']) name.dispatchEvent(new Event(type, { bubbles: true }));
    }, null);
    await until(async () => (await now()).grownUps.length === 0, 'the grown-up to go');
    expect((await now()).ownServices).toEqual([blue]);
  });

  it('a grown-up with the PIN quiets the reminders, and the button says so', async () => {
    await world().reset({ lock: await lockWith('2468') });
    const live = await world().visit('https://ome.tv/');
    await sees(live, 'Leave');
    const popup = await world().own('popup.html');
    await press(popup, 'A grown-up is here');
    await press(popup, '1 hour');
    await fill(popup, 'PIN', '2468');
    await press(popup, 'No reminders for now');
    await sees(popup, 'A grown-up is here: no reminders until');
    await reminderGoes(live);
    const badge = () => world().inside(() => chrome.action.getBadgeText({}), null);
    await until(async () => (await badge()) === 'off', 'the badge');
    const settings = await world().own('options.html');
    await fill(settings, 'PIN', '2468');
    await press(settings, 'Open the settings');
    await sees(settings, 'A grown-up has quieted the reminders.');
    await press(popup, 'Reminders on again');
    await sees(live, 'Leave');
    await until(async () => (await badge()) === '', 'the badge to go');
  });

  it('after a month it is time for a talk; noted, the clock starts again', async () => {
    await world().reset({ band: '10-12' });
    const entry = {
      day: dayOf(Date.now()),
      child: 'child-1',
      platform: 'twitch',
      activity: 'watching',
      shown: 3,
      left: 1,
      carriedOn: 1,
    };
    await store(world(), { record: { version: 1, entries: [entry] } });
    await store(world(), { talks: { since: Date.now() - 29 * DAY, children: {} } });
    const early = await world().own('popup.html');
    await sees(early, '999');
    expect(await textOf(early)).not.toContain('Time for a talk');
    await store(world(), { talks: { since: Date.now() - 31 * DAY, children: {} } });
    const popup = await world().own('popup.html');
    await press(popup, 'Time for a talk');
    await sees(popup, 'Twitch');
    await press(popup, 'We talked');
    await seesNo(popup, 'Time for a talk');
    const later = await world().own('options.html#talk');
    await sees(later, 'You last talked on');
  });

  it('what happened is counted, shown to the child as well, and can be deleted', async () => {
    const live = await world().visit('https://ome.tv/');
    await press(live, 'Carry on');
    await reminderGoes(live);
    const page = await world().own('options.html#happened');
    await sees(page, 'OmeTV');
    await sees(page, 'Video chat with strangers');
    await carriedOnIsCounted(world());
    const kept = (await stored(world(), 'record')) as ReminderRecord;
    expect(kept.entries).toMatchObject([{ platform: 'ometv', shown: 1, left: 0, carriedOn: 1 }]);
    expect(JSON.stringify(kept)).not.toContain('http');
    await press(page, 'Delete all of this');
    await sees(page, 'Nothing yet.');
  });

  it('a reminder that comes back with time comes back to a child who stays', async () => {
    const live = await world().visit('https://www.twitch.tv/monstercat');
    await press(live, 'Carry on');
    await reminderGoes(live);
    await carriedOnIsCounted(world());
    const tick = () => world().inside(async () => chrome.alarms.create('tick', { when: Date.now() }), null);
    await tick();
    await pause(1_000);
    expect(await hasReminder(live)).toBe(false);
    const lastReminder = { 'child-1 twitch watching': Date.now() - 31 * 60_000 };
    await store(world(), { history: { version: 2, lastReminder, lessons: {} } });
    await tick();
    await sees(live, 'Leave');
  });

  it('settings follow the browser’s account only where that was switched on; the last writer wins', async () => {
    const account = () => world().inside(() => chrome.storage.sync.get(null), null);
    await world().inside(() => chrome.storage.sync.clear(), null);
    const page = await world().own('options.html#transfer');
    await sees(page, 'Through the browser’s account');
    expect(await account()).toEqual({});
    await press(page, 'Keep the settings the same');
    const sent = await until(async () => {
      const items = await account();
      return 'general' in items && items;
    }, 'the settings in the account');
    expect(JSON.stringify(sent)).not.toMatch(/lock|salt|hash/);
    await world().inside((items) => chrome.storage.sync.set(items), {
      grownUps: { at: Date.now() + 1_000, value: [{ name: 'Gran' }] },
      'child ada': { at: Date.now(), value: ADA },
    });
    await keeps(world(), 'settings', 'Gran');
    expect(await stored(world(), 'settings')).toMatchObject({ grownUps: [{ name: 'Gran' }], children: [{}, ADA] });
  });

  it('export, reset and import give the same settings', async () => {
    await world().reset({ children: [ADA, BEN], message: 'I am glad when you tell me.', promise: true, country: 'NZ' });
    const before = await stored(world(), 'settings');
    const page = await world().own('options.html#transfer');
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        (window as { saved?: unknown }).saved = blob;
        return make(blob);
      };
    }, null);
    await press(page, 'Save settings as a file');
    const file = await until(
      () => page.evaluate(async () => (window as { saved?: Blob }).saved?.text(), null),
      'the file',
    );
    expect(JSON.parse(file)).not.toHaveProperty('lock');
    await press(page, 'Delete everything');
    await press(page, 'Yes, delete everything');
    await sees(page, 'Everything was deleted.');
    expect(await stored(world(), 'settings')).toBeUndefined();
    await load(page, file);
    await sees(page, 'The settings from the file hold now.');
    expect(await stored(world(), 'settings')).toEqual(before);
  });

  it('a bad file names its field and changes nothing', async () => {
    const before = await stored(world(), 'settings');
    const page = await world().own('options.html#transfer');
    await sees(page, 'Load settings from a file');
    await load(page, JSON.stringify({ ...(before as object), children: [{ id: 'child-1', band: 'teen' }] }));
    await sees(page, '“children.0.band” does not fit');
    await load(page, 'no JSON at all');
    await sees(page, 'cannot be read as JSON');
    expect(await stored(world(), 'settings')).toEqual(before);
  });

  it('settings and history of version 1 go on', async () => {
    const on = { on: true };
    const activities = { browsing: on, watching: on, broadcasting: on, 'video-chat': { on: true, strength: 'card' } };
    const pin = await hashSecret('2468');
    await store(world(), {
      settings: {
        version: 1,
        welcomed: true,
        band: '6-9',
        country: 'NZ',
        grownUp: 'Nana',
        activities,
        platformsOff: ['twitch'],
        pin,
      },
      history: { version: 1, lastReminder: { 'kick watching': Date.now() }, lessons: {} },
    });
    const live = await world().visit('https://ome.tv/');
    await sees(live, 'This is from Nana.');
    const page = await world().own('options.html');
    await fill(page, 'PIN', '2468');
    await press(page, 'Open the settings');
    await press(page, 'Grown-ups and country');
    await enter(page, 'A short message', 'Hello');
    await until(
      async () => ((await stored(world(), 'settings')) as { version: number }).version === SETTINGS_VERSION,
      'the new version',
    );
    expect(await stored(world(), 'settings')).toMatchObject({
      children: [{ id: 'child-1', band: '6-9', activities: { 'video-chat': { strength: 'card' } } }],
      grownUps: [{ name: 'Nana' }],
      message: 'Hello',
      platformsOff: ['twitch'],
      lock: { kind: 'digits', pin },
    });
  });
}

/** Gives a file to the settings page. */
const load = (page: AnyPage, text: string): Promise<void> =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for a file');
    const data = new DataTransfer();
    data.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
