// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Transfer } from '@/components/options/Transfer';
import { NOT_MANAGED } from '@/settings/managed';
import { familySettings } from '../../lib/family';

const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../../lib/fake-browser') } }));

let page: HTMLElement;
beforeEach(() => {
  ask.mockReset();
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  vi.useRealTimers();
});

const settings = familySettings();
const draw = () => {
  const [managed, loaded] = [NOT_MANAGED, { settings, managed: NOT_MANAGED }];
  const [update, onToken] = [async () => true, () => undefined];
  render(<Transfer {...{ settings, managed, loaded, update, onToken }} token={undefined} />, page);
};

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
