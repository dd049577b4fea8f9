// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App as SettingsPage } from '@/components/options/App';
import { App as Welcome } from '@/components/welcome/App';
import type { Settings } from '@/settings/schema';
import { local, resetStorage } from '../../lib/fake-browser';
import { familySettings, lockWith } from '../../lib/family';
import { closePage, openPage } from '../../lib/open-page';

const { answers, changed } = vi.hoisted(() => ({
  /** What the background says to each message. */
  answers: {} as Record<string, unknown>,
  changed: new Set<(changes: object, area: string) => void>(),
}));
vi.mock('@/components/shared/background', () => ({ ask: async ({ type }: { type: string }) => answers[type] }));
vi.mock('wxt/browser', async () => {
  const { local, session } = await import('../../lib/fake-browser');
  const onChanged = {
    addListener: (listener: () => void) => changed.add(listener),
    removeListener: (listener: () => void) => changed.delete(listener),
  };
  return { browser: { storage: { local, session, onChanged }, i18n: { getUILanguage: () => 'en' } } };
});

const CODE = '40213-ABCDE-00000-ZZZZZ';

let page: HTMLElement;
const reload = vi.fn();
beforeEach(() => {
  resetStorage();
  reload.mockClear();
  vi.spyOn(location, 'reload').mockImplementation(reload);
  page = openPage();
});
afterEach(() => {
  // A code that still stands would hold the page of the next test.
  press('I have kept it');
  closePage(page);
  location.hash = '';
  vi.restoreAllMocks();
});

/** As stored by whoever: this page, or sync. */
async function store(settings: Settings): Promise<void> {
  await local.set({ settings });
  for (const listener of changed) listener({ settings: {} }, 'local');
}
const code = () => page.querySelector('.code')?.textContent;
const press = (name: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

/** Opens a page at its PIN, and sets one; the background still computes. */
async function setPin(shown: ComponentChild, hash: string) {
  const settings = familySettings({ pageLanguage: 'en' });
  await store(settings);
  location.hash = hash;
  let answer: (given: unknown) => void = () => undefined;
  answers['set-pin'] = new Promise((resolve) => {
    answer = resolve;
  });
  render(shown, page);
  const form = await fillIn();
  await vi.waitFor(() => expect(form.querySelector('button')?.disabled).toBe(true));
  return { settings, answer: () => answer({ saved: true, recovery: CODE }) };
}

/** Types a PIN twice, and sets it. */
async function fillIn(): Promise<Element> {
  const form = await vi.waitUntil(() => page.querySelector('.set-pin'));
  for (const field of form.querySelectorAll('input')) {
    field.value = '2468';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await vi.waitFor(() => expect(form.querySelectorAll('input')[1]?.value).toBe('2468'));
  await new Promise((done) => setTimeout(done));
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  return form;
}

const goTo = async (section: string) => {
  location.hash = section;
  dispatchEvent(new Event('hashchange'));
  await vi.waitFor(() => expect(page.querySelector('[aria-current]')?.getAttribute('href')).toBe(section));
};

describe('a new PIN’s recovery code stays until it is kept', () => {
  it.each<[string, ComponentChild, string]>([
    ['the settings page', <SettingsPage />, '#lock'],
    ['the welcome', <Welcome openSettings={() => undefined} />, '#3'],
  ])('%s: also where another language comes while the PIN is still being set', async (_, shown, hash) => {
    const { settings, answer } = await setPin(shown, hash);
    await store({ ...settings, pageLanguage: 'de' });
    answer();
    await vi.waitFor(() => expect(code()).toBe(CODE));
    expect(reload).not.toHaveBeenCalled();
    press('I have kept it');
    await vi.waitFor(() => expect(code()).toBeUndefined());
    expect(reload).toHaveBeenCalledOnce();
  });

  it('also in another part of the settings page, before and after it came', async () => {
    const { settings, answer } = await setPin(<SettingsPage />, '#lock');
    await goTo('#grown-ups');
    answer();
    await vi.waitFor(() => expect(code()).toBe(CODE));
    await goTo('#lock');
    await goTo('#children');
    expect(code()).toBe(CODE);
    await store({ ...settings, pageLanguage: 'de' });
    expect(reload).not.toHaveBeenCalled();
  });

  it('where the page is locked meanwhile, nobody else reads it, and it is there again afterwards', async () => {
    const { settings, answer } = await setPin(<SettingsPage />, '#lock');
    answer();
    await vi.waitFor(() => expect(code()).toBe(CODE));
    await store({ ...settings, lock: await lockWith('2468') });
    await vi.waitFor(() => expect(page.textContent).toContain('Lock now'));
    press('Lock now');
    await vi.waitFor(() => expect(page.querySelector('.pin-form')).not.toBeNull());
    expect(code()).toBeUndefined();
    await store({ ...settings, lock: await lockWith('2468'), pageLanguage: 'de' });
    expect(reload).not.toHaveBeenCalled();
    answers.unlock = { right: true, token: 'a-token' };
    const form = page.querySelector('.pin-form') as HTMLFormElement;
    (form.querySelector('input') as HTMLInputElement).value = '2468';
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(code()).toBe(CODE));
  });

  it('unless another PIN is set, whose code is read anew, or everything is deleted', async () => {
    const { settings, answer } = await setPin(<SettingsPage />, '#lock');
    answer();
    await vi.waitFor(() => expect(code()).toBe(CODE));
    page.querySelector<HTMLElement>('.set-pin input')?.focus();
    answers['set-pin'] = { saved: true, recovery: 'ABCDE-40213-ZZZZZ-00000' };
    await fillIn();
    await vi.waitFor(() => expect(code()).toBe('ABCDE-40213-ZZZZZ-00000'));
    expect(document.activeElement?.textContent).toBe('Your recovery code');
    await goTo('#transfer');
    answers.reset = { saved: true };
    press('Delete everything');
    await vi.waitFor(() => expect(page.textContent).toContain('Yes, delete everything'));
    await new Promise((done) => setTimeout(done, 1_050));
    press('Yes, delete everything');
    await vi.waitFor(() => expect(code()).toBeUndefined());
    await store({ ...settings, pageLanguage: 'de' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('in the welcome, which goes on once it is kept', async () => {
    const { answer } = await setPin(<Welcome openSettings={() => undefined} />, '#3');
    answer();
    await vi.waitFor(() => expect(code()).toBe(CODE));
    const screen = () => page.querySelector('h1')?.textContent;
    press('Next');
    press('Back');
    await Promise.resolve();
    expect([screen(), code()]).toEqual(['Your PIN', CODE]);
    press('I have kept it');
    await vi.waitFor(() => expect(code()).toBeUndefined());
    press('Next');
    await vi.waitFor(() => expect(screen()).not.toBe('Your PIN'));
  });
});
