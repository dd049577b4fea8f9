/** What was measured again and again, beside what it may be. */
export interface Figure {
  what: string;
  /** In milliseconds, or what `unit` says. */
  values: readonly number[];
  /** The median may be this much at most. */
  budget?: number;
  unit?: 'µs' | '%' | 'kB' | 'bytes';
}

/** The middle one; of an even number, the mean of the two in the middle. `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}

const isOver = ({ values, budget }: Figure): boolean => budget !== undefined && !(median(values) <= budget);

/** Prints a Markdown table; gives how many figures are over their budgets. */
export function printFigures(figures: readonly Figure[]): number {
  console.log('| what | unit | median | least | most | rounds | budget |  |\n|---|---|--:|--:|--:|--:|--:|---|');
  for (const figure of figures) {
    const { what, values, budget, unit = 'ms' } = figure;
    const digits = unit === '%' || unit === 'ms' ? 2 : unit === 'bytes' ? 0 : 1;
    const cells = [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
    console.log(`| ${[what, unit, ...cells, values.length, budget ?? '', isOver(figure) ? 'over' : ''].join(' | ')} |`);
  }
  return figures.filter(isOver).length;
}
