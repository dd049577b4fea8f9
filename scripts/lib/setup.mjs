// Installs what is missing on a fresh machine: packages from the lock file and, on Debian, the two browsers.
// Plain JavaScript without imports from packages: it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of this project. */
export const root = resolve(import.meta.dirname, '../..');

const BROWSERS = [
  { name: 'Chromium', variable: 'LIVEWISE_CHROMIUM', path: '/usr/bin/chromium', debian: 'chromium' },
  { name: 'Firefox', variable: 'LIVEWISE_FIREFOX', path: '/usr/bin/firefox-esr', debian: 'firefox-esr' },
];

/** Runs a command with its output shown; gives whether it succeeded. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
}

/** The same beside others: what it says is kept until it is over. */
export function runBeside(command, args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ ok: false, said: String(error), took: Date.now() - started }));
    child.on('close', (status) =>
      resolve({ ok: status === 0, said: Buffer.concat(said).toString(), took: Date.now() - started }),
    );
  });
}

const TYPES = '.wxt/wxt.d.ts';
/** What WXT makes them from. A folder is newer once something was put into it or taken out. */
const TYPES_ARE_FROM = ['package-lock.json', 'wxt.config.ts', 'entrypoints', 'modules'];

/** Whether WXT has to write its types, for the first time or anew. */
export function typesAreStale(folder) {
  const changed = (name) => statSync(resolve(folder, name)).mtimeMs;
  return !existsSync(resolve(folder, TYPES)) || TYPES_ARE_FROM.some((name) => changed(name) > changed(TYPES));
}

/** Has WXT write the types that ours are checked with, where that is needed: it takes seconds. Gives whether they are there. */
export function prepareTypes() {
  if (!typesAreStale(root)) return true;
  if (!run('npx', ['wxt', 'prepare'])) return false;
  // What is as it was before keeps its time.
  utimesSync(resolve(root, TYPES), new Date(), new Date());
  return true;
}

function packagesAreThere() {
  const installed = resolve(root, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(resolve(root, 'package-lock.json')).mtimeMs;
}

function installPackages() {
  if (packagesAreThere()) return;
  console.log('Installing packages from the lock file…');
  // A registry mirror now and then misses a version for a moment: once more before giving up.
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', quiet) || run('npm', quiet)) return;
  throw new Error('npm ci failed twice; see its messages above.');
}

function installBrowsers() {
  const missing = BROWSERS.filter(({ path, variable }) => !existsSync(process.env[variable] ?? path));
  if (missing.length === 0) return;
  const names = missing.map(({ debian }) => debian);
  const help = missing.map(({ name, variable }) => `${variable}=/path/to/${name.toLowerCase()}`).join(' ');
  if (!existsSync('/etc/debian_version')) {
    throw new Error(`Please install ${names.join(' and ')}, or say where they are: ${help}`);
  }
  console.log(`Installing ${names.join(' and ')} with apt-get…`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return run(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  if (apt('update') && apt('install', '-y', '--no-install-recommends', ...names)) return;
  throw new Error(
    `apt-get could not install ${names.join(' and ')}. Install them by hand, or say where they are: ${help}`,
  );
}

/** Makes the machine ready; throws with what to do where that cannot be done. */
export function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Livewise needs Node 20.19 or newer; this is ${process.versions.node}.`);
  installPackages();
  installBrowsers();
}
