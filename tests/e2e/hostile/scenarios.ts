import { beforeEach, describe, expect, it } from 'vitest';
import { closeModal, openModals } from '../lib/modals-in-shadow';
import { arrivesAt, hasReminder, pause, press, reminderComes, until } from '../lib/person';
import { leaves, type World } from '../lib/world';

/** What pages try against a reminder; `tests/stand-in/sites/channel.ts` does it. */
export const TRICKS = [
  'hide-all',
  'hide-more',
  'remove-once',
  'remove-each-frame',
  'new-body',
  'own-modal',
  'own-modal-loop',
  'own-popover',
  'stop-presses',
  'own-element',
  'steal-focus',
  'dom-prototypes',
  'huge-dom',
  'pointer-lock',
  'new-root',
  'open-document',
  'alert-loop',
  'before-unload',
  'capture-pointer',
  'register-properties',
  'zoom-back-and-forth',
  'zoom-away',
  'endless-transition',
] as const;

/** After the trick, which comes 700 ms after the page, in milliseconds. */
export const TRICK_DONE = 1_600;

/** Whether what a pointer finds where Leave is drawn is ours; runs in the page. */
function isOnTop(): boolean {
  const root = [...document.documentElement.children].find(({ localName }) => localName === 'livewise-reminder');
  const { x, y, width, height } =
    root?.shadowRoot?.querySelector('.lw-leave')?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(x + width / 2, y + height / 2)?.localName === 'livewise-reminder';
}

/** A reminder against each of them, where a person finds Leave and gets away. */
export function hostileScenarios(world: () => World, tricks: readonly (typeof TRICKS)[number][]): void {
  beforeEach(() => world().reset({ band: '6-9' }));

  it.each(tricks)('a page that tries %s does not keep a child', async (trick) => {
    const page = await world().visit('https://example.com/');
    // Where the page asks the child to stay, they do.
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.evaluate((to) => void location.assign(to), `https://kick.com/xqc?trick=${trick}`);
    await arrivesAt(page, 'kick.com');
    await reminderComes(page);
    await pause(TRICK_DONE);
    // A page that goes on and on is on top for a moment.
    await until(() => page.evaluate(isOnTop, null), 'Leave to be on top');
    // Whoever finds that nothing happened, since the page had just taken the pointer, presses again; more often only where the
    // page goes on asking something.
    for (let presses = trick === 'alert-loop' ? 6 : 2; presses > 0; presses--) {
      await press(page, 'Leave').catch(() => undefined);
      await pause(700);
      if (!(await hasReminder(page).catch(() => trick === 'alert-loop'))) break;
    }
    // Back, or to the calm page: a page that made itself anew may be what going back leads to.
    await leaves(world(), 'kick.com');
  });

  describe('modal dialogs of the page in its shadow roots', () => {
    it.each([
      ['card', 'open'],
      ['card', 'closed'],
      ['pause', 'closed'],
    ] as const)('do not keep a %s from being pressed, roots %s', async (strength, mode) => {
      await world().reset({ band: '10-12', activities: { watching: { strength } } });
      const page = await world().visit('https://example.com/');
      await page.evaluate(() => void location.assign('https://kick.com/xqc'), null);
      await arrivesAt(page, 'kick.com');
      await reminderComes(page);
      await openModals(page, mode);
      await until(() => page.evaluate(isOnTop, null), 'Leave to be on top');
      // Under the other one as well.
      await closeModal(page);
      await pause(TRICK_DONE);
      expect(await page.evaluate(isOnTop, null)).toBe(true);
      await closeModal(page);
      if (strength === 'card') {
        const isUsable = () =>
          document.elementFromPoint(innerWidth - 10, innerHeight - 10)?.localName !== 'livewise-reminder';
        await until(() => page.evaluate(isUsable, null), 'the page to be used beside the card again');
      }
      await press(page, 'Leave');
      await leaves(world(), 'kick.com');
    });

    it('do not keep a card that comes later from being pressed, wherever they lie', async () => {
      await world().reset({ band: '10-12', activities: { watching: { strength: 'card' } } });
      const page = await world().visit('https://example.com/');
      await page.evaluate(() => void location.assign('https://kick.com/xqc'), null);
      await arrivesAt(page, 'kick.com');
      await openModals(page, 'closed', 'aside');
      await reminderComes(page);
      await until(() => page.evaluate(isOnTop, null), 'Leave to be on top');
      await press(page, 'Leave');
      await leaves(world(), 'kick.com');
    });
  });

  it('a page that presses our buttons by script carries nothing on', async () => {
    const page = await world().visit('https://kick.com/xqc?trick=press-all');
    await reminderComes(page);
    await until(
      () =>
        page.evaluate(() => {
          const root = document.querySelector('livewise-reminder')?.shadowRoot;
          return root?.querySelector('.lw-carry-on:enabled') != null;
        }, null),
      'the wait to be over',
    );
    // By then it has been pressed some fifteen times.
    await pause(800);
    expect(await hasReminder(page)).toBe(true);
  });
}
