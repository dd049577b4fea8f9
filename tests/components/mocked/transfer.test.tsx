// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Transfer } from '@/components/options/Transfer';
import { words } from '@/guidance/parent-words';
import type { Settings } from '@/settings/schema';
import { toFile } from '@/settings/transfer';
import { familySettings } from '../../lib/family';
import { sectionProps } from '../../lib/section-props';

const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../../lib/fake-browser') } }));

let page: HTMLElement;
beforeEach(() => {
  ask.mockReset();
  update.mockClear();
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  vi.useRealTimers();
});

const update = vi.fn(async (_: Partial<Settings>) => true);
const draw = (settings = familySettings()) => render(<Transfer {...sectionProps(settings, update)} />, page);

it('a double press deletes nothing: what is sure stands where the question stood', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  ask.mockResolvedValue({ saved: true });
  draw();
  const row = [...page.querySelectorAll('.row')].at(-1);
  const press = async (name: string) => {
    const button = row?.querySelector('button');
    expect(button?.textContent).toBe(name);
    button?.click();
    await Promise.resolve();
  };
  await press('Delete everything');
  await press('Yes, delete everything');
  vi.advanceTimersByTime(500);
  await press('Yes, delete everything');
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_500);
  await press('Yes, delete everything');
  expect(ask).toHaveBeenCalledWith({ type: 'reset' });
});

const load = (file: Pick<File, 'text'>) => {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input?.dispatchEvent(new Event('change'));
};
const fileOf = (text: string) => ({ text: async () => text });

it.each([true, false])('a file leaves sync as it is, here %s, whatever it says', async (sync) => {
  draw(familySettings({ sync }));
  load(fileOf(JSON.stringify({ ...familySettings({ country: 'IE' }), sync: !sync })));
  await vi.waitFor(() => expect(update).toHaveBeenCalled());
  expect(update).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ country: 'IE' }));
  expect(update.mock.calls[0]?.[0]).not.toHaveProperty('sync');
});

it('a file that cannot be read says so, and nothing that was said of another stays', async () => {
  const { transfer: text } = words.pages;
  const said = () => page.querySelector('[role=status]')?.textContent;
  const problems = () => [...page.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent);
  const good = fileOf(toFile(familySettings()));
  draw();
  load(good);
  await vi.waitFor(() => expect(said()).toBe(text.loaded));
  load({ text: () => Promise.reject(new Error('NotFoundError')) });
  await vi.waitFor(() => expect(problems()).toEqual([text.problems['no-json']]));
  expect(said()).toBe('');
  load(good);
  await vi.waitFor(() => expect(said()).toBe(text.loaded));
  expect(problems()).toEqual([]);
  expect(update).toHaveBeenCalledTimes(2);
});
