import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { missingFor, STORE_IDS, STORES, type StoreId, submitWords } from './lib/stores';

const SECRETS = '.env.submit';
const USAGE = `Usage: npm run submit -- [--publish] [${STORE_IDS.join('] [')}]`;

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const run = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'inherit' }).status === 0;

/**
 * Makes the packages and hands them to the stores, all or those named. Without `--publish` nothing is uploaded: the
 * stores are only asked whether they know us.
 */
export function main(args: string[]): number {
  const named = args.filter((arg) => arg !== '--publish');
  if (!named.every((arg): arg is StoreId => STORE_IDS.includes(arg as StoreId))) {
    console.error(USAGE);
    return 2;
  }
  const stores = named.length > 0 ? named : STORE_IDS;
  if (existsSync(SECRETS)) process.loadEnvFile(SECRETS);
  const lacking = stores.filter((store) => missingFor(store, process.env).length > 0);
  for (const store of lacking) {
    console.error(`${STORES[store].name} needs ${missingFor(store, process.env).join(', ')}`);
  }
  if (lacking.length > 0) {
    console.error(`Put them into ${SECRETS} (see ${SECRETS}.example) or the environment. Nothing was sent.`);
    return 1;
  }
  if (!run('npm', ['run', '-s', 'zip'])) return 1;
  const { version } = readJson('package.json');
  const addonId = readJson('.output/firefox-mv3/manifest.json').browser_specific_settings.gecko.id;
  const words = submitWords({ stores, version, addonId, isDry: !args.includes('--publish') });
  return run('npx', ['wxt', 'submit', ...words]) ? 0 : 1;
}
