import { describe, expect, it } from 'vitest';
import { ask, becomes, end, helperComes, PAGE, result } from '../camera/camera-page';
import { keysScenarios } from '../camera/keys-scenarios';
import { cameraScenarios } from '../camera/scenarios';
import { button, pressAt, reminderOn, useChromium } from '../lib/chromium-run';
import { press } from '../lib/person';

const run = useChromium({ siteIsolation: true });
cameraScenarios(() => run.world());
keysScenarios(() => run.world());

describe('an element that asks for the camera by itself once it is pressed', () => {
  it.each([
    ['Carry on', 'on'],
    ['Not now', 'cancelled'],
  ])('keeps it until the child has answered: %s', async (answer, outcome) => {
    await run.reset({ band: '13-15' });
    const page = await run.open(PAGE);
    await ask(page, 'element');
    // The browser takes no press on it before it has lain still for a moment.
    await page.waitForTimeout(2_000);
    await pressAt(page, page.locator('usermedia'));
    await reminderOn(page).waitFor();
    expect(await result(page, 'element')).toBe('waits');
    await pressAt(page, button(page, answer));
    await becomes(page, 'element', outcome);
    if (outcome !== 'on') return;
    await helperComes(page);
    await press(page, 'Cover and leave');
    await end(page);
  });
});
