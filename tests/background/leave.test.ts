import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '@/stores/tab';
import { chooses, family, sees } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { browser, TAB, tab } from '../lib/fake-tab';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const CALM = '/calm.html';

beforeEach(async () => {
  resetStorage();
  tab.reset();
  family();
  await sees('ometv', 'video-chat');
});

it('leads to the calm page', async () => {
  await chooses('leave');
  expect(tab.url).toBe(CALM);
  expect(tab.opened).toEqual([]);
});

describe('from a private window, where no page of ours can be shown', () => {
  beforeEach(() => {
    tab.isPrivate = true;
  });

  it.each([
    [
      'leads to the calm page in a window that is not',
      [
        { windowId: 7, incognito: true },
        { windowId: 8, incognito: false },
      ],
      [{ windowId: 8, url: CALM }],
    ],
    ['opens no window for it', [{ windowId: 7, incognito: true }], []],
  ])('leaves, and %s', async (_, windows, opened) => {
    tab.windows = windows;
    await chooses('leave');
    expect(tab.url).toBe('about:blank');
    expect(tab.opened).toEqual(opened);
  });

  it('leaves also where the other window is just being closed', async () => {
    tab.windows = [{ windowId: 8, incognito: false }];
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no such window'));
    await chooses('leave');
    expect(tab.url).toBe('about:blank');
    expect(await readTab(TAB)).not.toHaveProperty('visit');
  });
});
