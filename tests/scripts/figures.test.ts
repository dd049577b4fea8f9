import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { framedPatterns, inBrowser, platforms } from '@/catalogue';
import { shutPlatforms } from '@/catalogue/shut';
import { countries } from '@/guidance/help';
import { LANGUAGES } from '@/guidance/languages';

/** What is said of a version stays as it was once there is a newer one. */
const read = (file: string): string => readFileSync(file, 'utf8').split(/^## \d.*$/m)[0] ?? '';

const count = (all: readonly unknown[]): string => String(all.length);
const inAll = count(platforms);
const apps = platforms.length - inBrowser.length;
const IN_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

it.each<[string, RegExp, string]>([
  ['README.md', /It knows (\d+) platforms/g, inAll],
  ['docs/schools.md', /It knows (\d+) platforms/g, inAll],
  ['docs/store/listing.md', /Knows (\d+) platforms/g, inAll],
  ['docs/store/listing.md', /(\d+) platforms for adults/g, count(platforms.filter(({ adult }) => adult))],
  ['docs/store/listing.md', /English, and (\d+) more/g, count(LANGUAGES.slice(1))],
  ['docs/permissions.md', /On (\d+) platforms some hosts/g, count(platforms.filter((each) => framedPatterns(each)[0]))],
  ['docs/permissions.md', /\((\w+) more are apps/g, IN_WORDS[apps] ?? String(apps)],
  ['CHANGELOG.md', /^- (\d+) platforms/gm, inAll],
  ['CHANGELOG.md', /and (\d+) that shut/g, count(shutPlatforms)],
  ['CHANGELOG.md', /the chat of (\d+) platforms/g, count(platforms.filter(({ chat }) => chat))],
  ['CHANGELOG.md', /emergency numbers of (\d+) countries/g, count(countries.filter(({ code }) => code !== 'INT'))],
  ['CHANGELOG.md', /Everything in (\d+) more languages/g, count(LANGUAGES.slice(1))],
])('%s says how many there are: %s', (file, figure, expected) => {
  const said = [...read(file).matchAll(figure)].map(([, number]) => number);
  // Of a version that is out, the list of changes may say nothing new.
  if (file !== 'CHANGELOG.md') expect(said).not.toEqual([]);
  for (const number of said) expect(number).toBe(expected);
});

it('texts for the stores are as long as is said beside them', () => {
  const listing = read('docs/store/listing.md');
  const quoted = [...listing.matchAll(/^> (.+) \((\d+)\)$/gm)].map(([, text = '', length]) => [text.length, length]);
  const [, long] = /```text\n(.+?)\n```/s.exec(listing) ?? [];
  const [, length] = /\(([\d,]+) characters; Edge/.exec(listing) ?? [];
  const all = [...quoted, [long?.length, length?.replace(',', '')]];
  expect(all.length).toBe(4);
  for (const [is, said] of all) expect(String(is)).toBe(said);
});
