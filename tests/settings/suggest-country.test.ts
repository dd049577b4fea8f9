import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageFor } from '@/guidance/languages';
import { defaultSettings } from '@/settings/schema';
import { suggestCountry } from '@/settings/suggest-country';

const KNOWN = ['GB', 'IE', 'US', 'AU', 'DE', 'FR', 'JP', 'ES'];

it.each<[string | undefined, string | undefined, string]>([
  ['en-GB', 'Europe/London', 'GB'],
  ['en-US', 'America/Chicago', 'US'],
  // English of the United States is what many browsers come with.
  ['en-US', 'Europe/London', 'GB'],
  ['en-US', 'Asia/Tokyo', 'JP'],
  ['en-GB', 'Europe/Berlin', 'DE'],
  ['de', 'Europe/Berlin', 'DE'],
  ['en', undefined, 'INT'],
  ['de-AT', 'Europe/Vienna', 'AT'],
  // Somewhere that has no services here: another country's numbers would not be answered.
  ['en-GB', 'Africa/Cairo', 'INT'],
  ['en-US', 'Asia/Karachi', 'INT'],
  ['en-US', 'Asia/Dubai', 'INT'],
  ['ar-EG', 'Africa/Cairo', 'EG'],
  // A part of the country that has a code of its own.
  ['fr-FR', 'Indian/Reunion', 'FR'],
  ['en-US', 'America/Puerto_Rico', 'US'],
  ['en-GB', 'Europe/Jersey', 'GB'],
  ['fi-FI', 'Europe/Mariehamn', 'FI'],
  // No place at all, or none that the browser knows.
  ['en-IE', 'UTC', 'IE'],
  ['en-GB', 'Etc/GMT-3', 'GB'],
  ['en-GB', 'no/zone', 'GB'],
  ['zh-Hant-HK', undefined, 'HK'],
  // Parts of the world that are no country.
  ['es-419', 'America/Lima', 'INT'],
  ['es-419', 'Europe/Madrid', 'ES'],
  ['en-001', 'UTC', 'INT'],
  ['en-150', 'Europe/Berlin', 'DE'],
  ['', undefined, 'INT'],
  [undefined, undefined, 'INT'],
  ['no language', 'no/zone', 'INT'],
])('%s in %s is %s', (language, zone, country) => expect(suggestCountry(language, zone, KNOWN)).toBe(country));

it('whatever a browser says of its language, there are settings', () => {
  const tag = fc.tuple(
    fc.stringMatching(/^[a-z]{2,3}$/),
    fc.option(fc.stringMatching(/^[A-Za-z]{4}$/)),
    fc.option(fc.stringMatching(/^(?:[A-Za-z]{2}|[0-9]{3})$/)),
    fc.option(fc.constantFrom('u-nu-latn', 'x-own', 'valencia')),
  );
  const language = fc.oneof(
    fc.string(),
    tag.map((parts) => parts.filter((part) => part !== null).join('-')),
  );
  fc.assert(
    fc.property(language, fc.option(fc.string(), { nil: undefined }), (said, zone) => {
      const country = suggestCountry(said, zone, KNOWN);
      expect(defaultSettings(country, languageFor([said])).country).toBe(country);
    }),
  );
});
