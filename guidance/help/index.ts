import INT from './INT';
import type { CountryHelp, Purpose } from './types';

const files = import.meta.glob<CountryHelp>('./[A-Z][A-Z]*.ts', { eager: true, import: 'default' });

/**
 * Countries with help services of their own, by name, and the international fallback last. A new file named by its
 * country's code is all that a new country needs.
 */
export const countries: readonly CountryHelp[] = [
  ...Object.values(files)
    .filter(({ code }) => code !== INT.code)
    .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  INT,
];

/** The order in which services are shown. */
const ORDER: readonly Purpose[] = ['talk', 'report-abuse', 'report-grooming', 'remove-image'];

/**
 * The help of a country; the international fallback where it has no file. What a country has nothing for is taken from the
 * fallback as well.
 */
export function helpFor(code: string): CountryHelp {
  const own = countries.find((country) => country.code === code) ?? INT;
  const has = new Set(own.services.flatMap(({ purposes }) => purposes));
  const missing = INT.services.filter(({ purposes }) => !purposes.some((purpose) => has.has(purpose)));
  if (missing.length === 0 || own === INT) return own;
  const services = [...own.services, ...missing].sort(
    (a, b) => ORDER.indexOf(a.purposes[0]) - ORDER.indexOf(b.purposes[0]),
  );
  return { ...own, services };
}
