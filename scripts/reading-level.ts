import { BANDS } from '@/guidance/types';
import { allGrades, LIMITS } from './lib/graded';

/** Prints the reading grades by band and place; 1 where one is over its band's limit. */
export function main(args: string[]): number {
  const all = allGrades();
  console.log('band      place           lowest  highest  limit  words of a lesson');
  for (const band of BANDS) {
    for (const place of new Set(all.map((each) => each.place))) {
      const here = all.filter((each) => each.band === band && each.place === place);
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
  const over = all.filter(({ band, grade }) => grade > LIMITS[band]);
  const shown = args.includes('--all') ? all : over;
  for (const { band, place, what, grade } of shown) console.log(`${grade.toFixed(2)}  ${band} ${place} ${what}`);
  return over.length > 0 ? 1 : 0;
}
