import { byName } from '@/catalogue/by-name';
import INT from './INT';
import type { CountryHelp } from './types';

const files = import.meta.glob<CountryHelp>('./[A-Z][A-Z]*.ts', { eager: true, import: 'default' });

/**
 * Countries with help services of their own, by name, and the international fallback last. A new file named by its
 * country's code is all that a new country needs.
 */
export const countries: readonly CountryHelp[] = [
  ...Object.values(files)
    .filter(({ code }) => code !== INT.code)
    .sort(byName),
  INT,
];

/** The international fallback where a country has no file. */
export const countryOf = (code: string): CountryHelp => countries.find((country) => country.code === code) ?? INT;
