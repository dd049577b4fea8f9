import { beforeEach, describe, expect, it } from 'vitest';
import { atCamera, becomes, result } from '../camera/camera-page';
import { ADDON_ID } from '../lib/firefox';
import { useFirefox } from '../lib/firefox-run';
import { type AnyPage, pause, press, reminderComes, reminderGoes, until } from '../lib/person';

describe('a background that is stopped', () => {
  const run = useFirefox({ siteIsolation: true });
  beforeEach(() => run.reset({ band: '13-15' }));

  it('while a page waits answers it all the same', async () => {
    const page = await atCamera(run.world());
    // Counting it is the last that is done before the page is told to wait.
    const shown = async () => {
      const { record } = await chrome.storage.local.get('record');
      return (record as { entries?: { shown: number }[] } | undefined)?.entries?.[0]?.shown;
    };
    await until(async () => (await run.world().inside(shown, null)) === 1, 'the reminder to be counted');
    await run.browser.stopBackground();
    await pause(2_500);
    expect(await result(page, 'camera')).toBe('waits');
    await press(page, 'Carry on');
    await becomes(page, 'camera', 'on');
  });
});

describe('an extension that goes while pages stand open', () => {
  const run = useFirefox({ alone: true });
  beforeEach(() => run.reset({ band: '13-15' }));

  // That a page has its camera within two seconds: `tests/camera/hold.test.ts`.
  it('leaves nothing that does nothing: one that is loaded anew reminds where it is due, a page that waited has its camera', async () => {
    const [chat, card] = [
      (await run.open('https://ome.tv/')) as AnyPage,
      (await run.open('https://www.twitch.tv/')) as AnyPage,
    ];
    for (const each of [chat, card]) await reminderComes(each);
    const page = await atCamera(run.world());
    await run.browser.loadAnew();
    await becomes(page, 'camera', 'on');
    await reminderGoes(page);
    // Every time in a chat; what was looked at half an hour ago at most is not spoken of again.
    await reminderGoes(card);
    await chat.bringToFront();
    await press(chat, 'Carry on');
    await reminderGoes(chat);

    const next = await atCamera(run.world());
    await run.browser.browser.uninstallExtension(ADDON_ID);
    await becomes(next, 'camera', 'on');
  });
});
