import INT from './INT';
import type { CountryHelp, HelpService, Purpose } from './types';

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

const countryOf = (code: string): CountryHelp => countries.find((country) => country.code === code) ?? INT;

/** The number to call in danger; nothing where no one number is right. */
export const emergencyNumber = (code: string): string | undefined => countryOf(code).emergency?.number;

/** Years, both included. */
export type Ages = readonly [from: number, to: number];

/**
 * The help of a country; the international fallback where it has no file. What a country has nothing for is taken from the
 * fallback as well.
 * @param ages only services that are for all of these: nobody is sent where they would be turned away
 */
export function helpFor(code: string, ages: Ages): CountryHelp {
  const country = countryOf(code);
  const own = country.services.filter((service) => isFor(service, ages));
  const has = new Set(own.flatMap(({ purposes }) => purposes));
  const missing = INT.services.filter(
    (service) =>
      isFor(service, ages) && !own.includes(service) && !service.purposes.some((purpose) => has.has(purpose)),
  );
  const services = [...own, ...missing].sort((a, b) => ORDER.indexOf(a.purposes[0]) - ORDER.indexOf(b.purposes[0]));
  return { ...country, services };
}

const isFor = ({ ages }: HelpService, [from, to]: Ages): boolean => (ages?.from ?? 0) <= from && (ages?.to ?? 99) >= to;
