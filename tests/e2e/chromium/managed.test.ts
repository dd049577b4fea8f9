import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild } from '../lib/build-copy';
import { TEST_BUILD } from '../lib/chromium';
import { useChromium } from '../lib/chromium-run';
import { CAN_SET_POLICIES, setChromiumPolicy } from '../lib/policy';
import { managedScenarios, policy } from '../managed/scenarios';

// Elsewhere only the administrator may write policies; CI and the README's machine can.
describe.runIf(CAN_SET_POLICIES)('in a managed Chromium, Livewise', () => {
  // Policies are for the whole machine, by the extension's id, which comes from its folder: in a folder of its own it
  // is managed alone, and not in the browsers of other tests that run beside it.
  const copy = copyBuild(TEST_BUILD);
  let unset: () => void;
  beforeAll(async () => {
    unset = setChromiumPolicy(copy.folder, await policy());
  });
  afterAll(() => {
    unset?.();
    copy.remove();
  });
  const run = useChromium({ extension: copy.folder });

  it('opened no welcome at installation', async () => {
    await expect.poll(() => run.stored('managed-copy'), { timeout: 15_000 }).toMatchObject({ country: 'NZ' });
    expect(run.browser.context.pages().map((page) => page.url())).not.toContainEqual(
      expect.stringContaining('welcome'),
    );
  });

  managedScenarios(() => run.world());
});
