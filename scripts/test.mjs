// npm test: everything that CI checks, with a summary; the last line is "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, run, runBeside, setUp } from './lib/setup.mjs';

try {
  setUp();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.chdir(root);
const results = resolve(root, '.test-output');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Commands, one after the other. */
const STEPS = [
  ['prepare', 'npx wxt prepare'],
  ['types', 'npx tsc --noEmit'],
  ['lint and architecture', 'npx biome ci --reporter=summary .'],
  ['reading level', 'npm run -s reading-level'],
  ['table of platforms', 'npm run -s platforms'],
  ['facts have sources', 'npm run -s check-facts'],
  ['build for Chrome', 'npx wxt build'],
  ['build for Edge', 'npx wxt build -b edge'],
  ['build for Firefox', 'npx wxt build -b firefox'],
  ['test build for Chrome', 'npx wxt build --mode test'],
  ['test build for Firefox', 'npx wxt build -b firefox --mode test'],
  ['size budgets', 'npm run -s size'],
  ['Firefox add-on lint', 'npx web-ext lint --source-dir .output/firefox-mv3'],
];

/** Vitest projects, whose tests are counted one by one. The two browsers mostly wait, so they run side by side. */
const PROJECTS = [
  [['unit and property tests', 'unit']],
  [
    ['end-to-end in Chromium', 'chromium'],
    ['end-to-end in Firefox', 'firefox'],
  ],
];

const rows = [];
let passed = 0;
let failed = 0;
const count = (name, good, bad, milliseconds) => {
  passed += good;
  failed += bad;
  rows.push([name, good, bad, (milliseconds / 1000).toFixed(1)]);
};

for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const ok = run('sh', ['-c', step]);
  count(name, ok ? 1 : 0, ok ? 0 : 1, Date.now() - start);
}

for (const group of PROJECTS) {
  await Promise.all(
    group.map(async ([name, project]) => {
      const file = resolve(results, `${project}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { ok, said, took } = await runBeside('npx', ['vitest', 'run', '--project', project, ...reporters]);
      console.log(`\n== ${name}\n${said}`);
      let [good, bad] = [0, 0];
      try {
        const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
        [good, bad] = [numPassedTests, numFailedTests];
      } catch {
        // No results at all: counted as one failure below.
      }
      // A run that failed outside any test, or ran none, is a failure too.
      if (bad === 0 && (!ok || good === 0)) bad = 1;
      count(name, good, bad, took);
    }),
  );
}

console.log('\nstep                          passed  failed  seconds');
for (const [name, good, bad, seconds] of rows) {
  console.log(
    `${name.padEnd(30)}${String(good).padStart(6)}${String(bad).padStart(8)}${seconds.padStart(9)}${bad ? '  <--' : ''}`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
