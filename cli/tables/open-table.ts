import { periodReadings } from './cells/periods.ts';
import type { Sheet } from './cells/sheet.ts';
import { lacking } from './headers/columns-of.ts';
import type { Columns } from './headers/columns-of.ts';
import { folded } from './headers/languages.ts';
import type { SheetLanguage } from './headers/languages.ts';
import { KINDS, TABLE_KINDS } from './headers/kinds.ts';
import type { TableKind } from './headers/kinds.ts';
import { headerRow, titleAbove } from './headers/layout.ts';
import { allNames, columnName, languageOf } from './headers/match.ts';
import { recognise, withCorner } from './headers/recognise.ts';
import { meanings, TOTALS } from './headers/words.ts';
import { columnLetter, quoted } from './finding.ts';
import type { Place, Tell } from './finding.ts';
import { nearest } from '../../src/contract/index.ts';
import { Table } from './table.ts';
import type { TableSettings } from './table.ts';

/** How a table is opened. */
export interface Opening {
  readonly tell: Tell;
  readonly settings: TableSettings;
  /** What kind of table it is, where somebody has said it. */
  readonly kind?: TableKind | undefined;
  /** For names of columns in findings, where the headers do not tell. */
  readonly language?: SheetLanguage | undefined;
}

/** Finds header, kind, columns and rows of a sheet; undefined where it is no table that can be read, which is told. */
export function openTable(sheet: Sheet, { tell, settings, kind, language }: Opening): Table | undefined {
  const place: Place = { file: sheet.file };
  const header = headerRow(sheet);
  if (header < 0 || !sheet.rows.slice(header + 1).some((row) => row.some((cell) => cell !== ''))) {
    tell('empty-table', place);
    return undefined;
  }
  const headers = sheet.rows[header] ?? [];
  const spoken = languageOf(headers) ?? language ?? 'en';
  const at: At = { sheet, header, language: spoken, tell };
  const columns = kind === undefined ? only(recognise(sheet, header), at) : asked(kind, at);
  if (!columns) return undefined;
  tellHeaders(columns, at);
  const body = bodyRows(columns, at);
  const title = titleAbove(sheet, header);
  const said = columns.kind === 'answers' ? withoutCells(tell) : tell;
  return new Table({ sheet, header, columns, title, body, language: spoken, settings, tell: said });
}

/** Of raw answers a finding says where, and never what stands there. */
const withoutCells =
  (tell: Tell): Tell =>
  (code, place, found) => {
    const isCell = place.row !== undefined && place.column !== undefined;
    tell(code, place, isCell ? { ...found, ...UNSAID } : found);
  };
const UNSAID = {
  found: 'The cell',
  value: 'something else',
  shown: 'others',
  one: 'one period',
  two: 'another',
} as const;

interface At {
  readonly sheet: Sheet;
  readonly header: number;
  readonly language: SheetLanguage;
  readonly tell: Tell;
}

function only(recognised: readonly Columns[], { sheet, header, tell }: At): Columns | undefined {
  const [found, ...more] = recognised;
  if (found && more.length === 0) return found;
  const place: Place = { file: sheet.file, row: header + 1 };
  if (found) tell('kind-ambiguous', place, { found: recognised.map(({ kind }) => kind).join(', ') });
  else tell('kind-unknown', place, { found: headersIn(sheet.rows[header] ?? []), kinds: TABLE_KINDS.join(', ') });
  return undefined;
}

const headersIn = (row: readonly string[]): string =>
  row
    .filter((cell) => cell !== '')
    .slice(0, 12)
    .map(quoted)
    .join(', ');

function asked(kind: TableKind, { sheet, header, language, tell }: At): Columns | undefined {
  const columns = withCorner(kind, sheet, header);
  const lacks = kind === 'answers' ? [] : lacking(columns);
  for (const names of lacks) {
    const called = names.map((name) => quoted(columnName(name, language)));
    tell(
      'kind-lacks',
      { file: sheet.file, row: header + 1 },
      { kind, lacks: called[0] ?? '', names: called.join(' or ') },
    );
  }
  return lacks.length === 0 ? columns : undefined;
}

