import { beforeEach, describe, expect, it } from 'vitest';
import { HELPER_TAG } from '@/messages/host-tag';
import type { Settings } from '@/settings/schema';
import { aChild, lockWith } from '@/tests/lib/family';
import { closeModal, inModal, openModals } from '../lib/modals-in-shadow';
import {
  type AnyPage,
  arrivesAt,
  escapeTwice,
  fill,
  hasReminder,
  pause,
  press,
  reminderComes,
  reminderGoes,
  sees,
  seesNo,
  textOf,
  until,
} from '../lib/person';
import { PRESSED_ENOUGH, pressByScript } from '../lib/press-by-script';
import { leaves, type World } from '../lib/world';
import {
  ask,
  atCamera,
  becomes,
  type CameraPage,
  end,
  helperComes,
  helperGoes,
  helperIs,
  onCamera,
  PAGE,
  result,
  states,
} from './camera-page';

/** Longer than a request that nobody answers is held. */
const FORGOTTEN = 2_600;

/** Whether the background is through with it; runs inside the extension. */
const isHelperUp = async () =>
  Object.values((await chrome.storage.session.get(null)) as Record<string, { helper?: { madeFrom?: number } }>).some(
    ({ helper }) => helper?.madeFrom !== undefined,
  );

/** Makes it 21 minutes that the child has been on; runs inside the extension. */
const for21Minutes = async () => {
  const stored = (await chrome.storage.session.get(null)) as Record<string, { helper?: { since: number } }>;
  for (const [key, tab] of Object.entries(stored)) {
    if (!tab.helper) continue;
    tab.helper.since -= 21 * 60_000;
    await chrome.storage.session.set({ [key]: tab });
  }
};

/** Uncovers a page whose camera has ended; it may ask for one again then. */
const goBack = async (page: AnyPage) => {
  await press(page, 'Go back');
  await helperGoes(page);
};

