import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countries } from '@/guidance/help';
import { parentServices } from '@/guidance/help/parents';
import { helpCounts, helpDoc } from '@/scripts/lib/help-doc';
import { fieldsLeftOut, leftOut } from '@/scripts/lib/left-out';

it('is what docs/help-services.md says', () =>
  expect(readFileSync('docs/help-services.md', 'utf8'), 'npm run check-facts -- --write').toBe(helpDoc()));

it('counts what is there', () => {
  const counts = helpCounts();
  expect(counts.map(({ code }) => code)).toEqual(countries.map(({ code }) => code));
  expect(counts.find(({ code }) => code === 'GB')).toMatchObject({ children: 4, parents: 6, both: 1, leftOut: 3 });
  expect(counts.find(({ code }) => code === 'TR')).toMatchObject({ children: 0, parents: 0, leftOut: 0 });
});

it('nothing that is called left out is shown', () => {
  for (const [code, services] of Object.entries(leftOut)) {
    const country = countries.find((each) => each.code === code);
    if (!country) throw new Error(`no country ${code}`);
    const shown = [...country.services, ...parentServices(country)].map(({ name }) => name);
    for (const { name } of services) expect(shown, code).not.toContain(name);
  }
  for (const [code, said] of Object.entries(fieldsLeftOut)) {
    const country = countries.find((each) => each.code === code);
    expect(said.length, code).toBeGreaterThan(0);
    expect(country, code).toBeDefined();
  }
});
