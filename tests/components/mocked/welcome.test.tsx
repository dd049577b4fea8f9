// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '@/components/welcome/App';
import type { OwnAnswers } from '@/messages/own';
import { local, resetStorage } from '../../lib/fake-browser';
import { aChild, familySettings } from '../../lib/family';
import { closePage, openPage } from '../../lib/open-page';

const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => {
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  const storage = { ...(await import('../../lib/fake-browser')), onChanged };
  return { browser: { storage, i18n: { getUILanguage: () => 'en-GB' } } };
});

let page: HTMLElement;
beforeEach(() => {
  ask.mockReset();
  resetStorage();
  page = openPage();
});
afterEach(() => {
  closePage(page);
});

const drawn = () => new Promise((done) => setTimeout(done));
const press = async (name: string) => {
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click();
  await drawn();
};
const heading = () => page.querySelector('h1')?.textContent;
const code = () => page.querySelector('.code')?.textContent;

/** Opens the page where the PIN is set, and types one twice. */
async function typePin(): Promise<void> {
  local.items = { settings: familySettings() };
  location.hash = '#3';
  render(<App openSettings={() => undefined} />, page);
  await vi.waitFor(() => expect(heading()).toBe('Your PIN'));
  for (const field of page.querySelectorAll<HTMLInputElement>('.set-pin input')) {
    field.value = '2468';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  }
}

it.each(['Next', 'Back', 'Skip all, use what is sensible'])(
  '“%s”, pressed as the recovery code is on its way and as it comes, leaves it there',
  async (name) => {
    let answer: (answer: OwnAnswers['set-pin']) => void = () => undefined;
    ask.mockReturnValue(
      new Promise((answered) => {
        answer = answered;
      }),
    );
    await typePin();
    await press('Next');
    await press(name);
    answer({ saved: true, recovery: '12345-67890' });
    await vi.waitFor(() => expect(code()).toBe('12345-67890'));
    page.querySelector<HTMLElement>('.steps button')?.focus();
    await press(name);
    expect([heading(), code()]).toEqual(['Your PIN', '12345-67890']);
    expect(document.activeElement?.textContent).toBe('Your recovery code');
    await press('I have kept it');
    await press(name);
    expect(heading()).not.toBe('Your PIN');
  },
);

it('a language that is picked is also that of the reminders, but for a child who has one of their own', async () => {
  const children = [aChild({ id: 'ada' }), aChild({ id: 'ben', language: 'fr' })];
  local.items = { settings: familySettings({ children }) };
  location.hash = '#2';
  ask.mockResolvedValue({ saved: true });
  render(<App openSettings={() => undefined} />, page);
  await vi.waitFor(() => expect(page.querySelectorAll('select')).toHaveLength(2));
  const field = page.querySelectorAll('select')[1] as HTMLSelectElement;
  field.value = 'ar';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({
      change: expect.objectContaining({
        pageLanguage: 'ar',
        children: [expect.objectContaining({ language: 'ar' }), expect.objectContaining({ language: 'fr' })],
      }),
    }),
  );
});
