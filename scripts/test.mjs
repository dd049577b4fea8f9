// npm test: everything that CI checks, with a summary; the last line is "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, run, setUp } from './lib/setup.mjs';

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

/** A step is a command, or a Vitest project whose tests are counted one by one. */
const STEPS = [
  ['prepare', 'npx wxt prepare'],
  ['types', 'npx tsc --noEmit'],
  ['lint and architecture', 'npx biome ci --reporter=summary .'],
  ['unit and property tests', { project: 'unit' }],
  ['reading level', 'npm run -s reading-level'],
  ['table of platforms', 'npm run -s platforms'],
  ['build for Chrome', 'npx wxt build'],
  ['build for Edge', 'npx wxt build -b edge'],
  ['build for Firefox', 'npx wxt build -b firefox'],
  ['test build for Chrome', 'npx wxt build --mode test'],
  ['test build for Firefox', 'npx wxt build -b firefox --mode test'],
  ['size budgets', 'npm run -s size'],
  ['Firefox add-on lint', 'npx web-ext lint --source-dir .output/firefox-mv3'],
  ['end-to-end in Chromium', { project: 'chromium' }],
  ['end-to-end in Firefox', { project: 'firefox' }],
];

const rows = [];
let passed = 0;
let failed = 0;
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  let [good, bad] = [0, 0];
  if (typeof step === 'string') {
    const ok = run('sh', ['-c', step]);
    [good, bad] = ok ? [1, 0] : [0, 1];
  } else {
    const file = resolve(results, `${step.project}.json`);
    const ok = run('npx', [
      'vitest',
      'run',
      '--project',
      step.project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
      [good, bad] = [numPassedTests, numFailedTests];
    } catch {
      // No results at all: counted as one failure below.
    }
    // A run that failed outside any test, or ran none, is a failure too.
    if (bad === 0 && (!ok || good === 0)) bad = 1;
  }
  passed += good;
  failed += bad;
  rows.push([name, good, bad, ((Date.now() - start) / 1000).toFixed(1)]);
}

console.log('\nstep                          passed  failed  seconds');
for (const [name, good, bad, seconds] of rows) {
  console.log(
    `${name.padEnd(30)}${String(good).padStart(6)}${String(bad).padStart(8)}${seconds.padStart(9)}${bad ? '  <--' : ''}`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
