import type { ElementHandle, Page } from 'puppeteer-core';

const LONGEST_WAIT = 8_000;
const BETWEEN_LOOKS = 50;

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Looks again and again: the driver's own waiting does not notice changes inside a shadow root. */
async function until<T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; await pause(BETWEEN_LOOKS)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited in vain for ${what}`);
}

export const hasReminder = async (page: Page): Promise<boolean> =>
  (await page.$('livewise-reminder >>> .lw-panel')) !== null;

export const inReminder = (page: Page, selector: string): Promise<ElementHandle<HTMLElement>> =>
  until(
    async () => (await page.$(`livewise-reminder >>> ${selector}`)) as ElementHandle<HTMLElement> | null,
    `${selector} in the reminder`,
  );

export const reminderOn = (page: Page): Promise<ElementHandle<HTMLElement>> => inReminder(page, '.lw-panel');
export const noReminderOn = (page: Page): Promise<true> =>
  until(async () => !(await hasReminder(page)), 'the reminder to go');

/** Presses where a thing is drawn, and says what a pointer finds there. */
export async function pressAt(page: Page, target: ElementHandle): Promise<string | undefined> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const under = await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y);
  await page.mouse.click(x, y);
  return under;
}
