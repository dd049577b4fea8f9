import { expect, it } from 'vitest';
import { billOfMaterials, notices, readPackage } from '@/scripts/lib/others-work';

const NAMES = ['@fontsource/atkinson-hyperlegible-next', 'preact', 'vite', 'webextension-polyfill', 'wxt'];
const shipped = NAMES.map((name) => readPackage(`node_modules/${name}`));
const bom = billOfMaterials(readPackage('.'), shipped);
const all = [bom.metadata.component, ...bom.components];

it('a bill of materials has what CycloneDX 1.5 wants', () => {
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(all.map(({ name }) => name)).toEqual(['livewise', ...NAMES]);
  for (const { type, purl, version, licenses } of all) {
    expect(['application', 'library']).toContain(type);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(purl).toMatch(/^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@\d/);
    // One licence by its SPDX id; an expression ("MIT OR …") would have to stand elsewhere.
    expect(licenses?.map(({ license }) => license.id)).toEqual([expect.stringMatching(/^[\w.-]+$/)]);
  }
});

it('each of its parts has a name of its own', () => {
  expect(new Set(all.map((each) => each['bom-ref'])).size).toBe(all.length);
});

it('the same packages give the same text', () => {
  expect(JSON.stringify(billOfMaterials(readPackage('.'), shipped))).toBe(JSON.stringify(bom));
  expect(JSON.stringify(bom)).not.toContain(process.cwd());
});

it('notices have each licence in its own words, and none of what does not ship', () => {
  const text = notices(NAMES, 'node_modules');
  for (const { name, version, license } of shipped) expect(text).toContain(`${name} ${version}, ${license}\n`);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Mozilla Public License');
  expect(text).toContain('Copyright (c) 2015-present Jason Miller');
  expect(text).not.toContain('Licenses of bundled');
});
