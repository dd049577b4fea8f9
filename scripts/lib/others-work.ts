import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a package says of itself. */
export interface Package {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
}

/** Reads the `package.json` in a folder. */
export const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));

/** A package's licence in its own words; nothing where it brings none. */
export function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  if (!file) return undefined;
  // Vite adds the licences of all it is built from, which do not ship.
  const [own = ''] = readFileSync(resolve(folder, file), 'utf8').split(/^# Licenses of bundled/m);
  return own.trim();
}

/** The notices that licences want beside every copy, for packages by name. */
export function notices(names: readonly string[], nodeModules: string): string {
  const parts = names.map((name) => {
    const folder = resolve(nodeModules, name);
    const { version, license = 'UNKNOWN', homepage = '' } = readPackage(folder);
    return [`${name} ${version}, ${license}`, homepage, '', licenceText(folder) ?? `Licence: ${license}`].join('\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** A list of what is in an application, as CycloneDX 1.5. The same packages give the same text. */
export function billOfMaterials(application: Package, shipped: readonly Package[]) {
  const component = (type: 'application' | 'library', { name, version, license }: Package) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return { type, 'bom-ref': purl, name, version, purl, ...(license && { licenses: [{ license: { id: license } }] }) };
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', application) },
    components: shipped.map((each) => component('library', each)),
  };
}
