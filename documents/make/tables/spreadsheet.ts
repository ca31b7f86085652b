import Papa from 'papaparse';

/** What a cell may hold before a spreadsheet writes it. */
export type Cell = string | number | undefined;

/** How a spreadsheet of some country saves a table. */
export interface Dialect {
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
  readonly encoding: 'windows-1252' | 'utf-8' | 'utf-8-bom';
}

/** Excel in Swedish: "CSV (semikolonavgränsad)". */
export const SWEDISH: Dialect = { delimiter: ';', decimal: ',', encoding: 'windows-1252' };
/** Excel in Norwegian: "CSV UTF-8". */
export const NORWEGIAN: Dialect = { delimiter: ';', decimal: ',', encoding: 'utf-8-bom' };
/** Excel in English: "CSV (Comma delimited)". */
export const ENGLISH: Dialect = { delimiter: ',', decimal: '.', encoding: 'utf-8' };

/** The bytes of a table: rows of the same width, as Excel writes them, with its line ends. */
export function saved(rows: readonly (readonly Cell[])[], { delimiter, decimal, encoding }: Dialect): Uint8Array {
  const width = Math.max(...rows.map(({ length }) => length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => shown(row[index], decimal)));
  const text = `${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`;
  if (encoding === 'windows-1252') return inWindows1252(text);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

const shown = (cell: Cell, decimal: string): string =>
  typeof cell === 'number' ? String(cell).replace('.', decimal) : (cell ?? '');

/** Letters whose byte in Windows-1252 is another than their number in Unicode. */
const OTHERS = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
]);

function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const byte = OTHERS.get(letter) ?? letter.charCodeAt(0);
    if (byte > 0xff) throw new Error(`Windows-1252 has no ${letter}`);
    return byte;
  });
}
