import { platforms } from '@/catalogue';
import { countryRules } from '@/catalogue/country-rules';
import { shutPlatforms } from '@/catalogue/shut';
import { countries } from '@/guidance/help';

/** An outward address, and where it stands. */
export interface Link {
  url: string;
  at: string;
}

/** Every address that leads out: pages that people are sent to first, then sources. */
export function allLinks(): Link[] {
  const found = [...addressesIn(countries, 'help'), ...addressesIn(platforms, 'platform')].concat(
    addressesIn(countryRules, 'law'),
    addressesIn(shutPlatforms, 'shut'),
  );
  const first = new Map<string, Link>();
  for (const link of found) if (!first.has(link.url)) first.set(link.url, link);
  return [...first.values()];
}

/** The addresses that pages and sources are given by; a platform's own test addresses are not for opening. */
function addressesIn(value: unknown, at: string): Link[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [{ url: value, at }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const { name, id } = value as { name?: string; id?: string };
  const here = (id ?? name) ? `${at} ${id ?? name}` : at;
  return Object.entries(value)
    .filter(([key]) => key !== 'tests')
    .flatMap(([key, inner]) => addressesIn(inner, Number.isNaN(Number(key)) ? `${here}.${key}` : here));
}
