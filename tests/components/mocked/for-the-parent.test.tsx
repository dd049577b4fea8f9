// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TalkDue } from '@/components/popup/TalkDue';
import { NewsLines } from '@/components/shared/NewsLines';
import { words } from '@/guidance/parent-words';
import { local, resetStorage } from '../../lib/fake-browser';
import { ANY_LOCK, aChild, familySettings } from '../../lib/family';
import { closePage, openPage } from '../../lib/open-page';

const ask = vi.hoisted(() => vi.fn<(message: { type: string; what?: string }) => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => {
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  return { browser: { storage: { ...(await import('../../lib/fake-browser')), onChanged } } };
});

const DAY = 86_400_000;
const children = [aChild({ id: 'ada', nickname: 'Ada' }), aChild({ id: 'ben', nickname: 'Ben' })];
const { talk: text, know } = words.pages;

let page: HTMLElement;
beforeEach(() => {
  resetStorage();
  ask.mockReset().mockResolvedValue({ saved: true });
  local.items = {
    talks: { since: Date.now() - 61 * DAY, children: {} },
    known: { platforms: {}, bands: {} },
  };
  page = openPage();
});
afterEach(() => closePage(page));

const buttons = () => [...page.querySelectorAll('button')].map(({ textContent }) => textContent?.trim());
/** The popup's line, once it is there. */
const fold = (lock?: typeof ANY_LOCK) => {
  render(<TalkDue settings={familySettings({ children, ...(lock && { lock }) })} />, page);
  return vi.waitFor(() => {
    const details = page.querySelector('details');
    if (!details) throw new Error('not there yet');
    return details;
  });
};

it('that it is time for a talk counts as seen once the line was opened, of every child', async () => {
  const details = await fold();
  expect(ask).not.toHaveBeenCalled();
  details.open = true;
  const seen = ['ada', 'ben'].map((child) => [{ type: 'talk', child, what: 'seen' }]);
  await vi.waitFor(() => expect(ask.mock.calls).toEqual(seen));
  details.open = false;
  await Promise.resolve();
  expect(ask.mock.calls).toEqual(seen);
});

it('without a PIN, the talk is noted by one press', async () => {
  await fold();
  expect(buttons()).toEqual([text.talked, text.later, text.others]);
});

it('with a PIN, it takes the PIN', async () => {
  await fold(ANY_LOCK);
  expect(buttons()).toEqual([text.others, text.talked]);
  const pin = page.querySelector<HTMLInputElement>('input[type=password]') as HTMLInputElement;
  const send = () => {
    pin.value = '2468';
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  ask.mockResolvedValueOnce({ right: false, waitSeconds: 0 });
  send();
  await vi.waitFor(() => expect(page.querySelector('.bad')?.textContent).toBe(words.pages.lock.wrong));
  expect(ask.mock.calls).toEqual([[{ type: 'unlock', pin: '2468' }]]);
  ask.mockResolvedValueOnce({ right: true, token: 'open' });
  send();
  await vi.waitFor(() =>
    expect(ask).toHaveBeenLastCalledWith({ type: 'talk', child: 'ada', what: 'talked', token: 'open' }),
  );
});

it.each<[string, typeof ANY_LOCK | undefined, string | undefined, boolean]>([
  ['without a PIN', undefined, undefined, true],
  ['with one, on a page that was unlocked', ANY_LOCK, 'open', true],
  ['with one, on any other', ANY_LOCK, undefined, false],
])(
  'what is new can be read everywhere; it can be taken away %s: lock %j, token %s: %s',
  async (_, lock, token, canTakeAway) => {
    render(<NewsLines settings={familySettings({ children, ...(lock && { lock }) })} token={token} />, page);
    await vi.waitFor(() => expect(page.querySelector('.news p')).not.toBeNull());
    expect(buttons()).toEqual(canTakeAway ? [know.read] : []);
    if (!canTakeAway) return;
    page.querySelector('button')?.click();
    await vi.waitFor(() => expect(page.querySelector('.news')).toBeNull());
    expect(ask.mock.calls).toEqual([[{ type: 'read-news', ...(token && { token }) }]]);
  },
);

it('what is new stays on a page that has locked itself, which is told so', async () => {
  const onLocked = vi.fn();
  ask.mockResolvedValueOnce({ saved: false, because: 'locked' });
  const settings = familySettings({ children, lock: ANY_LOCK });
  render(<NewsLines settings={settings} token="long ago" onLocked={onLocked} />, page);
  await vi.waitFor(() => expect(buttons()).toEqual([know.read]));
  page.querySelector('button')?.click();
  await vi.waitFor(() => expect(onLocked).toHaveBeenCalled());
  expect(buttons()).toEqual([know.read]);
});
