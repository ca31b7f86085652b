import type { Room } from '../../src/chart/frame.ts';
import type { Plot } from '../../src/chart/plot.ts';

/** Room for 400 by 200 px in a font whose letters are 6 px wide. */
export const room: Room = { width: 400, height: 200, lineHeight: 14, measure: (text) => text.length * 6 };

/** A plain plot of one point a day, with what the test is about. */
export function plotOf(more: Partial<Plot> = {}): Plot {
  const values = [3, 5, 4, 6, 5];
  const times = values.map((_, day) => day * 864e5);
  return {
    time: { from: 0, to: 4 * 864e5, last: 4 * 864e5, kind: 'day', periods: [], label: (period) => period.slice(8) },
    low: 0,
    high: 10,
    ticks: [{ value: 0, label: '0' }, { value: 10, label: '10' }],
    unit: '',
    line: { times, values },
    label: '',
    marks: [],
    groups: [],
    levels: [],
    zones: [],
    flags: [],
    gaps: [],
    ...more,
  };
}
