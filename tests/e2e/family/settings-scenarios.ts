import { beforeEach, describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '@/settings/schema';
import { hashSecret } from '@/settings/secret';
import { ADA, BEN, lockWith } from '@/tests/lib/family';
import { type AnyPage, choose, enter, fill, pause, press, sees, seesAnew, seesNo, textOf, until } from '../lib/person';
import { keeps, store, stored, type World } from '../lib/world';

/** What keeps the settings, and where they come from and go to; gone through in both browsers. */
export function settingsScenarios(world: () => World): void {
  describe('the settings', () => {
    beforeEach(() => world().reset());

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
      await world().reset({
        children: [ADA, BEN],
        message: 'I am glad when you tell me.',
        promise: true,
        country: 'NZ',
      });
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
      // Sooner, it would be the second of a double press.
      await pause(1_200);
      await press(page, 'Yes, delete everything');
      await sees(page, 'Everything was deleted.');
      expect(await stored(world(), 'settings')).toBeUndefined();
      await load(page, file);
      await sees(page, 'The settings from the file hold now.');
      expect(await stored(world(), 'settings')).toEqual(before);
    });

    it('a file that leaves out a child is loaded once it is said that the child is to go', async () => {
      await world().reset({ children: [ADA, BEN] });
      const before = (await stored(world(), 'settings')) as object;
      const file = JSON.stringify({ ...before, children: [ADA] });
      const page = await world().own('options.html#transfer');
      await sees(page, 'Load settings from a file');
      await load(page, file);
      await sees(page, 'the children who are not in it: Ben.');
      await press(page, 'No, keep everything');
      await sees(page, 'Nothing was changed.');
      expect(await stored(world(), 'settings')).toEqual(before);
      await load(page, file);
      await sees(page, 'the children who are not in it: Ben.');
      // Sooner, it would be part of the press that chose the file.
      await pause(1_200);
      await press(page, 'Yes, load and remove');
      await sees(page, 'The settings from the file hold now.');
      expect(await stored(world(), 'settings')).toEqual({ ...before, children: [ADA] });
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
