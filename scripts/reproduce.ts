import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { packageFile, STORE_IDS } from './lib/stores';
import { readZip } from './lib/zip';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const PACKAGES = [...STORE_IDS, 'sources' as const].map((what) => packageFile(version, what));
const SOURCES = packageFile(version, 'sources');

/** Makes the packages in a folder; gives the hash of each. */
function pack(folder: string): string[] {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'zip'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run zip failed in ${folder}\n${stderr}`);
  return PACKAGES.map((file) =>
    createHash('sha256')
      .update(readFileSync(resolve(folder, file)))
      .digest('hex'),
  );
}

/** Names in a package that git does not know: what lies about in the folder must not go to a store. */
function strangers(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files'], { encoding: 'utf8' });
  // Somebody who has the sources alone has no git to ask.
  if (status !== 0) return [];
  const known = new Set(stdout.split('\n'));
  return [...readZip(SOURCES).keys()].filter((name) => !known.has(name));
}

/** Files of the packages for browsers in which a folder is named. */
function naming(folder: string): string[] {
  return PACKAGES.filter((file) => file !== SOURCES).flatMap((file) =>
    [...readZip(file)].filter(([, content]) => content.includes(folder)).map(([name]) => `${file}: ${name}`),
  );
}

/**
 * Makes all packages twice, here and from the archive of sources in another folder, and holds them against each other.
 * 1 where any differs, names this folder, or holds what git does not know.
 */
export function main(): number {
  const root = process.cwd();
  const here = pack(root);
  const elsewhere = mkdtempSync(join(tmpdir(), 'livewise again '));
  let there: string[];
  try {
    for (const [name, content] of readZip(SOURCES)) {
      mkdirSync(dirname(resolve(elsewhere, name)), { recursive: true });
      writeFileSync(resolve(elsewhere, name), content);
    }
    // The packages of the lock file; `npm ci` would bring the same.
    symlinkSync(resolve(root, 'node_modules'), resolve(elsewhere, 'node_modules'), 'junction');
    there = pack(elsewhere);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
  PACKAGES.forEach((file, index) => {
    console.log(`${here[index]}  ${file}${here[index] === there[index] ? '' : `  DIFFERS: ${there[index]}`}`);
  });
  const wrong = [
    ...strangers().map((name) => `not known to git, and in the sources: ${name}`),
    ...naming(root).map((where) => `names this folder: ${where}`),
  ];
  for (const line of wrong) console.log(line);
  return wrong.length === 0 && here.every((hash, index) => hash === there[index]) ? 0 : 1;
}
