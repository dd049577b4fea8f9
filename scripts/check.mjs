// npm run check: everything quick, side by side: types, lint and architecture, tables, and the unit tests of what changed.
// `--all`: all unit tests.
import { prepareTypes, runBeside } from './lib/setup.mjs';

if (!prepareTypes()) process.exit(1);

const tests = ['vitest', 'run', '--project', 'unit*', '--reporter=dot', '--passWithNoTests'];
const CHECKS = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint and architecture', 'npx', ['biome', 'ci', '--reporter=summary', '.']],
  ['nothing unused', 'npx', ['knip', '--no-progress']],
  ['table of platforms', 'npm', ['run', '-s', 'platforms']],
  ['facts have sources', 'npm', ['run', '-s', 'check-facts']],
  ['unit tests', 'npx', process.argv.includes('--all') ? tests : [...tests, '--changed', 'HEAD']],
];

const results = await Promise.all(
  CHECKS.map(async ([name, command, words]) => ({ name, ...(await runBeside(command, words)) })),
);
for (const { name, ok, said, took } of results) {
  if (!ok) console.log(`\n== ${name}\n${said}`);
  console.log(`${ok ? 'fine  ' : 'WRONG '} ${name} (${(took / 1000).toFixed(1)} s)`);
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
