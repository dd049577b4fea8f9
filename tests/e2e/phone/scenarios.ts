import { beforeEach, describe, expect, it } from 'vitest';
import { SECTIONS } from '@/components/options/sections';
import { STRENGTHS } from '@/guidance/types';
import { ADA, BEN, type FamilyChange, lockWith } from '@/tests/lib/family';
import { type AnyPage, enter, fill, press, reminderComes, reminderGoes, sees, until } from '../lib/person';
import { carriedOnIsCounted, keeps, leaves, type World } from '../lib/world';

const SCREEN = { width: 360, height: 740 };

/** How far a page is wider than the screen; what makes a phone scroll sideways, or shrink the page. */
const tooWide = (page: AnyPage): Promise<number> =>
  page.evaluate((width) => Math.max(document.documentElement.scrollWidth, innerWidth) - width, SCREEN.width);

/** Buttons that can be seen and are smaller than a finger; 44 px, as the design has it. */
const tooSmall = (page: AnyPage): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('livewise-reminder')].flatMap((host) => host.shadowRoot ?? []),
    ];
    return roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.lw-button, .choice, .switch, summary, select')])
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.localName} "${element.textContent?.slice(0, 40)}"`);
  }, null);

/** Where the reminder's panel is drawn, once it has arrived and stands still. */
async function panelBox(page: AnyPage) {
  let last = '';
  return until(async () => {
    const box = await page.evaluate(() => {
      const panel = document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('.lw-panel');
      if (!panel || panel.getAnimations().length > 0) return null;
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      return { left, right, top, bottom, scrollsSideways: panel.scrollWidth > panel.clientWidth };
    }, null);
    const isStill = JSON.stringify(box) === last;
    last = JSON.stringify(box);
    return isStill && box;
  }, 'the panel to stand still');
}

const TWO_CHILDREN: FamilyChange = {
  children: [ADA, BEN],
  grownUps: [{ name: 'Mum', reach: { way: 'tel', value: '07700 900123' } }],
};

/** On a small phone, by touch; gone through in both browsers. */
export function phoneScenarios(world: () => World): void {
  beforeEach(() => world().reset());

  it('nothing hovers, and pointing is coarse', async () => {
    const page = await world().own('popup.html');
    const media = ['(hover: none)', '(pointer: coarse)'];
    expect(await page.evaluate((queries) => queries.map((query) => matchMedia(query).matches), media)).toEqual([
      true,
      true,
    ]);
  });

  it('each part of the settings page fits, and its buttons are large enough', async () => {
    await world().reset(TWO_CHILDREN);
    const page = await world().own('options.html');
    for (const section of SECTIONS) {
      const there = (id: string) => document.querySelector(`.sections a[href="#${id}"]`)?.ariaCurrent === 'page';
      await page.evaluate((id) => void location.assign(`#${id}`), section);
      await until(() => page.evaluate(there, section), section);
      await until(() => page.evaluate(() => document.querySelector('.part h2') !== null, null), section);
      expect(await tooWide(page), section).toBeLessThanOrEqual(0);
      expect(await tooSmall(page), section).toEqual([]);
    }
  });

  it('a setting is changed by a tap', async () => {
    const page = await world().own('options.html#children');
    await press(page, '13 to 15');
    await keeps(world(), 'settings', '"band":"13-15"');
  });

  it('the welcome is gone through by taps, and fits at each step', async () => {
    await world().inside(async () => chrome.storage.local.clear(), null);
    const page = await world().own('welcome.html');
    for (const step of ['Step 1 of 4', 'Step 2 of 4', 'Step 3 of 4', 'Step 4 of 4']) {
      await sees(page, step);
      expect(await tooWide(page), step).toBeLessThanOrEqual(0);
      expect(await tooSmall(page), step).toEqual([]);
      if (step === 'Step 1 of 4') {
        await press(page, '6 to 9');
        await enter(page, 'What does your child call you?', 'Gran');
      }
      await press(page, 'Next');
    }
    await sees(page, 'Read this together');
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await press(page, 'Finish');
    await sees(page, 'Livewise is on.');
  });

  it('the popup, a page of its own on a phone, fills the screen and leads to help and settings', async () => {
    await world().reset(TWO_CHILDREN);
    const page = await world().own('popup.html');
    await sees(page, 'Mum');
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await tooSmall(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.querySelector('.lw-panel')?.getBoundingClientRect().width ?? 0,
      null,
    );
    expect(wide).toBeGreaterThan(340);
    await press(page, 'Something else');
    await sees(page, 'Go and tell Mum.');
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  });

  describe.each(STRENGTHS)('a reminder as a %s', (strength) => {
    const arrives = async (): Promise<AnyPage> => {
      const lock = await lockWith('2468');
      await world().reset({ grownUp: 'Mum', activities: { 'video-chat': { strength } }, lock });
      const page = await world().visit('https://ome.tv/');
      await reminderComes(page);
      return page;
    };

    it('fits, and the child carries on by touch; what happened is known', async () => {
      const page = await arrives();
      const box = await panelBox(page);
      expect(box.scrollsSideways).toBe(false);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(SCREEN.width);
      expect(box.bottom).toBeLessThanOrEqual(SCREEN.height);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      expect(await tooSmall(page)).toEqual([]);
      if (strength === 'gate') {
        await fill(page, 'PIN', '2468');
        await press(page, 'Open');
      } else {
        await press(page, 'Carry on');
      }
      await reminderGoes(page);
      await carriedOnIsCounted(world());
    });

    it('opens help and leaves by touch; a private window is offered where there can be one', async () => {
      const page = await arrives();
      await press(page, 'Something is wrong');
      await sees(page, '999');
      expect((await panelBox(page)).scrollsSideways).toBe(false);
      expect(await tooSmall(page)).toEqual([]);
      const canBePrivate = await world().inside(async () => 'windows' in chrome, null);
      const offersIt = await page.evaluate(
        () => !!document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('.lw-private'),
        null,
      );
      expect(offersIt).toBe(canBePrivate);
      await press(page, 'Leave');
      await leaves(world(), 'ome.tv');
    });
  });
}
