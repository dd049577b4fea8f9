import { expect, it } from 'vitest';
import { faultScenarios } from '../faults/scenarios';
import { useFirefox } from '../lib/firefox-run';
import { press, reminderComes, reminderGoes } from '../lib/person';

const run = useFirefox();
faultScenarios(() => run.world());

it('that there is no policy is said in the words by which `settings/store.ts` knows it', async () => {
  const says = () => chrome.storage.managed.get(null).then(JSON.stringify, ({ message }: Error) => message);
  expect(await run.world().inside(says, null)).toContain('manifest not found');
});

it('a background that is stopped while a reminder stands hears the answer, and none comes beside it', async () => {
  const world = run.world();
  await world.reset({ band: '13-15' });
  const page = await world.visit('https://ome.tv/');
  await reminderComes(page);
  await run.browser.stopBackground();
  await page.bringToFront();
  await press(page, 'Carry on');
  await reminderGoes(page);
  const answers = async () => (await chrome.storage.local.get('record')).record as unknown;
  await expect.poll(() => world.inside(answers, null)).toMatchObject({ entries: [{ shown: 1, carriedOn: 1 }] });
});
