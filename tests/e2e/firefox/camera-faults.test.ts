import { beforeEach, it } from 'vitest';
import { atCamera, becomes } from '../camera/camera-page';
import { ADDON_ID } from '../lib/firefox';
import { useFirefox } from '../lib/firefox-run';

const run = useFirefox({ alone: true });
beforeEach(() => run.reset({ band: '13-15' }));

// Within two seconds: `tests/camera/hold.test.ts`.
it('an extension that is taken off while a page waits breaks no page: it gets its camera', async () => {
  const page = await atCamera(run.world());
  await run.browser.browser.uninstallExtension(ADDON_ID);
  await becomes(page, 'camera', 'on');
});
