import { readFileSync } from 'node:fs';

const folder = new URL('../sources/', import.meta.url);

/** A row of a table: the text of each column by its head. */
export type Row = Readonly<Record<string, string>>;

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The bytes of a source file. */
export const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));

/** A source file as an import of the command line reads it. */
export const answerOf = (name: string): { name: string; text: string } => ({ name, text: textOf(name) });

/** A source file that is JSON, in the shape that its publisher gave it. */
export const readJson = <T>(name: string): T => JSON.parse(textOf(name)) as T;

/** A source file of comma-separated values. None of them has a comma or a line break within quotes. */
export function readTable(name: string): Row[] {
  const [head = '', ...lines] = textOf(name).trimEnd().split('\n');
  const columns = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    if (values.length !== columns.length) throw new Error(`${name}: ${line} does not fit its head`);
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

const cells = (line: string): string[] => line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1'));

/** What stands in a column. */
export function textAt(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`There is no column ${column}`);
  return text;
}

/** The number in a column, `undefined` in an empty cell. */
export function numberAt(row: Row, column: string): number | undefined {
  const text = textAt(row, column);
  if (text === '') return undefined;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`${column}: ${text} is no number`);
  return value;
}

/** The number in a column that has one in every row. */
export function countAt(row: Row, column: string): number {
  return numberAt(row, column) ?? NaN;
}
