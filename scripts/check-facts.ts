import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allFacts, type Fact, KINDS } from './lib/facts';
import { helpCounts, helpDoc } from './lib/help-doc';

const DOC = 'docs/help-services.md';

/** Months after which a fact is to be read again. */
const OLD = 12;

const monthsSince = (day: string, now: Date): number => {
  const then = new Date(day);
  return (now.getFullYear() - then.getFullYear()) * 12 + now.getMonth() - then.getMonth();
};

/** Services of each country's own: for children, for grown-ups, and those that were looked up and left out. */
function printHelp(): void {
  console.log('\nhelp      children   grown-ups   left out');
  for (const { code, children, parents, leftOut } of helpCounts()) {
    const cells = [children, parents, leftOut].map((count, at) => String(count).padStart(at === 0 ? 8 : 12 - at));
    console.log(`${code.padEnd(10)}${cells.join('')}`);
  }
}

/** Whether the document says what the data say; writes it where asked to. */
function isDocFresh(write: boolean): boolean {
  const doc = helpDoc();
  if (write) writeFileSync(DOC, doc);
  if (existsSync(DOC) && readFileSync(DOC, 'utf8') === doc) return true;
  console.error(`${DOC} is stale: npm run check-facts -- --write`);
  return false;
}

/**
 * Lists every fact that is shown by what it is about, the kind of its source and its age, and help services by country;
 * `-- --all` names each. 1 where one has no source or no day, or where the document on help services (`-- --write`) is
 * stale; those older than a year are named.
 */
export function main(options: string[]): number {
  const now = new Date();
  const facts = allFacts();
  const subject = ({ at }: Fact) => at.split(' ', 1)[0] ?? '';
  const subjects = [...new Set(facts.map(subject))];
  console.log(`about     ${KINDS.map((kind) => kind.padStart(17)).join('')}${'oldest'.padStart(12)}`);
  for (const each of subjects) {
    const own = facts.filter((fact) => subject(fact) === each);
    const counts = KINDS.map((kind) => String(own.filter((fact) => fact.kind === kind).length).padStart(17));
    const oldest = own.map(({ checked }) => checked).sort()[0] ?? '';
    console.log(`${each.padEnd(10)}${counts.join('')}${oldest.padStart(12)}`);
  }
  if (options.includes('--all')) {
    for (const { at, kind, source, checked } of facts) console.log(`${checked}  ${kind.padEnd(16)} ${at}: ${source}`);
  }
  printHelp();
  const broken = facts.filter(
    ({ source, checked }) => !/^https?:\/\//.test(source) || Number.isNaN(Date.parse(checked)),
  );
  for (const { at } of broken) console.error(`no source or no day: ${at}`);
  for (const { at, checked } of facts.filter((fact) => monthsSince(fact.checked, now) > OLD)) {
    console.warn(`older than ${OLD} months: ${at} (${checked})`);
  }
  console.log(`\n${facts.length} facts, ${broken.length} without a source or a day`);
  const isFresh = isDocFresh(options.includes('--write'));
  return broken.length > 0 || !isFresh ? 1 : 0;
}
