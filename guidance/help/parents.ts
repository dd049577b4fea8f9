import { countryOf } from './countries';
import { fillUp } from './fill-up';
import INT from './INT';
import type { CountryHelp, ParentPurpose, ParentService } from './types';

/** The order in which services are shown: somebody to ask first, then a person, then pictures, then the rest. */
const ORDER: readonly ParentPurpose[] = [
  'advice',
  'report-abuse',
  'report-grooming',
  'report-image',
  'remove-image',
  'content',
  'scam',
  'police',
];

/** Help for a grown-up who worries about a child. */
export interface ParentHelp extends Pick<CountryHelp, 'code' | 'name' | 'emergency'> {
  services: readonly ParentService[];
}

/** A country's own services for a grown-up: those for grown-ups alone, and those that take both. */
export function parentServices({ services, forParents = [] }: CountryHelp): ParentService[] {
  const shared = services.flatMap(({ parents, ...service }) => (parents ? [{ ...service, purposes: parents }] : []));
  return [...forParents, ...shared];
}

/**
 * A country's help for a grown-up; the international fallback where it has no file. What a country has nothing for is
 * taken from the fallback as well, where that has something: there is no police and no fraud line for every country.
 */
export function parentHelpFor(code: string): ParentHelp {
  const { services: _, forParents: __, ...country } = countryOf(code);
  return { ...country, services: fillUp(parentServices(countryOf(code)), parentServices(INT), ORDER) };
}
