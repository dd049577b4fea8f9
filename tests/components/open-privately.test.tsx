// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { OwnHelp } from '@/components/help/OwnHelp';
import type { OwnMessage } from '@/messages/own';
import { aFamily } from '../lib/family';

const ask = vi.hoisted(() => vi.fn<(message: OwnMessage) => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));

it('“In a private window” pressed twice while the background is busy opens one', async () => {
  let answer: (opened: boolean) => void = () => undefined;
  ask.mockImplementation(({ type }) =>
    type === 'private-windows' ? Promise.resolve(true) : new Promise((done) => (answer = done)),
  );
  const page = document.createElement('div');
  render(<OwnHelp band="10-12" family={aFamily()} takesFocus={false} />, page);
  const button = await vi.waitFor(() => {
    const found = page.querySelector<HTMLButtonElement>('.lw-private');
    if (!found) throw new Error('no button yet');
    return found;
  });
  const opened = () => ask.mock.calls.filter(([{ type }]) => type === 'open-privately').length;
  button.click();
  button.click();
  expect(opened()).toBe(1);
  answer(true);
  await vi.waitFor(() => {
    button.click();
    expect(opened()).toBe(2);
  });
});
