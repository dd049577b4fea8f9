import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_BUILD, useChromium } from '../lib/chromium-run';
import { CAN_SET_POLICIES, setChromiumPolicy } from '../lib/policy';
import { managedScenarios, policy } from '../managed/scenarios';

// Elsewhere only the administrator may write policies; CI and the README's machine can.
describe.runIf(CAN_SET_POLICIES)('in a managed Chromium, Livewise', () => {
  let remove: () => void;
  beforeAll(async () => {
    remove = setChromiumPolicy(TEST_BUILD, await policy());
  });
  afterAll(() => remove?.());
  const run = useChromium();

  it('opened no welcome at installation', async () => {
    await expect.poll(() => run.stored('managed-copy'), { timeout: 15_000 }).toMatchObject({ country: 'NZ' });
    expect(run.browser.context.pages().map((page) => page.url())).not.toContainEqual(
      expect.stringContaining('welcome'),
    );
  });

  managedScenarios(() => run.world());
});
