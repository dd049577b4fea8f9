import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

// Plain JavaScript, which has no types.
const setup = resolve('scripts/lib/setup.mjs');
const { typesAreStale } = (await import(setup)) as { typesAreStale(folder: string): boolean };

const [BEFORE, THEN, LATER] = [1000, 2000, 3000];
let folder: string;
const at = (name: string, time: number) => utimesSync(join(folder, name), time, time);

/** A copy of the project whose types have been written since it was last changed. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'livewise-setup-'));
  for (const name of ['.wxt', 'entrypoints', 'modules']) mkdirSync(join(folder, name));
  for (const name of ['package-lock.json', 'wxt.config.ts', '.wxt/wxt.d.ts']) writeFileSync(join(folder, name), '');
  for (const name of ['package-lock.json', 'wxt.config.ts', 'entrypoints', 'modules']) at(name, BEFORE);
  at('.wxt/wxt.d.ts', THEN);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('types are written once', () => expect(typesAreStale(folder)).toBe(false));

it('in a fresh copy they are written', () => {
  rmSync(join(folder, '.wxt'), { recursive: true });
  expect(typesAreStale(folder)).toBe(true);
});

it.each(['package-lock.json', 'wxt.config.ts', 'entrypoints', 'modules'])('and again once %s is another', (name) => {
  at(name, LATER);
  expect(typesAreStale(folder)).toBe(true);
});
