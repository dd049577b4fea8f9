import { allFacts, type Fact, KINDS } from './lib/facts';

/** Months after which a fact is to be read again. */
const OLD = 12;

const monthsSince = (day: string, now: Date): number => {
  const then = new Date(day);
  return (now.getFullYear() - then.getFullYear()) * 12 + now.getMonth() - then.getMonth();
};

/**
 * Lists every fact that is shown by what it is about, the kind of its source and its age; `-- --all` names each. 1 where
 * one has no source or no day; those older than a year are named.
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
  const broken = facts.filter(
    ({ source, checked }) => !/^https?:\/\//.test(source) || Number.isNaN(Date.parse(checked)),
  );
  for (const { at } of broken) console.error(`no source or no day: ${at}`);
  for (const { at, checked } of facts.filter((fact) => monthsSince(fact.checked, now) > OLD)) {
    console.warn(`older than ${OLD} months: ${at} (${checked})`);
  }
  console.log(`\n${facts.length} facts, ${broken.length} without a source or a day`);
  return broken.length > 0 ? 1 : 0;
}
