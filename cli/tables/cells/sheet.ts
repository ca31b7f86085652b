import Papa from 'papaparse';
import { columnLetter, quoted } from '../finding.ts';
import type { Place, Tell } from '../finding.ts';
import { decode } from './decode.ts';

/** A table as it comes from a file. */
export interface TableFile {
  /** The file's name, as findings give it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cells of a table, as Excel would show them: without spaces at their ends. */
export interface Sheet {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/** What may stand between cells; of two that fit alike the first. */
const DELIMITERS = [';', '\t', ','] as const;
const SAMPLE_ROWS = 60;
const SAMPLE_LETTERS = 60_000;
/** Excel's own way to say what stands between the cells. It shows no such row, so it is not counted as one. */
const DECLARED = /^sep=(.)\r?\n/i;
/** å ä ö ø æ é, as they look when UTF-8 was opened as Windows-1252; and what no decoder could read. */
const BROKEN = /Ã[¥¤¶¸¦©…„–˜†‰]/;
const UNREAD = '\ufffd';

const UNSEEN = /[\0\u200b\u200e\u200f\ufeff]/g;

/** Reads a file into cells; undefined where it holds no table, which is told. */
export function readSheet({ name, bytes }: TableFile, tell: Tell): Sheet | undefined {
  const place: Place = { file: name };
  const decoded = decode(bytes);
  if ('notText' in decoded) {
    tell('no-text', place, { what: NOT_TEXT[decoded.notText] });
    return undefined;
  }
  if (decoded.encoding === 'windows-1252') tell('windows-1252', place);
  if (hasBroken(decoded.text, place, tell)) return undefined;
  const declared = DECLARED.exec(decoded.text);
  const text = declared ? decoded.text.slice(declared[0].length) : decoded.text;
  const rows = parse(text, declared?.[1] ?? delimiterOf(text), place, tell);
  return { file: name, rows };
}

const NOT_TEXT = {
  workbook: 'an Excel workbook (or another packed file)',
  pdf: 'a PDF',
  page: 'a web page or XML',
} as const;

/** Says what is wrong with the letters; whether so much that no text of the table should be shown. */
function hasBroken(text: string, place: Place, tell: Tell): boolean {
  if (text.includes('\0')) tell('null-bytes', place);
  const around = (at: number): string => quoted(text.slice(Math.max(0, at - 10), at + 10));
  const broken = text.search(BROKEN);
  const unread = text.indexOf(UNREAD);
  if (unread >= 0) tell('unread-letters', place, { found: around(unread) });
  if (broken >= 0) tell('broken-letters', place, { found: around(broken) });
  return broken >= 0;
}

const clean = (cell: string): string => cell.replace(UNSEEN, '').trim();

function parse(text: string, delimiter: string, place: Place, tell: Tell): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  for (const { code, row = 0 } of errors) {
    if (code === 'InvalidQuotes') tell('quote-misplaced', { ...place, row: row + 1 });
  }
  if (open) {
    const row = data.length - 1;
    const column = columnLetter((data[row]?.length ?? 1) - 1);
    tell('quote-open', { ...place, row: row + 1, column });
    data.pop();
  }
  return data.map((row) => row.map(clean));
}

/**
 * What stands between the cells: by which of the signs most rows have the same number of cells.
 *
 * In a file with semicolons a decimal comma stands in many rows, but seldom in all, and not in the header.
 */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LETTERS);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter) }));
  const best = scores.sort((a, b) => b.share - a.share || b.cells - a.cells)[0];
  return best?.delimiter ?? ';';
}

/** The share of rows with the most usual number of cells, two or more; and that number. */
function evenness(sample: string, delimiter: string): { readonly share: number; readonly cells: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 1, most = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { share: most / Math.max(1, rows.length), cells };
}