/** Says which headers were not read as they stand. */
function tellHeaders(columns: Columns, at: At): void {
  const { sheet, header, language, tell } = at;
  const placeOf = (index: number): Place => {
    const text = sheet.rows[header]?.[index] ?? '';
    return {
      file: sheet.file,
      row: header + 1,
      column: text ? `${columnLetter(index)}, ${text.slice(0, 80)}` : columnLetter(index),
    };
  };
  for (const { index, header: text } of columns.twice) tell('header-twice', placeOf(index), { found: quoted(text) });
  for (const { index, header: text, meant, or } of columns.either) {
    const names = [meant, ...or].map((name) => EITHER[name] ?? columnName(name, 'en'));
    tell('header-either', placeOf(index), { found: quoted(text), either: names.join(' or '), meant: names[0] ?? '' });
  }
  for (const { index, header: text } of unread(columns)) {
    if (text !== '')
      tell('header-unknown', placeOf(index), { found: quoted(text), ...advice(columns, text, language) });
    else if (sheet.rows.slice(header + 1).some((row) => (row[index] ?? '') !== ''))
      tell('header-none', placeOf(index));
  }
}

/** What names mean that are short for several things. */
const EITHER: Readonly<Record<string, string>> = {
  unit: 'what is counted in',
  orgUnit: 'a unit of the organisation',
};

/** Columns that no kind reads: in wide tables and raw answers the others are measures, periods or questions. */
function unread({ kind, others }: Columns): Columns['others'] {
  if (kind === 'period-rows' || kind === 'measure-rows' || kind === 'answers')
    return others.filter(({ header }) => header === '');
  return kind === 'assessment' ? others.filter(({ header }) => !/^\d{1,2}$/.test(header)) : others;
}

function advice({ kind }: Columns, header: string, language: SheetLanguage): { near: string; known: string } {
  const columns = KINDS[kind].columns;
  const near = nearest(header, allNames(columns));
  const known = [...new Set(columns.map((column) => columnName(column, language)))].join(', ');
  return { near: near ? `Maybe it is ${quoted(near)}. ` : '', known: `Known are: ${known}.` };
}

const TOTAL = meanings(TOTALS);
const FOOTNOTE = /^(källa|kilde|kjelde|lähde|source|not|note|obs|anm|uppdaterad|oppdatert|updated|\*|\()/i;

/** The rows that hold something of the table: no empty ones, no second header, no sums and footnotes at the end. */
function bodyRows(columns: Columns, at: At): readonly number[] {
  const {
    sheet: { file, rows },
    header,
    tell,
  } = at;
  const width = rows[header]?.length ?? 0;
  const headers = (rows[header] ?? []).map(folded).join('|');
  const body: number[] = [];
  for (let index = header + 1; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.every((cell) => cell === '')) continue;
    const place: Place = { file, row: index + 1 };
    if (row.slice(width).some((cell) => cell !== '')) {
      tell('row-longer', place, { cells: row.length, headers: width });
    } else if (
      row[0] !== '' &&
      folded(row[0] ?? '') === headers.split('|', 1)[0] &&
      row.map(folded).join('|') === headers
    ) {
      tell('row-header-again', place);
    } else body.push(index);
  }
  while (endsWithOther(columns, rows[body.at(-1) ?? -1], { tell, file, index: body.at(-1) ?? 0 })) body.pop();
  return body;
}

interface Last {
  readonly tell: Tell;
  readonly file: string;
  readonly index: number;
}

/** Whether the last row is a sum, or a line of text under the table; those are told. */
function endsWithOther({ kind }: Columns, row: readonly string[] | undefined, { tell, file, index }: Last): boolean {
  const filled = row?.filter((cell) => cell !== '') ?? [];
  const first = filled[0] ?? '';
  if (!row || first === '' || kind === 'notes' || kind === 'goals' || kind === 'action-plan') return false;
  const place: Place = { file, row: index + 1 };
  // A value with a period is one, whatever it is called.
  const isDated = kind === 'values' && filled.some((cell) => periodReadings(cell));
  if (TOTAL.has(folded(first)) && filled.length > 1 && !isDated) {
    tell('row-total', place, { found: quoted(first) });
    return true;
  }
  const alone = filled.length === 1 && row[0] === first && row.length > 1;
  if (!alone || !(FOOTNOTE.test(first) || (kind === 'values' && !periodReadings(first)))) return false;
  tell('row-footnote', place, { found: kind === 'answers' ? 'of text' : quoted(first) });
  return true;
}
