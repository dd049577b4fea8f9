// npm run bench: sets the machine up, builds, and prints one table of figures beside their budgets.
// Usage: npm run bench [-- --only NAME…]; docs/performance.md says what there is.
import { root, run, setUp } from './lib/setup.mjs';

setUp();
process.chdir(root);
const built = [
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
  ['wxt', 'build', '--mode', 'test'],
].every((args) => run('npx', args, { stdio: ['ignore', 'ignore', 'inherit'] }));
const measure = ['scripts/run.mjs', 'scripts/bench/main.ts', ...process.argv.slice(2)];
process.exit(built && run('node', measure) ? 0 : 1);
