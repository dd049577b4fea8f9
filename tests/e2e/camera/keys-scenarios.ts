import { beforeEach, describe, expect, it } from 'vitest';
import { aChild } from '@/tests/lib/family';
import { type AnyPage, escapeTwice, pause, press, reminderComes, reminderGoes, sees, until } from '../lib/person';
import type { World } from '../lib/world';
import { ask, end, onCamera } from './camera-page';

/** Puts the focus on a button of the helper. */
const focus = (page: AnyPage, button: string) =>
  page.evaluate((selector) => {
    document.querySelector('livewise-helper')?.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }, button);
/** The class of what has the focus in the helper. */
const focused = (page: AnyPage) =>
  page.evaluate(() => document.querySelector('livewise-helper')?.shadowRoot?.activeElement?.className ?? '', null);

/** What a child on camera does without a mouse, and what the page makes of it, in both browsers. */
export function keysScenarios(world: () => World): void {
  describe('the helper, by keyboard', () => {
    beforeEach(() =>
      world().reset({
        children: [aChild({ id: 'ada', onCamera: { everyTime: true, checkAfter: 'never', pressure: false } })],
      }),
    );

    it('covers a page that takes Space for itself', async () => {
      const page = await onCamera(world());
      await page.evaluate(() => {
        const take = (event: KeyboardEvent) => {
          if (!/INPUT|BUTTON/.test((event.target as Element).tagName)) event.preventDefault();
        };
        for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, take, true);
      }, null);
      await focus(page, '.lw-cover');
      await page.keyboard.press(' ');
      await sees(page, 'Well done.');
      await end(page);
    });

    it('covers a page while a reminder stands', async () => {
      const page = await onCamera(world());
      await ask(page, 'screen');
      await reminderComes(page);
      await escapeTwice(page);
      await sees(page, 'Well done.');
      await end(page);
    });

    it('keeps the focus on the way back from help', async () => {
      const page = await onCamera(world());
      await press(page, 'Something is wrong');
      await sees(page, 'What happened?');
      await press(page, 'Back');
      await until(async () => (await focused(page)).includes('lw-helper-on'), 'the focus to be in the helper');
    });

    it('a reminder that comes while the helper’s help is open stands alone, and help is there again afterwards', async () => {
      const page = await onCamera(world());
      await press(page, 'Something is wrong');
      await sees(page, 'What happened?');
      await ask(page, 'screen');
      await reminderComes(page);
      const onTop = () =>
        page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName, null);
      for (let i = 0; i < 10; i++) {
        expect(await onTop()).toBe('livewise-reminder');
        await pause(130);
      }
      await press(page, 'Not now');
      await reminderGoes(page);
      await sees(page, 'What happened?');
      await press(page, 'Back');
      await sees(page, 'Cover and leave');
    });
  });
}
