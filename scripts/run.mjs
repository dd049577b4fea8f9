// Runs a TypeScript file of this project the way the bundler would: with its aliases and `import.meta.glob`.
// Usage: node scripts/run.mjs scripts/recognise.ts ARGUMENT…
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(root, file), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
process.exitCode = (await module.main(args)) ?? 0;
