/** What both drivers' pages can do. */
export interface AnyPage {
  bringToFront(): Promise<void>;
  on(event: 'dialog', answer: (dialog: { dismiss(): Promise<void> }) => void): unknown;
  evaluate<Arg, Result>(act: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  mouse: { click(x: number, y: number, options?: { delay: number }): Promise<void> };
  touchscreen: { tap(x: number, y: number): Promise<void> };
  keyboard: {
    type(text: string): Promise<void>;
    press(key: 'Tab' | 'Enter' | 'Escape' | 'c' | ' '): Promise<void>;
    down(key: 'Alt'): Promise<void>;
    up(key: 'Alt'): Promise<void>;
  };
  screenshot(options: { clip: { x: number; y: number; width: number; height: number } }): Promise<Uint8Array>;
  frames(): Pick<AnyPage, 'evaluate'>[];
}

const LONGEST_WAIT = 20_000;
const BETWEEN_LOOKS = 50;
/** Milliseconds: two keys are one after the other, and belong together. */
const QUICK = 700;

/** Milliseconds in which a reminder that is on its way arrives; used where none may come. */
export const SETTLED = 900;

/** Lets time pass. */
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Looks again and again, since neither driver notices everything by itself.
 * @param what is waited for; asked for only where that was in vain, when it is a function
 */
export async function until<T>(
  look: () => Promise<T | null | undefined | false>,
  what: string | (() => string),
): Promise<T> {
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; await pause(BETWEEN_LOOKS)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
}

interface Wanted {
  /** Selector of what may be meant. */
  kind: string;
  /** Its text or label begins with this. */
  text: string;
  /** Which one of several, counted from 0. */
  index: number;
  act: 'find' | 'focus';
}

/** Finds what can be seen on a page or in the reminder on it; runs in the page, so it may use nothing from here. */
function locate({ kind, text, index, act }: Wanted): { x: number; y: number; disabled: boolean } | null {
  const roots: ParentNode[] = [document];
  for (const host of document.querySelectorAll('livewise-helper, livewise-reminder')) {
    if (host.shadowRoot) roots.unshift(host.shadowRoot);
  }
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return (element.ariaLabel || labels?.[0]?.textContent || element.textContent || '').trim();
  };
  const found = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(kind)])
    .filter((element) => nameOf(element).startsWith(text) && element.getClientRects().length > 0)[index];
  if (!found) return null;
  if (act === 'focus') found.focus();
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, disabled: (found as HTMLButtonElement).disabled === true };
}

/** As long as a hand holds a mouse's button down, in milliseconds: a page may do much in between. */
export const HELD = 120;

/**
 * Presses a button, link, fold or choice as a person does, once it is there and can be pressed.
 * @param delay how long it is held down, in milliseconds; not at all, where the page means well and it does not matter
 */
export async function press(page: AnyPage, text: string, index = 0, delay = 0): Promise<void> {
  const kind = 'button, a, summary, label.choice, label.switch, label.file';
  let last = '';
  const spot = await until(async () => {
    const there = await page.evaluate(locate, { kind, text, index, act: 'find' as const });
    // Once it stands still: what arrives above it moves it.
    const isStill = JSON.stringify(there) === last;
    last = JSON.stringify(there);
    return there && !there.disabled && isStill && there;
  }, `"${text}" to press`);
  await page.mouse.click(spot.x, spot.y, { delay });
}

/** Presses Escape twice in quick succession; where a computer at work is too slow for that, again. */
export const escapeTwice = (page: AnyPage): Promise<boolean> =>
  until(async () => {
    const begun = Date.now();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    return Date.now() - begun < QUICK;
  }, 'Escape twice');

/** Types into the field with this label, in place of what stands there. */
export async function fill(page: AnyPage, label: string, text: string, index = 0): Promise<void> {
  const kind = 'input:not([type=checkbox], [type=radio], [type=file])';
  await until(() => page.evaluate(locate, { kind, text: label, index, act: 'focus' as const }), `the field "${label}"`);
  await page.evaluate(() => {
    const root = document.querySelector('livewise-reminder')?.shadowRoot ?? document;
    const field = root.activeElement ?? document.activeElement;
    if (field instanceof HTMLInputElement) field.select();
  }, null);
  await page.keyboard.type(text);
}

/** Types a text and leaves the field. */
export async function enter(page: AnyPage, label: string, text: string, index = 0): Promise<void> {
  await fill(page, label, text, index);
  await page.keyboard.press('Tab');
}

/** Chooses from the list with this label, by value. */
export async function choose(page: AnyPage, label: string, value: string, index = 0): Promise<void> {
  const kind = 'select';
  await until(() => page.evaluate(locate, { kind, text: label, index, act: 'focus' as const }), `the list "${label}"`);
  await page.evaluate((wanted) => {
    const list = document.activeElement as HTMLSelectElement;
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** All that can be read on a page, in the reminder on it and in the helper. */
export const textOf = (page: AnyPage): Promise<string> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('livewise-reminder, livewise-helper')];
    const panels = hosts.map((host) => host.shadowRoot?.querySelector<HTMLElement>('.lw-panel'));
    const parts = [document.body, ...panels];
    // Not `textContent`, which has what is folded away as well.
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is wanted
    return parts.map((part) => part?.innerText ?? '').join('\n');
  }, null);

/** Waits until a text can be read. */
export const sees = (page: AnyPage, text: string): Promise<true> =>
  until(async () => (await textOf(page)).includes(text), `"${text}"`);

/** Waits until a text can be read on a page that is loaded anew meanwhile. */
export const seesAnew = (page: AnyPage, text: string): Promise<true> =>
  until(
    () =>
      textOf(page).then(
        (read) => read.includes(text),
        () => false,
      ),
    `"${text}"`,
  );

/** Waits until a text can no longer be read. */
export const seesNo = (page: AnyPage, text: string): Promise<true> =>
  until(async () => !(await textOf(page)).includes(text), `"${text}" to go`);

/** Waits until a page is at a host; on its way, it answers nothing. */
export const arrivesAt = (page: AnyPage, host: string): Promise<true> =>
  until(() => page.evaluate((wanted) => location.host === wanted, host).catch(() => false), host);

/** Whether a reminder stands on a page. */
export const hasReminder = (page: AnyPage): Promise<boolean> =>
  page.evaluate(() => !!document.querySelector('livewise-reminder')?.shadowRoot?.querySelector('.lw-panel'), null);

/** Waits until one stands. */
export const reminderComes = (page: AnyPage): Promise<true> => until(() => hasReminder(page), 'the reminder');

/** Waits until none stands. */
export const reminderGoes = (page: AnyPage): Promise<true> =>
  until(async () => !(await hasReminder(page)), 'the reminder to go');