/** What a page that asks for the camera goes through, in both browsers. */
export function cameraScenarios(world: () => World): void {
  beforeEach(() => world().reset({ band: '13-15' }));

  describe('before the camera opens', () => {
    it('a page waits for the child, gets the very same call answered, and waits once in a visit', async () => {
      const page = await atCamera(world());
      await pause(FORGOTTEN);
      expect(await result(page, 'camera')).toBe('waits');
      await press(page, 'Carry on');
      await becomes(page, 'camera', 'on');
      await reminderGoes(page);
      await ask(page, 'old');
      await becomes(page, 'old', 'on');
      await page.evaluate(() => {
        Object.assign(window, { isOld: true });
        location.reload();
      }, null);
      await until(
        () => page.evaluate(() => !('isOld' in window) && 'ask' in window, null).catch(() => false),
        'the page anew',
      );
      await ask(page, 'camera');
      await becomes(page, 'camera', 'on');
      expect(await hasReminder(page)).toBe(false);
    });

    it('is refused as the browser would where the child says not now, and the page goes on', async () => {
      const page = await atCamera(world());
      await press(page, 'Not now');
      await becomes(page, 'camera', 'NotAllowedError');
      await reminderGoes(page);
      await press(page, 'End stream');
      await sees(page, 'ended');
      // Later the child is asked again.
      await pause(FORGOTTEN);
      await ask(page, 'screen');
      await reminderComes(page);
    });

    it('is refused where the child leaves', async () => {
      const page = await world().visit('https://example.com/');
      await page.evaluate((to) => void location.assign(to), PAGE);
      await until(() => page.evaluate(() => 'ask' in window, null).catch(() => false), 'the page');
      await ask(page, 'camera');
      await reminderComes(page);
      await press(page, 'Leave');
      await arrivesAt(page, 'example.com');
    });

    it('every time, where the parent wants it', async () => {
      const child = aChild({ id: 'child-1', onCamera: { everyTime: true, checkAfter: 'never', pressure: false } });
      await world().reset({ children: [child] });
      const page = await onCamera(world());
      await ask(page, 'screen');
      await reminderComes(page);
      expect(await result(page, 'screen')).toBe('waits');
    });

    it('whichever way it asks', async () => {
      const ways = ['old', 'prototype', 'frame', 'borrowed', 'srcdoc', 'screen'];
      const page = await world().visit(PAGE);
      for (const way of ways) await ask(page, way);
      await reminderComes(page);
      await pause(FORGOTTEN);
      for (const way of ways) expect(await result(page, way), way).toBe('waits');
      await press(page, 'Not now');
      for (const way of ways) await becomes(page, way, 'NotAllowedError');
    });

    it('whatever it takes for a yes that a browser takes for one', async () => {
      const ways = ['nothingness', 'undetectable', 'callable', 'collection', 'oldCallable'];
      const page = await world().visit(PAGE);
      for (const way of ways) await ask(page, way);
      await reminderComes(page);
      await ask(page, 'oldCollection');
      await pause(FORGOTTEN);
      for (const way of ways) expect(await result(page, way), way).toBe('waits');
      expect(await result(page, 'oldCollection')).toBe('threw TypeError');
      await press(page, 'Carry on');
      for (const way of ways) await becomes(page, way, 'on');
      expect(await states(page)).toHaveLength(ways.length);
    });

    it('in a small window that the page keeps on top, the child is asked there, and leaves that window', async () => {
      const page = await world().visit(PAGE);
      await page.evaluate(() => {
        const button = document.querySelector<HTMLElement>('#end');
        if (button) button.onclick = () => (window as never as CameraPage).ask('small');
      }, null);
      await press(page, 'End stream');
      /** Whether Leave is there; presses it. */
      const leave = (isPressed: boolean) => {
        const root = (window as never as CameraPage).small?.document.querySelector('livewise-reminder')?.shadowRoot;
        const button = root?.querySelector<HTMLElement>('.lw-leave');
        if (isPressed) button?.click();
        return !!button;
      };
      await until(() => page.evaluate(leave, false), 'the reminder');
      await pause(FORGOTTEN);
      expect(await result(page, 'small')).toBe('waits');
      await page.evaluate(leave, true);
      await becomes(page, 'small', 'NotAllowedError');
      await until(() => page.evaluate(() => !!(window as never as CameraPage).small?.closed, null), 'it to close');
    });

    it('what is no camera is not held, and what a page says it wants is read once', async () => {
      const page = await world().visit(PAGE);
      await ask(page, 'worker');
      await becomes(page, 'worker', 'undefined');
      await ask(page, 'nothing');
      await becomes(page, 'nothing', 'TypeError');
      await ask(page, 'microphone');
      await becomes(page, 'microphone', 'on');
      // Its first word counts: the microphone alone.
      await ask(page, 'getter');
      await becomes(page, 'getter', 'on');
      const pictures = () =>
        (window as never as CameraPage).streams.flatMap((stream) => stream.getVideoTracks()).length;
      expect(await page.evaluate(pictures, null)).toBe(0);
      expect(await hasReminder(page)).toBe(false);
      // By way of a frame that has not loaded yet.
      await ask(page, 'pending');
      await reminderComes(page);
    });

    it('in a video chat, the microphone is held as well', async () => {
      const page = await world().visit('https://chatroulette.com/about?camera');
      await ask(page, 'microphone');
      await reminderComes(page);
      await pause(FORGOTTEN);
      expect(await result(page, 'microphone')).toBe('waits');
    });

    it('the reminder of a page that stands already speaks for the camera as well', async () => {
      const page = await world().visit('https://ome.tv/?camera');
      await reminderComes(page);
      expect(await textOf(page)).not.toContain('Not now');
      await ask(page, 'camera');
      await sees(page, 'Not now');
      await press(page, 'Carry on');
      await becomes(page, 'camera', 'on');
    });

    it('a grown-up who is here is not asked', async () => {
      await world().inside((presence) => chrome.storage.session.set({ presence }), {
        grownUp: { until: Date.now() + 60_000 },
      });
      const page = await world().visit(PAGE);
      await ask(page, 'camera');
      await becomes(page, 'camera', 'on');
      expect([await hasReminder(page), await helperIs(page)]).toEqual([false, false]);
    });

    it('under 10, a gate that stands for the page is not passed by a no to the camera', async () => {
      await world().reset({ band: '6-9', lock: await lockWith('2468') });
      const page = await world().visit('https://ome.tv/?camera');
      await reminderComes(page);
      await ask(page, 'camera');
      await pause(FORGOTTEN);
      expect(await result(page, 'camera')).toBe('waits');
      expect(await textOf(page)).not.toContain('Not now');
      await fill(page, 'PIN', '2468');
      await press(page, 'Open');
      await becomes(page, 'camera', 'on');
    });

    it('under 10, the PIN opens it where there is one', async () => {
      const lock = await lockWith('2468');
      await world().reset({ band: '6-9', lock });
      const page = await atCamera(world());
      await fill(page, 'PIN', '2468');
      await press(page, 'Open');
      await becomes(page, 'camera', 'on');
    });

    it('a page that replaces all it can still waits, and cannot answer for the child', async () => {
      const page = await world().visit(`${PAGE}&spoil`);
      // As long as it is spoilt, no driver can look into it.
      await pause(6_000);
      await until(() => page.evaluate(() => document.title === 'as it was', null), 'all to be as it was');
      expect(await result(page, 'camera')).toBe('waits');
      expect(await states(page)).toEqual([]);
      expect(await hasReminder(page)).toBe(true);
      await press(page, 'Carry on');
      await becomes(page, 'camera', 'on');
    });

    it('a page that is none of ours asks as ever', async () => {
      const page = await world().visit('https://example.com/?camera');
      await ask(page, 'camera');
      await becomes(page, 'camera', 'on');
    });
  });

  describe('while on camera', () => {
    it('the helper says what is on, makes room, leads to help, and goes when the camera is off', async () => {
      const page = await onCamera(world());
      await sees(page, 'Camera on: 0:');
      await sees(page, 'Alt + C');
      await press(page, 'Something is wrong');
      await sees(page, 'What happened?');
      await press(page, 'Someone keeps daring me');
      const relevant = () => world().inside(() => chrome.storage.session.get('relevant'), null);
      await until(async () => JSON.stringify(await relevant()).includes('dare'), 'the next lesson to be chosen');
      await press(page, 'Back');
      await press(page, 'Make it small');
      await seesNo(page, 'Alt + C');
      await sees(page, 'Cover and leave');
      await page.evaluate(() => {
        // Nothing tells of it but the pointer's hand.
        const button = document.createElement('div');
        button.id = 'stop';
        button.style.cssText = 'position:fixed;left:0;bottom:0;width:260px;height:160px';
        button.attachShadow({ mode: 'open' }).innerHTML = '<div style="height:100%;cursor:pointer">Stop</div>';
        document.body.append(button);
      }, null);
      await until(
        () => page.evaluate(() => document.elementFromPoint(60, innerHeight - 60)?.id === 'stop', null),
        'the helper to make room',
      );
      await page.evaluate(() => {
        for (const stream of (window as never as CameraPage).streams) {
          for (const track of stream.getTracks()) track.stop();
        }
      }, null);
      await helperGoes(page);
    });

    it('the helper goes with the frame that had the camera', async () => {
      const page = await world().visit(PAGE);
      await ask(page, 'srcdoc');
      await reminderComes(page);
      await press(page, 'Carry on');
      await becomes(page, 'srcdoc', 'on');
      await helperComes(page);
      await page.evaluate(() => document.querySelector('iframe')?.remove(), null);
      await helperGoes(page);
    });

    it('a page that reaches for what the browser itself promised has no camera that nobody knows of', async () => {
      const page = await atCamera(world());
      await page.evaluate(() => (window as never as CameraPage).grabPromises(), null);
      await press(page, 'Carry on');
      // No driver can look into it meanwhile.
      await pause(3_000);
      const isStream = () =>
        Promise.all(
          (window as never as CameraPage).grabbed.map((each) =>
            Promise.race([each, new Promise((done) => setTimeout(done, 300))]).then(
              (given) => given instanceof MediaStream,
              () => false,
            ),
          ),
        );
      expect(await page.evaluate(isStream, null)).not.toContain(true);
      await becomes(page, 'camera', 'on');
      await helperComes(page);
    });

    it('covers by its keys, keeps what is typed and can be pressed on a page that opened its document anew', async () => {
      const page = await onCamera(world());
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>Anew</title><h1>A new document</h1>');
        document.close();
      }, null);
      await page.evaluate(() => {
        const hear = ({ key }: KeyboardEvent) => Object.assign(document, { title: document.title + key });
        addEventListener('keydown', hear, true);
      }, null);
      await helperComes(page);
      await escapeTwice(page);
      await sees(page, 'Well done.');
      await page.keyboard.press('c');
      expect(await page.evaluate(() => document.title, null)).toMatch(/Escape$/);
      await goBack(page);
    });

    it('"Cover and leave" can be pressed under modal dialogs in shadow roots, whichever of them is on top', async () => {
      const page = await onCamera(world());
      await openModals(page, 'closed');
      await until(() => inModal(page, '.lw-cover'), 'the helper to be in the dialog on top');
      await closeModal(page);
      const { x, y } = await until(() => inModal(page, '.lw-cover'), 'the helper to be in the other dialog');
      await page.mouse.click(x, y);
      await sees(page, 'Well done.');
      await end(page);
    });

    it('"Cover and leave" ends the camera, also what was copied of it, and covers the page', async () => {
      const page = await onCamera(world());
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { id: 'there', allow: 'camera', srcdoc: '<p>It has not asked for anything yet.</p>' });
        document.body.append(frame);
        return (window as never as CameraPage).copyAndStop();
      }, null);
      // The copy's picture is a camera as well, though its sound comes first.
      await pause(FORGOTTEN);
      expect(await helperIs(page)).toBe(true);
      await press(page, 'Cover and leave');
      await sees(page, 'Well done.');
      await sees(page, 'You can stop whenever you like.');
      await end(page);
      // Whatever the page asks for now, it does not get.
      await ask(page, 'old');
      await becomes(page, 'old', 'NotAllowedError');
      // Nor does a frame that was not told of the cover, since it had not asked before.
      await ask(page, 'there');
      await becomes(page, 'there', 'NotAllowedError');
      const under = await page.evaluate(
        () => document.elementFromPoint(innerWidth / 2, innerHeight - 20)?.localName,
        null,
      );
      expect(under).toBe('livewise-helper');
      await press(page, 'Something is wrong');
      await sees(page, 'What happened?');
      await press(page, 'Back');
      await goBack(page);
      await ask(page, 'screen');
      await reminderComes(page);
      await press(page, 'Leave');
      await leaves(world(), 'www.twitch.tv');
    });

    it('by the keyboard, whatever the page does with keys', async () => {
      const page = await onCamera(world());
      await page.evaluate(() => {
        const stop = (event: Event) => event.stopImmediatePropagation();
        for (const type of ['keydown', 'keyup']) window.addEventListener(type, stop, true);
      }, null);
      await escapeTwice(page);
      await sees(page, 'Well done.');
      await goBack(page);
    });

    it('in full screen: with a press where it can be reached, else with Alt + C', async () => {
      const page = await onCamera(world());
      const fullScreen = async (element: string) => {
        await page.evaluate((selector) => {
          const button = document.querySelector<HTMLElement>('#end');
          if (button) button.onclick = () => void document.querySelector(selector)?.requestFullscreen();
        }, element);
        // The welcome may have come in front of it.
        await page.bringToFront();
        await press(page, 'End stream');
        await until(() => page.evaluate(() => document.fullscreenElement !== null, null), 'full screen');
        await sees(page, 'Cover and leave');
      };
      await fullScreen('#stage');
      await press(page, 'Cover and leave');
      await sees(page, 'Well done.');
      await goBack(page);
      await ask(page, 'old');
      await reminderComes(page);
      await press(page, 'Carry on');
      await becomes(page, 'old', 'on');
      await fullScreen('#video');
      // In it nothing else is drawn, not even in the controls that Firefox keeps there; beside it, its keys work.
      const isBeside = (tag: string) => document.querySelector(tag)?.parentElement === document.documentElement;
      await until(() => page.evaluate(isBeside, HELPER_TAG), 'the helper to stand beside the video');
      await page.keyboard.down('Alt');
      await page.keyboard.press('c');
      await page.keyboard.up('Alt');
      await sees(page, 'Well done.');
    });

    it('asks once, gently, after a while', async () => {
      const page = await onCamera(world());
      await until(() => world().inside(isHelperUp, null), 'the helper to be up');
      await world().inside(for21Minutes, null);
      await world().inside(async () => {
        // The helper follows what the parent chooses.
        const { settings } = (await chrome.storage.local.get('settings')) as { settings: Settings };
        for (const child of settings.children) child.onCamera.pressure = true;
        await chrome.storage.local.set({ settings });
      }, null);
      await sees(page, 'Camera on: 21:');
      await sees(page, 'All good?');
      // The page may press as it likes.
      await pressByScript(page);
      await pause(PRESSED_ENOUGH);
      await sees(page, 'All good?');
      await press(page, 'I am fine');
      await seesNo(page, 'All good?');
    });

    it('on a site that loads a page for each match, the time goes on', async () => {
      const page = await world().visit('https://ome.tv/?camera');
      await reminderComes(page);
      await press(page, 'Carry on');
      await sees(page, 'Video chat: 0:');
      await until(() => world().inside(isHelperUp, null), 'the helper to be up');
      await world().inside(for21Minutes, null);
      await page.evaluate(() => void setTimeout(() => location.reload()), null);
      // On its way, a page answers nothing.
      const text = () => textOf(page).catch(() => '');
      await until(async () => (await text()).includes('Video chat: 21:'), 'the next page to go on');
      await sees(page, 'All good?');
    });

    it('in a video chat it stands without a camera, too', async () => {
      const page = await world().visit('https://ome.tv/?camera');
      await reminderComes(page);
      await press(page, 'Carry on');
      await sees(page, 'Video chat: 0:');
      // Nothing has ended that it stood for: it is there again after a cover.
      const tabs = () => world().inside(async () => JSON.stringify(await chrome.storage.session.get(null)), null);
      await press(page, 'Cover and leave');
      await sees(page, 'Well done.');
      await until(async () => (await tabs()).includes('"covered"'), 'the cover to be kept');
      await press(page, 'Go back');
      await until(async () => !(await tabs()).includes('"covered"'), 'the cover to be over');
      await sees(page, 'Video chat: 0:');
    });
  });
}
