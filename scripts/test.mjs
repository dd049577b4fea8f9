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

/** Commands, one after the other in each row; the rows beside each other. `wxt prepare` comes first: all need its types. */
const STEPS = [
  [
    ['types', 'npx tsc --noEmit'],
    ['lint and architecture', 'npx biome ci --reporter=summary .'],
    ['nothing unused', 'npx knip --no-progress'],
    ['reading level', 'npm run -s reading-level'],
    ['table of platforms', 'npm run -s platforms'],
    ['facts have sources', 'npm run -s check-facts'],
    ['test build for Chrome', 'npx wxt build --mode test'],
    ['test build for Firefox', 'npx wxt build -b firefox --mode test'],
  ],
  [
    ['build for Firefox', 'npx wxt build -b firefox'],
    ['Firefox add-on lint', 'npx web-ext lint --source-dir .output/firefox-mv3'],
    ['build for Chrome', 'npx wxt build'],
    ['build for Edge', 'npx wxt build -b edge'],
    ['build for Safari', 'npx wxt build -b safari'],
    ['size budgets', 'npm run -s size'],
  ],
];

/** Runs of Vitest, with the projects in each, whose tests are counted one by one. Browsers of both kinds run side by side. */
const RUNS = [
  { 'unit*': 'unit and property tests' },
  { chromium: 'end-to-end in Chromium', firefox: 'end-to-end in Firefox' },
];

const rows = [];
/** Passed at the second try only: each has a fault, in itself or in what it tests. */
const triedTwice = [];
let passed = 0;
let failed = 0;
const count = (name, good, bad, milliseconds) => {
  passed += good;
  failed += bad;
  rows.push([name, good, bad, (milliseconds / 1000).toFixed(1)]);
};

const step = async ([name, command]) => {
  const { ok, said, took } = await runBeside('sh', ['-c', command]);
  console.log(`\n== ${name}\n${said}`);
  count(name, ok ? 1 : 0, ok ? 0 : 1, took);
};
await step(['prepare', 'npx wxt prepare']);
await Promise.all(
  STEPS.map(async (row) => {
    for (const each of row) await step(each);
  }),
);

for (const projects of RUNS) {
  const names = Object.keys(projects);
  const file = resolve(results, `${names.join('-')}.json`);
  console.log(`\n== ${Object.values(projects).join(', ')}`);
  const chosen = names.flatMap((name) => ['--project', name]);
  const start = Date.now();
  const ok = run('npx', [
    'vitest',
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let files = [];
  try {
    files = JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    // No results at all: counted as failures below.
  }
  let failedHere = 0;
  for (const [name, title] of Object.entries(projects)) {
    // Of several projects in one run, each has the tests in its own folder.
    const own = names.length === 1 ? files : files.filter((each) => each.name.includes(`/e2e/${name}/`));
    const tests = own.flatMap(({ assertionResults }) => assertionResults);
    const good = tests.filter(({ status }) => status === 'passed').length;
    const bad = tests.filter(({ status }) => status === 'failed').length;
    // None that passed is a failure too.
    count(title, good, good + bad === 0 ? 1 : bad, Date.now() - start);
    failedHere += bad;
    // What a first try failed at is kept beside a second one that passed.
    for (const { fullName, status, failureMessages } of tests)
      if (status === 'passed' && failureMessages.length > 0) triedTwice.push(`${name}: ${fullName}`);
  }
  // So is one outside any test: a hook, or a file that cannot be read.
  if (!ok && failedHere === 0) count('outside any test', 0, 1, 0);
}

console.log('\nstep                          passed  failed  seconds');
for (const [name, good, bad, seconds] of rows) {
  console.log(
    `${name.padEnd(30)}${String(good).padStart(6)}${String(bad).padStart(8)}${seconds.padStart(9)}${bad ? '  <--' : ''}`,
  );
}
if (triedTwice.length > 0) console.log(`\npassed at a second try only:\n  ${triedTwice.join('\n  ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
