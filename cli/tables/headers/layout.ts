import { periodReadings } from '../cells/periods.ts';
import type { Sheet } from '../cells/sheet.ts';
import { columnsNamed } from './match.ts';

/** Title rows stand above the header; a header further down than this is none. */
const DEEPEST_HEADER = 30;

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;

/** Whether a header is a period, as in a table with a column for each year. */
export const isPeriodHeader = (header: string): boolean => periodReadings(header) !== undefined;

/** How much a row looks like headers: known names, and periods where they follow something else. */
function likeness(row: readonly string[]): number {
  const known = row.filter((cell) => columnsNamed(cell).length > 0).length;
  const periods = isPeriodHeader(row.find((cell) => cell !== '') ?? '') ? 0 : row.filter(isPeriodHeader).length;
  return known + (periods > 1 ? periods : 0);
}

/** Which row is the header: of the first ones the one with most known names, else the first with two cells. */
export function headerRow({ rows }: Sheet): number {
  const top = rows.slice(0, DEEPEST_HEADER);
  const scores = top.map(likeness);
  const best = Math.max(0, ...scores);
  if (best > 1) return scores.indexOf(best);
  const wide = top.findIndex((row) => filled(row) > 1);
  return wide >= 0 ? wide : top.findIndex((row) => filled(row) > 0);
}

/** The first text above the header: a title, as "Sjukfrånvaro 2025". */
export const titleAbove = ({ rows }: Sheet, header: number): string | undefined =>
  rows
    .slice(0, header)
    .flat()
    .find((cell) => cell !== '');
