import { readFileSync, writeFileSync } from 'node:fs';
import { billOfMaterials, readPackage } from './lib/others-work';

/**
 * Prints what others wrote that is in the built extension, with its licence; `-- --sbom FILE` writes it as CycloneDX 1.5.
 * Build first. 1 where a licence is missing.
 */
export function main(args: string[]): number {
  const names: string[] = JSON.parse(readFileSync('.output/shipped-packages.json', 'utf8'));
  const shipped = names.map((name) => readPackage(`node_modules/${name}`));
  for (const { name, version, license = 'UNKNOWN' } of shipped) {
    console.log(`${name.padEnd(44)} ${version.padEnd(10)} ${license}`);
  }
  const file = args[args.indexOf('--sbom') + 1];
  if (args.includes('--sbom') && file) {
    writeFileSync(file, `${JSON.stringify(billOfMaterials(readPackage('.'), shipped), null, 2)}\n`);
  }
  return shipped.every(({ license }) => license) ? 0 : 1;
}
