import { withGaps } from '../../contract/index.ts';
import { seriesOf } from '../../parts/run-series.view.ts';
import type { Case } from './run-chart-case.view.ts';

/** A series beside the measure's own: another municipality, or a part of the whole. Never judged, never ranked. */
export interface GroupView {
  readonly name: string;
  /** At the end of its line: its name, or a letter where the names would crowd. */
  readonly label: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** By period; those without a value are left out. */
  readonly valueAt: ReadonlyMap<string, number>;
}

/** More letters than this, all names together, do not stand beside each other at the ends of lines. */
const MOST_LETTERS = 110;
const LETTER_A = 65;

/** The groups of a measure in the document's order. */
export function groupsOf({ measure: { groups = [], cadence }, read }: Case): readonly GroupView[] {
  const names = groups.map(({ name }) => read(name));
  const isCrowded = names.join('').length > MOST_LETTERS;
  return groups.map(({ observations }, nth) => {
    const { observations: shown, times, values } = seriesOf(withGaps({ cadence, observations }));
    const name = names[nth] ?? '';
    return {
      name,
      label: isCrowded ? String.fromCharCode(LETTER_A + nth) : name,
      times,
      values,
      valueAt: new Map(shown.flatMap(({ period, value }) => (typeof value === 'number' ? [[period, value]] : []))),
    };
  });
}
