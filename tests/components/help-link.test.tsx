// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { HelpLink } from '@/components/help/HelpLink';

const URL = 'https://childline.org.uk/';

/** A link with its button for a private window; `answer` is what the browser comes to say. */
function draw() {
  const page = document.createElement('div');
  let answer: (opened: boolean) => void = () => undefined;
  const open = vi.fn(
    () =>
      new Promise<boolean>((done) => {
        answer = done;
      }),
  );
  render(
    <HelpLink url={URL} privateWindow={{ label: 'In a private window', open }}>
      Childline
    </HelpLink>,
    page,
  );
  const button = () => page.querySelector('button');
  const answers = async (opened: boolean) => {
    answer(opened);
    await new Promise((done) => setTimeout(done));
  };
  return { open, button, answers };
}

it('opens one private window, however often it is pressed until that is there', async () => {
  const { open, button, answers } = draw();
  button()?.click();
  button()?.click();
  expect(open.mock.calls).toEqual([[URL]]);
  await answers(true);
  button()?.click();
  expect(open).toHaveBeenCalledTimes(2);
});

it('takes the button away where the browser refuses', async () => {
  const { button, answers } = draw();
  button()?.click();
  button()?.click();
  await answers(false);
  expect(button()).toBeNull();
});
