// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { Preview } from '@/components/shared/Preview';
import { aChild, familySettings } from '../../lib/family';

vi.mock('@/stores/words', () => ({ prepareWords: async () => undefined }));

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  const child = aChild({ id: 'ada', band: '6-9' });
  const settings = familySettings({ children: [child] });
  render(<Preview {...{ settings, child }} band="6-9" activity="video-chat" strength="gate" />, page);
});

it('what is left stands there again: its buttons do nothing', async () => {
  page.querySelector<HTMLButtonElement>('.lw-leave')?.click();
  await vi.waitFor(() => expect(page.querySelector('.lw-leave')).not.toBeNull());
  expect(page.querySelector('.lw-wrong')).not.toBeNull();
});

it('no PIN is called wrong, for none is looked at', async () => {
  const field = page.querySelector<HTMLInputElement>('.lw-gate input');
  if (!field) throw new Error('there is no field');
  field.value = '2468';
  page.querySelector<HTMLFormElement>('.lw-gate')?.requestSubmit();
  await vi.waitFor(() => expect(field.value).toBe(''));
  expect(page.querySelector('.lw-gate-said')?.textContent).toBe('');
});
