import { countries } from '@/guidance/help';
import { parentServices } from '@/guidance/help/parents';
import type { CountryHelp } from '@/guidance/help/types';
import { fieldsLeftOut, type LeftOut, leftOut, REASONS } from './left-out';

/** How many services of its own a country has. */
export interface HelpCount {
  code: string;
  name: string;
  children: number;
  parents: number;
  /** Counted in both. */
  both: number;
  leftOut: number;
}

/** How many there are in each country, in the order of the document. */
export const helpCounts = (): HelpCount[] => countries.map(countOf);

const countOf = (country: CountryHelp): HelpCount => ({
  code: country.code,
  name: country.name,
  children: country.services.length,
  parents: parentServices(country).length,
  both: country.services.filter(({ parents }) => parents).length,
  leftOut: leftOut[country.code]?.length ?? 0,
});

const sayLeftOut = ({ name, why, note }: LeftOut) => `${name} (${[REASONS[why], note].filter(Boolean).join('; ')})`;

/** `docs/help-services.md`. */
export function helpDoc(): string {
  const counts = helpCounts();
  const total = (key: 'children' | 'parents' | 'both' | 'leftOut') => counts.reduce((sum, each) => sum + each[key], 0);
  const rows = counts.map(({ code, name, children, parents, both }) => {
    const out = (leftOut[code] ?? []).map(sayLeftOut).join(', ');
    return `| ${code} | ${name} | ${children} | ${parents} | ${both} | ${out} |`;
  });
  const nameOf = (code: string) => counts.find((count) => count.code === code)?.name ?? code;
  const fields = Object.entries(fieldsLeftOut).map(([code, said]) => `- ${nameOf(code)}: ${said.join('; ')}.`);
  return `# Help services

Written by \`npm run check-facts -- --write\` from \`guidance/help/\` and \`scripts/lib/left-out.ts\`; \`npm test\` fails when it is stale.

## How they are chosen

- A service is shown only where a source says that it exists, what it is for, and a number or an address. Each has its sources and the day they were read; no page was opened live, so \`npm run check-links\` and a call are due before a release.
- Only what a source gives is shown of it: no page, no text number, no hours from memory. "Day and night" stands only where sources agree on every hour of every day. Other hours are not shown: they change, and sources disagree on most.
- A child sees services for children of its age, somebody to talk to first, then where to report a person, then who takes a picture of the child down. Forms for illegal pictures are for grown-ups alone, and so is what is for adults' own pictures.
- A grown-up sees somebody who advises first, then where to report abuse, a person, a picture; who takes a picture down; content; blackmail for money and fraud; the police when it is not urgent. What takes both is written once, with \`parents\` for what it is for a grown-up.
- What a country has nothing for comes from the international services: a list of helplines by country, a list of hotlines by country (grown-ups), and Take It Down.
- Where sources print different numbers, or a line for grown-ups was last read of many years ago, it is left out. Some lines for children rest on an old source, since there was none newer and the country has no other: \`npm run check-facts -- --all\` names each.

## By country

Services of a country's own: for children, for grown-ups, and how many of them take both. A country without any for one of them is not without help: see above.

| code | country | children | grown-ups | both | looked up and left out |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
| | all | ${total('children')} | ${total('parents')} | ${total('both')} | ${total('leftOut')} |

## Left out of services that are shown

${fields.join('\n')}
`;
}
