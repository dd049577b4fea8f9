// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { platformById } from '@/catalogue';
import type { Platform } from '@/catalogue/types';
import { HelperPanel } from '@/components/helper/HelperPanel';
import { composeHelper } from '@/guidance/compose-helper';
import { familyOf } from '@/settings/family';
import { aChild, familySettings } from '../lib/family';

const helper = composeHelper({
  platform: platformById('ometv') as Platform,
  band: '10-12',
  family: familyOf(familySettings({}), aChild({ id: 'ada' })),
  shown: 'camera',
  watches: false,
  privateWindows: false,
});

it.each([false, true])(
  'what the child says had happened in the help of the helper is handed on (covered: %s)',
  (isCovered) => {
    const page = document.createElement('div');
    const onProblem = vi.fn();
    const nothing = () => undefined;
    const rest = {
      ...{ small: false, nudge: undefined, onView: nothing, onSmall: nothing, onCover: nothing },
      ...{ onUncover: nothing, onLeave: nothing, onChecked: nothing, onFine: nothing },
      ...{ onGrip: nothing, onMove: nothing, onMoved: nothing, openPrivately: async () => false },
    };
    render(
      <HelperPanel {...rest} view="help" helper={helper} since={0} isCovered={isCovered} onProblem={onProblem} />,
      page,
    );
    page.querySelector<HTMLButtonElement>('.lw-problem')?.click();
    expect(onProblem.mock.calls).toEqual([[helper.help.problems[0]?.id]]);
  },
);
