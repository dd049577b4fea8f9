// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '@/components/options/App';
import { App as Welcome } from '@/components/welcome/App';
import { words } from '@/guidance/parent-words';
import { local, resetStorage } from '../../lib/fake-browser';
import { ANY_LOCK, familySettings } from '../../lib/family';
import { closePage, openPage } from '../../lib/open-page';

const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const changed = vi.hoisted(() => new Set<(changes: object, area: string) => void>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => {
  const onChanged = {
    addListener: (listener: () => void) => changed.add(listener),
    removeListener: (listener: () => void) => changed.delete(listener),
  };
  const storage = { ...(await import('../../lib/fake-browser')), onChanged };
  const runtime = { getURL: (path: string) => path };
  return { browser: { storage, runtime, i18n: { getUILanguage: () => 'en-GB' } } };
});

let page: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  resetStorage();
  page = openPage();
});
afterEach(() => {
  closePage(page);
  vi.useRealTimers();
});

const { lockedAgain } = words.pages.settings;
const drawn = () => new Promise((done) => setTimeout(done));
const press = async (name: string) => {
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click();
  // As a person does, who reads what comes of it.
  vi.advanceTimersByTime(2_000);
  await drawn();
};
/** Opens a page that was unlocked so long ago that all is refused there. */
const open = async (part: string, drawPage: () => void) => {
  local.items = { settings: familySettings({ lock: ANY_LOCK }) };
  sessionStorage.setItem('unlocked', 'long ago');
  location.hash = part;
  ask.mockResolvedValue({ saved: false, because: 'locked' });
  drawPage();
  await vi.waitFor(() => expect(page.querySelector('button')).not.toBeNull());
};
const options = () => render(<App />, page);
const welcome = () => render(<Welcome openSettings={() => undefined} />, page);
const buttons = () => [...page.querySelectorAll('button')].map(({ textContent }) => textContent);
const alerts = () => [...page.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
/** Waits until the page says that it has locked itself, and has this button. */
const locked = (wayIn: string) =>
  vi.waitFor(() => {
    expect(buttons()).toContain(wayIn);
    expect(alerts()).toEqual([lockedAgain]);
  });

it.each<[string, string, () => void, readonly string[], string]>([
  ['a PIN', '#lock', options, ['Remove PIN'], 'Open the settings'],
  ['“Delete all of this”', '#happened', options, ['Delete all of this'], 'Open the settings'],
  ['“Delete everything”', '#transfer', options, ['Delete everything', 'Yes, delete everything'], 'Open the settings'],
  ['“We talked”', '#talk', options, ['We talked'], 'Open the settings'],
  ['a PIN in the welcome', '#3', welcome, ['Remove PIN'], 'All settings'],
  ['a change in the welcome', '#5', welcome, ['Finish'], 'All settings'],
])(
  'a page that has locked itself says so where it refused %s, and leads to the way in',
  async (_, part, draw, presses, wayIn) => {
    await open(part, draw);
    for (const button of presses) await press(button);
    await locked(wayIn);
  },
);

it('that it had locked itself is no longer said once it was unlocked', async () => {
  await open('#happened', options);
  await press('Delete all of this');
  await locked('Open the settings');
  ask.mockResolvedValue({ right: true, token: 'now' });
  const pin = page.querySelector<HTMLInputElement>('.pin-form input') as HTMLInputElement;
  pin.value = '2468';
  await press('Open the settings');
  await vi.waitFor(() => expect(page.querySelector('nav.sections')).not.toBeNull());
  await vi.waitFor(() => expect(alerts()).toEqual([]));
});

it('a welcome that stood open as a PIN was set elsewhere says so, however soon it is refused', async () => {
  local.items = { settings: familySettings() };
  sessionStorage.removeItem('unlocked');
  location.hash = '#3';
  welcome();
  await vi.waitFor(() => expect(buttons()).toContain('Set PIN'));
  local.items = { settings: familySettings({ lock: ANY_LOCK }) };
  for (const listener of changed) listener({ settings: {} }, 'local');
  await vi.waitFor(() => expect(buttons()).toContain('Remove PIN'));
  ask.mockResolvedValue({ saved: false, because: 'locked' });
  await press('Remove PIN');
  await locked('All settings');
});
