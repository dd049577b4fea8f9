import { basename, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Vitest 5 prints failures with Map.groupBy, which Node 20 lacks.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Files that take long, in either browser: begun last, one would keep the rest of the computer waiting. */
const LONG = [
  'hostile',
  'faults',
  'camera',
  'faults-browser',
  'access-pages',
  'chat',
  'model',
  'live-or-not',
  'reminder',
  'language',
  'access-reminder',
  'family',
  'access-forced',
  'hostile-full-screen',
  'phone',
];

/** Files whose browsers have a process for each site (`siteIsolation`). */
const APART = ['hostile', 'faults', 'camera', 'chat', 'frames', 'camera-faults'];

/** Firefox before Chromium, and those of a kind one after the other, so that a worker can keep its browser; the long ones first. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) => {
      const name = basename(moduleId, '.test.ts');
      const at = LONG.indexOf(name);
      return (project.name === 'firefox' ? 0 : 200) + (APART.includes(name) ? 0 : 100) + (at < 0 ? LONG.length : at);
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** Tests that put something in the place of a module, the browser's most often, and so need each module for themselves. */
const MOCKED = ['background', 'camera', 'components/mocked', 'overlay/mocked', 'sentinel', 'settings', 'stores'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);
// Property tests go through hundreds of cases: how long that takes says nothing about them.
const unit = { testTimeout: 60_000, maxWorkers: 2 };

const shared = { plugins: [preact()], resolve: { alias: { '@': resolve(import.meta.dirname) } } };
// Browsers run side by side, for they often wait; more of them on two cores take as long together, and starve each other's
// drivers. Where one was starved for a moment all the same: once more. A fault fails twice.
const endToEnd = {
  testTimeout: 60_000,
  hookTimeout: 90_000,
  retry: 1,
  // Vitest's own second is too short for a background that wakes.
  expect: { poll: { timeout: 20_000 } },
  maxWorkers: 2,
  globalSetup: 'tests/e2e/lib/global-setup.ts',
  // A worker keeps its browsers from file to file (`tests/e2e/lib/shared.ts`).
  isolate: false,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...MOCKED],
          // To read modules anew for each file takes longer than all the tests in them.
          isolate: false,
          ...unit,
        },
      },
      { ...shared, test: { name: 'unit-mocked', include: MOCKED, ...unit } },
      { ...shared, test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...endToEnd } },
      { ...shared, test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...endToEnd } },
    ],
  },
});
