import { beforeEach, expect, it } from 'vitest';
import { violations } from '../lib/axe';
import { useChromium } from '../lib/chromium-run';

const run = useChromium();
beforeEach(() => run.reset({ band: '10-12', grownUp: 'Mum' }));

it('child and grown-up try together what Livewise says to what', async () => {
  const settings = await run.browser.extensionPage('options.html#reminders');
  await settings.getByRole('link', { name: 'Try it with your child' }).click();
  const page = settings;
  await page.getByRole('heading', { name: 'Try it with me', level: 1 }).waitFor();
  const answer = page.locator('.practice-answer');

  await page.getByRole('button', { name: 'hi everyone!' }).click();
  await answer.getByText('That does not make it fine').waitFor();
  await page.getByRole('button', { name: 'how old are you?' }).click();
  await answer.getByText('If the same person asks something like it again').waitFor();
  await page.getByRole('button', { name: 'which town do you live in?' }).click();
  await answer.getByText('This asks how old you are or where you are.').waitFor();
  await page.getByRole('button', { name: 'do it or i will tell everyone' }).click();
  await answer.getByText('This sounds like a scare tactic.').waitFor();
  await answer.getByRole('button', { name: 'Tell Mum' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByLabel('A message of your own').fill('bet you are too chicken to do it');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await answer.getByText('This sounds like a dare trap.').waitFor();
  await page.getByLabel('Words for the age').selectOption('6-9');
  await answer.getByText('This sounds like a dare trap. You can say no.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Start over' }).click();
  await answer.getByText('Nothing yet.').waitFor();
});

it('the parent turns it on, told what it is first', async () => {
  const page = await run.browser.extensionPage('options.html#reminders');
  await page.getByText('it is there to teach, and it misses things').waitFor();
  await page.getByText(/It can read the chat of: .*Twitch/).waitFor();
  await page.getByLabel('Look out for pressure in the chat').check();
  await page.getByLabel('Ask before every use of the camera').check();
  await page.getByLabel('One gentle “All good?” after').selectOption('1-hour');
  await expect
    .poll(() => run.stored('settings'))
    .toMatchObject({ children: [{ onCamera: { pressure: true, everyTime: true, checkAfter: '1-hour' } }] });
});
