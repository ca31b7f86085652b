import { parsePeriod, periodIn } from '../../src/contract/index.ts';
import type { Measure } from '../../src/contract/index.ts';
import type { Fault } from '../json/fault.ts';
import { shown } from '../json/fault.ts';
import type { Category } from './cube.ts';
import type { Axis } from './plan.ts';

/** The periods of a time axis in the contract's form, by index; or which of its categories are none. */
export function periodsOf({ dimension, taken }: Axis): {
  readonly periods: ReadonlyMap<number, string>;
  readonly faults: readonly Fault[];
} {
  const periods = new Map<number, string>();
  const faults: Fault[] = [];
  for (const index of taken) {
    const category = dimension.categories[index];
    const period = category && periodOf(category);
    if (period !== undefined) periods.set(index, period);
    else if (category) faults.push(noPeriod(category, dimension.id));
  }
  return { periods, faults };
}

/** "2017M02" is 2017-02, "2020K1" 2020-Q1, "2024U07" 2024-W07, "2020H1" 2020-S1. Where the code is none, the label. */
const periodOf = ({ code, label }: Category): string | undefined =>
  [code, label].map((text) => (parsePeriod(text) ? text : periodIn(text))).find((period) => period !== undefined);

const noPeriod = ({ code, label, at }: Category, dimension: string): Fault => at.error(
  `${shown(code)} (${label}) is no period that the contract knows.`,
  `Take other categories of it, as --select "${dimension}=…", or name the dimension that is time with --time.`,
);

const CADENCES = {
  year: 'year', halfYear: 'halfYear', tertial: 'tertial', quarter: 'quarter', month: 'month', week: 'week', day: 'day',
} as const;

/** How often a figure is due: what some two periods that follow each other show; some tables have irregular years. */
export function cadenceOf(periods: readonly string[]): Measure['cadence'] {
  const spans = periods.map(parsePeriod).filter((span) => span !== undefined);
  const starts = new Set(spans.map(({ kind, start }) => `${kind} ${start}`));
  const kind = spans.find((span) => starts.has(`${span.kind} ${span.end}`))?.kind;
  return kind === undefined || kind === 'moment' ? undefined : CADENCES[kind];
}
