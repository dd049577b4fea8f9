import type { Ages } from './ages';
import { countries, countryOf } from './countries';
import { fillUp } from './fill-up';
import INT from './INT';
import type { CountryHelp, HelpService, Purpose } from './types';

export { countries } from './countries';
export { parentHelpFor } from './parents';

/** The order in which services are shown. */
const ORDER: readonly Purpose[] = ['talk', 'report-abuse', 'report-grooming', 'remove-image'];

/** The number to call in danger; nothing where no one number is right. */
export const emergencyNumber = (code: string): string | undefined => countryOf(code).emergency?.number;

/** Help for a child. */
export type ChildHelp = Omit<CountryHelp, 'forParents'>;

/**
 * The help of a country; the international fallback where it has no file. What a country has nothing for is taken from the
 * fallback as well.
 * @param ages only services that are for all of these: nobody is sent where they would be turned away
 */
export function helpFor(code: string, ages: Ages): ChildHelp {
  const { forParents: _, ...country } = countryOf(code);
  const fit = ({ services }: CountryHelp) => services.filter((service) => isFor(service, ages));
  return { ...country, services: fillUp(fit(country), fit(INT), ORDER) };
}

/** Whether an address is that of a help service. */
export const isHelpPage = (url: string): boolean =>
  countries.some(({ services, forParents = [] }) =>
    [...services, ...forParents].some((service) => service.url === url),
  );

const isFor = ({ ages }: HelpService, [from, to]: Ages): boolean => (ages?.from ?? 0) <= from && (ages?.to ?? 99) >= to;
