// npm run bench: sets the machine up, builds, and prints one table of figures beside their budgets.
import { root, run, setUp } from './lib/setup.mjs';

setUp();
process.chdir(root);
const built = [
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
  ['wxt', 'build', '--mode', 'test'],
].every((args) => run('npx', args, { stdio: ['ignore', 'ignore', 'inherit'] }));
process.exit(built && run('node', ['scripts/run.mjs', 'scripts/bench.ts']) ? 0 : 1);
