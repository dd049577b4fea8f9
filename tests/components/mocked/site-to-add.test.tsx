// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { words } from '@/guidance/parent-words';
import { local, resetStorage, session } from '../../lib/fake-browser';
import { familySettings } from '../../lib/family';

const event = vi.hoisted(() => ({ addListener: () => undefined, removeListener: () => undefined }));
const tabs = vi.hoisted(() => ({ query: vi.fn(), create: vi.fn(async () => ({})) }));
vi.mock('wxt/browser', async () => ({
  browser: {
    storage: { ...(await import('../../lib/fake-browser')), onChanged: event },
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
    i18n: { getUILanguage: () => 'en-GB' },
    runtime: { getURL: (path: string) => `chrome-extension://livewise${path}`, sendMessage: async () => null },
    tabs,
  },
}));

const SETTINGS_PAGE = 'chrome-extension://livewise/options.html#sites';
const { sites } = words.pages;

/** A page of ours, in place of the one before. */
async function open(name: 'popup' | 'options'): Promise<HTMLElement> {
  document.body.innerHTML = '<div id="root"></div>';
  await (name === 'popup' ? import('@/entrypoints/popup/main') : import('@/entrypoints/options/main'));
  return document.body;
}
const field = async (page: HTMLElement) =>
  vi.waitFor(() => {
    const found = page.querySelector<HTMLInputElement>('.site-form input');
    if (!found) throw new Error('there is no field');
    return found.value;
  });

beforeEach(() => {
  resetStorage();
  local.items = { settings: familySettings() };
  tabs.create.mockClear();
  vi.spyOn(window, 'close').mockReturnValue(undefined);
});

it('the page below comes to the field for a site in no address, and is there once', async () => {
  tabs.query.mockResolvedValue([{ id: 1, url: 'https://example.net/live?secret=1', incognito: true }]);
  const popup = await open('popup');
  const button = await vi.waitFor(() => {
    const found = [...popup.querySelectorAll('button')].find(({ textContent }) => textContent === sites.here);
    if (!found) throw new Error('there is no button');
    return found;
  });
  button.click();
  await vi.waitFor(() => expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: SETTINGS_PAGE }));

  location.hash = '#sites';
  const page = await open('options');
  expect(await field(page)).toBe('https://example.net/live');
  expect(session.items).toEqual({});
  for (const hash of ['#about', '#sites']) {
    location.hash = hash;
    await vi.waitFor(() => expect(page.querySelector('nav [aria-current]')?.getAttribute('href')).toBe(hash));
  }
  expect(await field(page)).toBe('');
});
