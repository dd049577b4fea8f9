import { afterAll, describe } from 'vitest';
import { ADDON_ID } from '../lib/firefox';
import { useFirefox } from '../lib/firefox-run';
import { firefoxPolicy } from '../lib/policy';
import { managedScenarios, policy } from '../managed/scenarios';

const managed = firefoxPolicy(ADDON_ID, await policy());

describe('in a managed Firefox, Livewise', () => {
  afterAll(() => managed.remove());
  const run = useFirefox({ alone: true, env: managed.env, prefs: managed.prefs });
  managedScenarios(() => run.world());
});
