import type { ChildWords } from '@/guidance/locales/types';
import { BANDS } from '@/guidance/types';
import { allGrades, LIMITS } from './lib/graded';
import { FORMULAS, measure } from './lib/reading-formulas';

const files = import.meta.glob<ChildWords>('/guidance/locales/*/child.json', { eager: true, import: 'default' });

/** Prints the reading grades by band and place, English first, then other languages by their own formulas; 1 where one is over its band's limit. */
export function main(args: string[]): number {
  const all = allGrades();
  const inOthers = Object.values(files).flatMap(measure);
  console.log('band      place           lowest  highest  limit  words of a lesson');
  for (const band of BANDS) {
    const ofBand = all.filter((each) => each.band === band);
    for (const place of new Set(ofBand.map((each) => each.place))) {
      const here = ofBand.filter((each) => each.place === place);
      const grades = here.map(({ grade }) => grade);
      const words = here.map((each) => each.words);
      const cells = [Math.min(...grades), Math.max(...grades), LIMITS[band]].map((grade) =>
        grade.toFixed(1).padStart(8),
      );
      console.log(
        `${band.padEnd(9)} ${place.padEnd(13)} ${cells.join('')}   ${Math.min(...words)} to ${Math.max(...words)}`,
      );
    }
  }
  for (const [language, formula] of Object.entries(FORMULAS)) {
    console.log(`\n${language}: ${formula.name}, ${formula.harder} is harder`);
    for (const band of BANDS) {
      const here = inOthers.filter((each) => each.language === language && each.band === band);
      const cells = here.map(({ place, figure }) => `${place} ${figure.toFixed(1)}`);
      console.log(`${band.padEnd(9)} limit ${String(formula.limits[band]).padEnd(4)} ${cells.join('  ')}`);
    }
  }
  const over = all.filter(({ band, grade }) => grade > LIMITS[band]);
  const shown = args.includes('--all') ? all : over;
  for (const { band, place, what, grade } of shown) console.log(`${grade.toFixed(2)}  ${band} ${place} ${what}`);
  return over.length > 0 || inOthers.some(({ isHard }) => isHard) ? 1 : 0;
}
