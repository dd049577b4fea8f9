// npm run model: 2,000 random steps in a real Chromium against a simple model of what should be shown.
// SEED=7 takes other steps, STEPS=300 fewer or more. A difference is told with both, so that it can be gone through again.
import { root, run, setUp } from './lib/setup.mjs';

setUp();
process.chdir(root);
const env = { ...process.env, STEPS: process.env.STEPS ?? '2000' };
const tests = ['vitest', 'run', '--project', 'chromium', '--retry=0', 'tests/e2e/chromium/model.test.ts'];
process.exit(run('npx', ['wxt', 'build', '--mode', 'test']) && run('npx', tests, { env }) ? 0 : 1);
