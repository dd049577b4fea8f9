type WithZones = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };

/**
 * The country that a browser's language and time zone suggest, for the parent to change: the language's own (`en-GB`), but
 * for a browser in another country's only time zone that one. `INT` where nothing is suggested.
 *
 * Time zones of countries come from the browser's own data; where it gives none, the language decides.
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
  if (timeZone === undefined || (region !== undefined && zonesOf(region).includes(timeZone))) return region ?? 'INT';
  const there = known.filter((country) => zonesOf(country).includes(timeZone));
  return (there.length === 1 ? there[0] : region) ?? 'INT';
}

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
