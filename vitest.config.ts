import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

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

const shared = { plugins: [preact()], resolve: { alias: { '@': resolve(import.meta.dirname) } } };
// Two browsers run side by side and may starve each other's driver for a moment: once more, then. A fault fails twice.
const endToEnd = { testTimeout: 30_000, hookTimeout: 90_000, fileParallelism: false, retry: 1 };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/bench/**'] },
      },
      { ...shared, test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...endToEnd } },
      { ...shared, test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...endToEnd } },
    ],
  },
});
