// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { App } from '@/components/practice/App';
import { familySettings } from '../../lib/family';

vi.mock('@/stores/words', () => ({ prepareWords: async () => undefined }));

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  render(<App settings={familySettings({ band: '10-12' })} />, page);
});
const says = async (line: string, answer: string) => {
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === line)?.click();
  await vi.waitFor(() => expect(page.querySelector('.practice-answer')?.textContent).toContain(answer));
};

it('goes on where it was, however long the two talk in between', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(0);
  await says('how old are you?', 'If the same person asks something like it again');
  now.mockReturnValue(10 * 60_000);
  await says('which town do you live in?', 'This asks how old you are or where you are.');
  now.mockRestore();
});

it('the same words once more are nothing new', async () => {
  await says('how old are you?', 'If the same person asks something like it again');
  await says('how old are you?', 'Livewise says nothing to this message');
});
