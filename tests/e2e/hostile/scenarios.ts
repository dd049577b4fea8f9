import { beforeEach, describe, expect, it } from 'vitest';
import { ADA, BEN } from '@/tests/lib/family';
import { colourSeen } from '../lib/colour';
import { closeModal, openModals } from '../lib/modals-in-shadow';
import {
  type AnyPage,
  arrivesAt,
  HELD,
  hasReminder,
  pause,
  press,
  reminderComes,
  reminderGoes,
  sees,
  until,
} from '../lib/person';
import { PRESSED_ENOUGH, pressByScript } from '../lib/press-by-script';
import { carriedOnIsCounted, leaves, type World } from '../lib/world';
import { SHEETS } from './sheets';

/** What pages try against a reminder; `tests/stand-in/sites/channel.ts` does it. */
const TRICKS = [
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
  'dom-prototypes',
  'huge-dom',
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
type Trick = (typeof TRICKS)[number];

/** Their page never stands still for a picture. */
const RESTLESS: readonly Trick[] = ['own-modal-loop', 'alert-loop', 'endless-transition'];

/** What may come of a press differs from button to button: there both answers are given, one after the other. */
const AGAINST_PRESSES: readonly Trick[] = ['remove-each-frame', 'stop-presses', 'capture-pointer'];

/** After the trick, which comes half a second after the reminder, in milliseconds. */
export const TRICK_DONE = 1_600;

/** Milliseconds in which something comes of a press. */
const ANSWERED = 700;

/** `--lw-primary` of `assets/tokens.css`, in light. */
export const LEAVE_COLOUR = '#1d5f6c';

/**
 * A spot just inside the left edge of Leave, where nothing is written, if what a pointer finds in the middle of Leave is
 * ours; runs in the page.
 */
function findLeave(): { x: number; y: number } | null {
  const root = [...document.documentElement.children].find(({ localName }) => localName === 'livewise-reminder');
  const box = root?.shadowRoot?.querySelector('.lw-leave')?.getBoundingClientRect() ?? new DOMRect();
  const y = box.y + box.height / 2;
  const found = document.elementFromPoint(box.x + box.width / 2, y);
  return box.width && found?.localName === 'livewise-reminder' ? { x: box.x + 12, y } : null;
}

/** Whether one may carry on by now; runs in the page. */
const isCarryOnOpen = () =>
  document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('.lw-carry-on:enabled') != null;

/** Waits until Leave is on top: a page that goes on and on is there for a moment. */
const leaveIsOnTop = (page: AnyPage) => until(() => page.evaluate(findLeave, null), 'Leave to be on top');

/** Waits until Leave is on top, and in its colour: what lets the pointer through could still hide it. */
async function leaveIsSeen(page: AnyPage, how = 'this'): Promise<void> {
  let colour = '';
  const isSeen = async () => {
    colour = await colourSeen(page, await leaveIsOnTop(page));
    return colour === LEAVE_COLOUR;
  };
  await until(isSeen, () => `Leave to be seen in spite of ${how}: there it is ${colour}`);
}

/** Presses as a hand does, and, where nothing comes of it, as often again. */
async function answer(page: AnyPage, text: string, presses = 1): Promise<void> {
  // A page that asks something answers nothing meanwhile; another one that does not is gone.
  const isThere = () => hasReminder(page).catch(() => presses > 2);
  for (let left = presses; left > 0; left--) {
    await press(page, text, 0, HELD).catch(() => undefined);
    for (const end = Date.now() + ANSWERED; Date.now() < end; await pause(50)) if (!(await isThere())) return;
  }
}

/** A live page that comes after an ordinary one. */
async function comeFromElsewhere(world: World, address = 'https://kick.com/xqc'): Promise<AnyPage> {
  const page = await world.visit('https://example.com/');
  // Where the page asks the child to stay, they do.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.evaluate((to) => void location.assign(to), address);
  await arrivesAt(page, 'kick.com');
  return page;
}

/** Moves on in the page, without a load. */
const move = (page: AnyPage, to: string) => page.evaluate((path) => history.pushState({}, '', path), to);

/** A reminder against all that a page can do, where a person finds the buttons and is heard, and nobody else is. */
export function hostileScenarios(world: () => World): void {
  const watching = (strength: 'card' | 'pause') => ({ band: '13-15', activities: { watching: { strength } } }) as const;
  beforeEach(() => world().reset(watching('pause')));

  it.each(TRICKS)('a page that tries %s does not keep a child', async (trick) => {
    const page = await comeFromElsewhere(world(), `https://kick.com/xqc?trick=${trick}`);
    await reminderComes(page);
    await pause(TRICK_DONE);
    await (RESTLESS.includes(trick) ? leaveIsOnTop(page) : leaveIsSeen(page));
    // More often only where the page takes the pointer, or goes on asking something.
    const presses = { 'own-modal-loop': 2, 'alert-loop': 6 }[trick as string];
    if (AGAINST_PRESSES.includes(trick)) {
      await answer(page, 'Carry on', presses);
      await reminderGoes(page);
      await carriedOnIsCounted(world());
      await move(page, '/dashboard/stream');
      await reminderComes(page);
      await leaveIsOnTop(page);
    }
    await answer(page, 'Leave', presses);
    // Back, or to the calm page: a page that made itself anew may be what going back leads to.
    await leaves(world(), 'kick.com');
  });

  it('no single property of a page’s style hides a card, nor does anything that lies on top', async () => {
    await world().reset(watching('card'));
    const page = await world().visit('https://kick.com/xqc');
    await reminderComes(page);
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), { id: 'theirs' }));
      document.body.append(Object.assign(document.createElement('div'), { id: 'over' }));
    }, null);
    for (const sheets of SHEETS) {
      await page.evaluate((texts) => {
        for (const text of texts) {
          Object.assign(document.querySelector('#theirs') as Element, { textContent: text });
          // So that it counts before the next one comes.
          document.documentElement.getBoundingClientRect();
        }
      }, sheets);
      await leaveIsSeen(page, sheets.join(' and then '));
    }
    await answer(page, 'Carry on');
    await reminderGoes(page);
  });

  it.each(['pause', 'card'] as const)(
    'a page that takes the focus in each frame does not keep a %s from being used',
    async (strength) => {
      await world().reset(watching(strength));
      const page = await world().visit('https://kick.com/xqc?trick=steal-focus');
      await reminderComes(page);
      await until(() => page.evaluate(isCarryOnOpen, null), 'the wait to be over');
      await leaveIsSeen(page);
      for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
      // Beside a card the page is used, so it has the focus again by the next frame.
      const isTheirs = () => page.evaluate(() => document.activeElement?.id === 'say', null);
      if (strength === 'card') {
        await until(isTheirs, 'the focus to be taken');
        await answer(page, 'Carry on');
      } else {
        expect(await isTheirs()).toBe(false);
        await page.keyboard.press('Enter');
      }
      await reminderGoes(page);
      await carriedOnIsCounted(world());
    },
  );

  it('a page that holds the pointer lets it go when a pause comes', async () => {
    const page = await world().visit('https://kick.com/dmca-policy?trick=pointer-lock');
    await page.bringToFront();
    const isLocked = () => page.evaluate(() => document.pointerLockElement !== null, null);
    await page.mouse.click(400, 400);
    await until(isLocked, 'the pointer to be held');
    await move(page, '/xqc');
    await reminderComes(page);
    await until(async () => !(await isLocked()), 'the pointer to be let go');
    await leaveIsSeen(page);
    await answer(page, 'Carry on');
    await reminderGoes(page);
  });

  describe('modal dialogs of the page in its shadow roots', () => {
    it.each([
      ['card', 'open'],
      ['card', 'closed'],
      ['pause', 'closed'],
    ] as const)('do not keep a %s from being pressed, roots %s', async (strength, mode) => {
      await world().reset(watching(strength));
      const page = await comeFromElsewhere(world());
      await reminderComes(page);
      await openModals(page, mode);
      await leaveIsOnTop(page);
      // Under the other one as well.
      await closeModal(page);
      await pause(TRICK_DONE);
      expect(await page.evaluate(findLeave, null)).not.toBeNull();
      await closeModal(page);
      if (strength === 'card') {
        const isUsable = () =>
          document.elementFromPoint(innerWidth - 10, innerHeight - 10)?.localName !== 'livewise-reminder';
        await until(() => page.evaluate(isUsable, null), 'the page to be used beside the card again');
      }
      await answer(page, 'Leave');
      await leaves(world(), 'kick.com');
    });

    it('do not keep a card that comes later from being pressed, wherever they lie', async () => {
      await world().reset(watching('card'));
      const page = await comeFromElsewhere(world());
      await openModals(page, 'closed', 'aside');
      await reminderComes(page);
      await leaveIsOnTop(page);
      await answer(page, 'Leave');
      await leaves(world(), 'kick.com');
    });
  });

  it('a page that presses our buttons by script says for nobody who is here, and carries nothing on', async () => {
    const paused = { ...BEN.activities, watching: { on: true, strength: 'pause' } } as const;
    await world().reset({ children: [ADA, { ...BEN, activities: paused }] });
    const page = await world().visit('https://kick.com/xqc');
    await sees(page, 'Who is here?');
    await pressByScript(page);
    await pause(PRESSED_ENOUGH);
    await sees(page, 'Who is here?');
    await answer(page, 'Ben');
    await until(() => page.evaluate(isCarryOnOpen, null), 'the wait to be over');
    await pause(PRESSED_ENOUGH);
    expect(await hasReminder(page)).toBe(true);
    await answer(page, 'Carry on');
    await reminderGoes(page);
  });
}

