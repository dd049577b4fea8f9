import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf, type ReminderRecord } from '@/reminders/record';
import type { Settings } from '@/settings/schema';
import { ADA, BEN, lockWith } from '@/tests/lib/family';
import { DAY } from '@/tests/lib/time';
import {
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

/** Milliseconds in which a page would have been drawn anew. */
const LONG_ENOUGH = 900;

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

  it('a recovery code stays until it was kept, whatever language another computer chooses meanwhile', async () => {
    const page = await world().own('options.html#lock');
    await enter(page, 'New PIN or passphrase', '2468');
    await enter(page, 'The same once more', '2468');
    await press(page, 'Set PIN');
    await sees(page, 'Your recovery code');
    const code = () => page.evaluate(() => document.querySelector('.code')?.textContent, null);
    const shown = await code();
    const settings = (await stored(world(), 'settings')) as Settings;
    await store(world(), { settings: { ...settings, pageLanguage: 'fr' } });
    await pause(LONG_ENOUGH);
    expect(await code()).toBe(shown);
    await press(page, 'I have kept it');
    // It is still open.
    await seesAnew(page, 'Changer le code PIN');
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
}
