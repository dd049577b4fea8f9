import { expect, it } from 'vitest';
import { faultScenarios } from '../faults/scenarios';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox();
faultScenarios(() => run.world());

it('that there is no policy is said in the words by which `settings/store.ts` knows it', async () => {
  const says = () => chrome.storage.managed.get(null).then(JSON.stringify, ({ message }: Error) => message);
  expect(await run.world().inside(says, null)).toContain('manifest not found');
});
