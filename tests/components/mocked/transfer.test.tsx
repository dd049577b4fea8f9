// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Transfer } from '@/components/options/Transfer';
import type { Settings } from '@/settings/schema';
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

const load = async (file: object) => {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [{ text: async () => JSON.stringify(file) }] });
  input?.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(update).toHaveBeenCalled());
};

it.each([true, false])('a file leaves sync as it is, here %s, whatever it says', async (sync) => {
  draw(familySettings({ sync }));
  await load({ ...familySettings({ country: 'IE' }), sync: !sync });
  expect(update).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ country: 'IE' }));
  expect(update.mock.calls[0]?.[0]).not.toHaveProperty('sync');
});
