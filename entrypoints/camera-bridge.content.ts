import { bridgeCamera } from '@/camera/bridge';
import { shieldOurs } from '@/sentinel/shield';

/** The other half of `camera.content.ts`, in the world of our own scripts. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main() {
    // First, for it hears the keys that cover the page, which the shield keeps.
    bridgeCamera();
    shieldOurs();
  },
});
