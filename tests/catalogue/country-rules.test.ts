import { describe, expect, it } from 'vitest';
import { countryRules } from '@/catalogue/country-rules';
import { isDate } from './lib';

describe.each(Object.entries(countryRules))('the law of %s', (country, rule) => {
  it('is that of a country', () => expect(country).toMatch(/^[A-Z]{2}$/));

  it('says where it was read, and when', () => {
    expect(rule.source).toMatch(/^https:\/\//);
    expect(isDate(rule.checked)).toBe(true);
  });

  it('holds since a day, or is planned', () => {
    expect(rule.since !== undefined && isDate(rule.since)).toBe(rule.state === 'in-force');
    if (rule.since) expect(Date.parse(rule.since)).toBeLessThanOrEqual(Date.parse(rule.checked));
  });

  it('is about children, and names platforms by their ids', () => {
    expect(rule.years).toBeGreaterThanOrEqual(13);
    expect(rule.years).toBeLessThanOrEqual(18);
    const named = rule.platforms ?? [];
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });
});
