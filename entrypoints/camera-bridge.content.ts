import { bridgeCamera } from '@/camera/bridge';
import { shieldOurs } from '@/sentinel/shield';

/** The other half of `camera.content.ts`, in the world of our own scripts. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main() {
    bridgeCamera();
    shieldOurs();
  },
});