/** The same in a frame that the page lets do little. */
export function sandboxedFrameScenario(world: () => World): void {
  it('a live player in a frame that may do nothing but run scripts has its card', async () => {
    await world().reset();
    const player = 'https://player.twitch.tv/?channel=monstercat&parent=example.com';
    const query = new URLSearchParams({ frame: player, sandbox: 'allow-scripts' });
    const page = await world().visit(`https://example.com/?${query}`);
    /** The middle of Carry on; runs in the frame. */
    const findCarryOn = () => {
      const root = document.querySelector('livewise-reminder')?.shadowRoot;
      const { x, y, width, height } = root?.querySelector('.lw-carry-on')?.getBoundingClientRect() ?? new DOMRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      return document.elementFromPoint(middle.x, middle.y)?.localName === 'livewise-reminder' ? middle : null;
    };
    const inFrame = async () => {
      for (const frame of page.frames()) {
        const found = await frame.evaluate(findCarryOn, null).catch(() => null);
        if (found) return found;
      }
      return null;
    };
    const spot = await until(inFrame, 'the card');
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument, null)).toBeNull();
    const frame = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().toJSON(), null);
    await page.mouse.click(frame.x + spot.x, frame.y + spot.y, { delay: HELD });
    await until(async () => !(await inFrame()), 'the card to go');
    await carriedOnIsCounted(world());
  });
}
