type WithZones = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };

/**
 * The country that a browser's language and time zone suggest, for the parent to change: the one of the language (`en-GB`)
 * where that is the time there, otherwise the only known one whose time it is. `INT`, which names no country's numbers,
 * where neither fits: many browsers speak English of the United States wherever they are, and its numbers would be wrong.
 *
 * Time zones of countries come from the browser's own data; where it gives none, or is set to none, the language decides.
 *
 * @param language BCP 47
 * @param timeZone IANA
 * @param known countries that may be suggested by their time zone, ISO 3166-1 alpha-2
 */
export function suggestCountry(
  language: string | undefined,
  timeZone: string | undefined,
  known: readonly string[],
): string {
  const region = regionOf(language);
  const zones = region === undefined ? [] : [region, ...(PARTS[region] ?? [])].flatMap(zonesOf);
  if (timeZone === undefined || zones.includes(timeZone)) return region ?? 'INT';
  const there = known.filter((country) => zonesOf(country).includes(timeZone));
  if (there[0] && there.length === 1) return there[0];
  return (isElsewhere(timeZone, zones) ? undefined : region) ?? 'INT';
}

/** Whether a time zone that is not among a country's is that of another place: not UTC, nor a name that says nothing here. */
const isElsewhere = (timeZone: string, zones: readonly string[]): boolean =>
  zones.length > 0 && !/^(?:Etc\/|[^/]*$)/.test(timeZone) && Intl.supportedValuesOf('timeZone').includes(timeZone);

/**
 * Parts of a country that have a code of their own (ISO 3166-1), whose people speak "its" language: most of what the country
 * has for children is there for them.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'PM', 'RE', 'YT'],
  GB: ['GG', 'IM', 'JE'],
  NO: ['SJ'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};

/** The country in a language; some name a part of the world instead, by digits: `es-419`, Latin America. */
function regionOf(language: string | undefined): string | undefined {
  try {
    const { region } = new Intl.Locale(language ?? '');
    return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
  } catch {
    return undefined;
  }
}

function zonesOf(country: string): readonly string[] {
  try {
    const locale: WithZones = new Intl.Locale(`und-${country}`);
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}
