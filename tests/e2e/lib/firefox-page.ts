import type { ElementHandle, Page } from 'puppeteer-core';
import { HELD, until } from './person';

/** Whether a reminder stands on a page. */
export const hasReminder = async (page: Page): Promise<boolean> =>
  (await page.$('livewise-reminder >>> .lw-panel')) !== null;

/** Waits for something in the reminder on a page. */
export const inReminder = (page: Page, selector: string): Promise<ElementHandle<HTMLElement>> =>
  until(
    async () => (await page.$(`livewise-reminder >>> ${selector}`)) as ElementHandle<HTMLElement> | null,
    `${selector} in the reminder`,
  );

/** Waits for the reminder on a page. */
export const reminderOn = (page: Page): Promise<ElementHandle<HTMLElement>> => inReminder(page, '.lw-panel');
/** Waits until there is none. */
export const noReminderOn = (page: Page): Promise<true> =>
  until(async () => !(await hasReminder(page)), 'the reminder to go');

/** Presses where a thing is drawn, and says what a pointer finds there. */
export async function pressAt(page: Page, target: ElementHandle): Promise<string | undefined> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const under = await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y);
  await page.mouse.click(x, y, { delay: HELD });
  return under;
}
