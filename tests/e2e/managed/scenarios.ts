import { expect, it } from 'vitest';
import { lockWith } from '@/tests/lib/family';
import { type AnyPage, press, sees, textOf, until } from '../lib/person';
import { keeps, stored, type World } from '../lib/world';

/** What a school might set. */
export const policy = async () => ({
  country: 'NZ',
  children: [{ nickname: 'Room 4', band: '6-9', activities: { 'video-chat': { strength: 'gate' } } }],
  grownUps: [{ name: 'Ms Tane', reach: { way: 'words', value: 'in the office' } }],
  promise: true,
  talk: 'off',
  lock: await lockWith('2468'),
});

/** A browser that somebody else manages; gone through in both browsers. */
export function managedScenarios(world: () => World): void {
  it('takes over what a policy sets, and reminds by it', async () => {
    await keeps(world(), 'managed-copy', 'Room 4');
    const live = await world().visit('https://ome.tv/');
    await sees(live, 'Ms Tane in the office');
    await sees(live, 'ask Ms Tane for the PIN');
    await sees(live, 'You will not be in trouble');
  });

  it('shows what is managed, and lets nobody change it', async () => {
    const page = await world().own('options.html');
    await unlock(page);
    await press(page, 'Children');
    await sees(page, 'Whoever manages this browser has set this.');
    const isDisabled = await page.evaluate(
      () => document.querySelector('.person input')?.matches(':disabled') ?? false,
      null,
    );
    expect(isDisabled).toBe(true);
    await press(page, 'PIN');
    await sees(page, 'The PIN is set by whoever manages this browser.');
    // What the policy does not set can be changed.
    await press(page, 'What happened');
    await press(page, 'Keep these counts');
    await until(
      async () => ((await stored(world(), 'settings')) as { record?: boolean } | undefined)?.record === false,
      'the change',
    );
    expect(await stored(world(), 'settings')).not.toMatchObject({ country: 'NZ' });
  });

  it('has no welcome to show', async () => {
    const page = await world().own('welcome.html');
    await sees(page, 'There is nothing to do here.');
    expect(await textOf(page)).not.toContain('Step 1');
  });
}

async function unlock(page: AnyPage): Promise<void> {
  await sees(page, 'For the grown-up');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.pin-form input')?.focus(), null);
  await page.keyboard.type('2468');
  await page.keyboard.press('Enter');
  await sees(page, 'Take it along');
}
