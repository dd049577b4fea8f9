import { platforms } from '@/catalogue';
import { countryRules } from '@/catalogue/country-rules';
import { shutPlatforms } from '@/catalogue/shut';
import { guideSources } from '@/guidance/guides/sources';
import { countries } from '@/guidance/help';

/** Where a fact was read. */
export const KINDS = ['own site', 'authority', 'encyclopaedia', 'public code', 'press and other'] as const;
export type Kind = (typeof KINDS)[number];

/** A statement about the world that somebody is shown. */
export interface Fact {
  /** What it is about: `help GB Childline`. */
  at: string;
  source: string;
  /** ISO 8601. */
  checked: string;
  kind: Kind;
}

const AUTHORITY =
  /(?:^|\.)(?:gov|gouv|gob|gub|govt|police|europa|nhs)\.|\.(?:gov|edu|mil)$|polizei|politie|politiet|police/;

/** What kind of a source an address is; `own` are the hosts of whom the fact is about. */
export function kindOf(source: string, own: readonly string[]): Kind {
  // A source that is no address is found by whoever reads the list.
  const hostname = URL.canParse(source) ? new URL(source).hostname : '';
  const isOf = (host: string) => hostname === host || hostname.endsWith(`.${host}`);
  if (own.some(isOf)) return 'own site';
  if (AUTHORITY.test(hostname)) return 'authority';
  if (/wikipedia|kotobank/.test(hostname)) return 'encyclopaedia';
  if (/github|googlesource/.test(hostname)) return 'public code';
  return 'press and other';
}

/** Every fact that a parent or a child is shown, with its source. */
export function allFacts(): Fact[] {
  return [
    ...platforms.flatMap((platform) => {
      const own = platform.sites.flatMap(({ hosts }) => hosts.map((host) => host.replace(/^(?:www|\{\w+\})\./, '')));
      return factsIn(platform, `platform ${platform.id}`, own);
    }),
    ...countries.flatMap(({ code, emergency, services, forParents = [] }) => [
      ...factsIn(emergency, `help ${code} emergency`, []),
      ...[...services, ...forParents].flatMap((service) =>
        factsIn(service, `help ${code} ${service.name}`, service.url ? [hostOf(service.url)] : []),
      ),
    ]),
    ...Object.entries(countryRules).flatMap(([code, rule]) => factsIn(rule, `law ${code}`, [])),
    ...factsIn(guideSources, 'guide', []),
    ...shutPlatforms.flatMap((shut) => factsIn(shut, `shut ${shut.name}`, [])),
  ];
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** Whatever has a source, to any depth. */
function factsIn(value: unknown, at: string, own: readonly string[]): Fact[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source, checked } = value as { source?: string; checked?: string };
  const here = source === undefined ? [] : [{ at, source, checked: checked ?? '', kind: kindOf(source, own) }];
  return here.concat(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'tests' ? [] : factsIn(inner, Number.isNaN(Number(key)) ? `${at} ${key}` : at, own),
    ),
  );
}
