// npm start: sets the machine up, builds, and shows the extension in a real browser.
import { root, run, setUp } from './lib/setup.mjs';

try {
  setUp();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.chdir(root);
for (const browser of ['chrome', 'firefox']) {
  if (!run('npx', ['wxt', 'build', '-b', browser, '--mode', 'test'])) process.exit(1);
}
const display =
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin' || process.platform === 'win32';
const script = display && !process.argv.includes('--tour') ? 'scripts/practice.ts' : 'scripts/tour.ts';
process.exit(run('node', ['scripts/run.mjs', script, ...process.argv.slice(2)]) ? 0 : 1);
