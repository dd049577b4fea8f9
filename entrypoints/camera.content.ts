import { holdCamera } from '@/camera/hold';

/**
 * In the page's own world, where a child can go live or meet people: holds its requests for the camera and the screen.
 * `modules/catalogue-scripts.ts` says where.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  world: 'MAIN',
  main: holdCamera,
});
