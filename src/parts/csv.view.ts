import type { Format } from '../locale/format.ts';
import type { Cell, DataTableView } from './data-table.view.ts';

// What spreadsheets take for a formula, also behind spaces: see https://owasp.org/www-community/attacks/CSV_Injection.
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;
// With commas: an English spreadsheet would part cells by them.
const NEEDS_QUOTES = /[";,\t\r\n]|^\s|\s$/;
const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N}_-]+/gu;
const NAME = /^.{0,60}/u;

/**
 * All of a table as a file that spreadsheets open with one figure a cell, RFC 4180 with semicolons.
 *
 * Figures are not rounded and have the decimal mark of the reader's language; texts are as they are shown. The source
 * follows after an empty row.
 *
 * @param format  That language's; handed over, since what saves a table comes later than the page that has it.
 */
export function csvOf({ columns, count, rows, source }: DataTableView, format: Pick<Format, 'number'>): string {
  const mark = format.number(0.5).charAt(1);
  const { origin, href, facts = [] } = source ?? {};
  const from = [origin, href, ...facts].filter((text) => text !== undefined);
  const lines: readonly (readonly Cell[])[] = [
    columns.map(({ label }) => label),
    ...rows(count),
    ...(from.length > 0 ? [[], ...from.map((text) => [text])] : []),
  ];
  const write = (cell: Cell): string => (typeof cell === 'string' ? safe(cell) : exact(cell).replace('.', mark));
  // The byte order mark is how spreadsheets know UTF-8.
  return `\ufeff${lines.map((line) => `${line.map(write).join(';')}\r\n`).join('')}`;
}

/** What the file is called: what the table is of, in characters that every system bears. */
export function csvName({ caption }: DataTableView): string {
  const [name = ''] = NAME.exec(caption.normalize('NFC').replace(NOT_IN_NAMES, ' ').trim()) ?? [];
  return `${name.trim() || 'styrtavla'}.csv`;
}

/** Without the noise of sums: 52.599999999999994 is 52.6. */
const exact = (value: number): string => `${Number(value.toPrecision(15))}`;

function safe(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
