import { expect, it } from 'vitest';
import { suggestCountry } from '@/settings/suggest-country';

const KNOWN = ['GB', 'IE', 'US', 'AU', 'DE', 'FR', 'JP'];

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
  // On holiday somewhere that is not known, or in no place at all.
  ['en-GB', 'Africa/Cairo', 'GB'],
  ['en-IE', 'UTC', 'IE'],
  ['zh-Hant-HK', undefined, 'HK'],
  ['', undefined, 'INT'],
  [undefined, undefined, 'INT'],
  ['no language', 'no/zone', 'INT'],
])('%s in %s is %s', (language, zone, country) => expect(suggestCountry(language, zone, KNOWN)).toBe(country));
