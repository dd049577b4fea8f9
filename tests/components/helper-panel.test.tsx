// @vitest-environment happy-dom
import { type ComponentProps, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { platformById } from '@/catalogue';
import type { Platform } from '@/catalogue/types';
import { HelperPanel } from '@/components/helper/HelperPanel';
import { composeHelper, composeNudge } from '@/guidance/compose-helper';
import { familyOf } from '@/settings/family';
import { aChild, familySettings } from '../lib/family';

const family = familyOf(familySettings({}), aChild({ id: 'ada' }));
const compose = (watches: boolean) =>
  composeHelper({
    platform: platformById('ometv') as Platform,
    band: '10-12',
    family,
    shown: 'camera',
    watches,
    privateWindows: false,
  });
const helper = compose(false);

const nothing = () => undefined;
/** The helper as a child has it, but for these. */
function draw(props: Partial<ComponentProps<typeof HelperPanel>>): HTMLElement {
  const page = document.createElement('div');
  const rest = {
    ...{ small: false, nudge: undefined, onView: nothing, onSmall: nothing, onCover: nothing, onUncover: nothing },
    ...{
      onLeave: nothing,
      onChecked: nothing,
      onFine: nothing,
      onGrip: nothing,
      onMove: nothing,
      onMoved: nothing,
      onProblem: nothing,
    },
    ...{ view: 'bar' as const, since: 0, isCovered: false, openPrivately: async () => false },
  };
  render(<HelperPanel {...rest} helper={helper} {...props} />, page);
  return page;
}

it.each([false, true])(
  'what the child says had happened in the help of the helper is handed on (covered: %s)',
  (isCovered) => {
    const onProblem = vi.fn();
    const page = draw({ view: 'help', isCovered, onProblem });
    page.querySelector<HTMLButtonElement>('.lw-problem')?.click();
    expect(onProblem.mock.calls).toEqual([[helper.help.problems[0]?.id]]);
  },
);

const nudge = composeNudge('threat', '10-12', family);
it.each([
  ['large', {}, 'in words'],
  ['small', { small: true }, 'by a mark'],
  ['large, with something said about the chat', { nudge }, 'by a mark'],
])('a child sees that the chat is read: %s', (_, props, how) => {
  const { watches } = compose(true).words;
  const page = draw({ ...props, helper: compose(true) });
  expect(page.textContent?.includes(watches as string)).toBe(how === 'in words');
  expect(page.querySelector('[role=img]')?.getAttribute('title')).toBe(how === 'in words' ? undefined : watches);
  // Where it is not, nothing says so.
  expect(draw(props).querySelector('[role=img]')).toBeNull();
});
