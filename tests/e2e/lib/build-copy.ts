import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension, to be changed by one test alone. */
export interface BuildCopy {
  folder: string;
  /** Writes a file of it anew. */
  edit(file: string, change: (text: string) => string): void;
  remove(): void;
}

/**
 * Copies a built extension into a folder of its own.
 * @param changed its manifest, from the one that it has
 */
export function copyBuild(
  build: string,
  changed: (manifest: chrome.runtime.Manifest) => object = (it) => it,
): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), 'livewise-build-'));
  cpSync(build, folder, { recursive: true });
  const edit: BuildCopy['edit'] = (file, change) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  edit('manifest.json', (text) => JSON.stringify(changed(JSON.parse(text))));
  return { folder, edit, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
