import type { Missing } from '../../../src/contract/index.ts';
import { quoted } from '../finding.ts';
import type { Decimal, Table } from '../table.ts';
import { isFormula } from '../table.ts';
import { absenceIn } from './missing.ts';
import { numberReadings, partsOf } from './numbers.ts';
import type { NumberForm, NumberParts } from './numbers.ts';
import { settle, shownIn } from './settle.ts';
import type { Readings, Shown } from './settle.ts';

/** What a cell for a number holds; undefined where it is empty or could not be read. */
export interface NumberResult {
  readonly value?: number;
  readonly missing?: Missing;
  /** "%", "kr": stood beside the number. */
  readonly unit?: string;
}

interface Column {
  readonly table: Table;
  readonly index: number;
  /** What the measure is counted in: may stand beside the numbers. */
  readonly unit?: string | undefined;
}

/** Reads a column of numbers, by row; what its cells leave open is decided by the whole column, then by the table. */
export function numberColumn({ table, index, unit }: Column): readonly (NumberResult | undefined)[] {
  const parts = cellsOf(table, index).map((cell) => (cell === '' ? undefined : partsOf(cell, unit)));
  const readings = parts.map((part) => part && numberReadings(part));
  const shown = shownIn(readings);
  tellMixture(table, index, shown);
  const decide = decider(table, index, shown);
  return parts.map((part, row) => {
    const cell = table.cell(row, index);
    if (cell === '') return undefined;
    const absence = absenceIn(cell);
    if (absence) return absent(table, row, index);
    if (!part || !readings[row]) {
      refused(table, row, index);
      return;
    }
    const value = decide(readings[row], row);
    if (value === undefined) return undefined;
    tellHabit(table, { row, index, value, part });
    return { value, ...(part.unit !== undefined && { unit: part.unit }) };
  });
}

const cellsOf = (table: Table, index: number): readonly string[] =>
  Array.from({ length: table.length }, (_, row) => table.cell(row, index));

function absent(table: Table, row: number, index: number): NumberResult | undefined {
  const cell = table.cell(row, index);
  const { missing, told } = absenceIn(cell) ?? {};
  if (/^\.\.?$/.test(cell)) table.tell('absence-signs', table.place());
  if (told) {
    const meant = missing === undefined ? '' : MEANT[missing];
    table.tell(told === 'taken' ? 'absence-taken' : 'failed-formula', table.place(row, index), {
      found: quoted(cell),
      meant,
    });
  }
  return missing && { missing };
}

const MEANT: Readonly<Record<Missing, string>> = {
  notCollected: 'not collected',
  notApplicable: 'not applicable',
  suppressed: 'hidden, since few people stand behind it',
};

const EMPTY_SHOWN: ReadonlySet<string> = new Set();

/** Decides cells that could be two numbers, and says so once a column. */
function decider(
  table: Table,
  index: number,
  shown: Shown<NumberForm>,
): (of: Readings<number, NumberForm>, row: number) => number | undefined {
  const inTable = lazily(() => formsInTable(table, index));
  let isTold = false;
  return (readings, row) => {
    const place = table.place(row, index);
    const found = quoted(table.cell(row, index));
    const ways = [
      ['number-by-option', new Set([table.settings.decimal ?? 'none'])],
      ['number-by-column', decisive(shown) ? shown : EMPTY_SHOWN],
      ['number-by-table', inTable()],
    ] as const;
    const [first, second] = readings ?? [];
    if (!second || second.value === first?.value) return first?.value;
    for (const [code, forms] of ways) {
      const settled = settle(readings, forms as ReadonlySet<NumberForm>);
      if (settled === undefined || settled === 'ambiguous') continue;
      const shownCell = quoted(table.cell(shown.get(settled.form) ?? row, index));
      if (!isTold) table.tell(code, place, { found, value: settled.value, form: settled.form, shown: shownCell });
      isTold = true;
      return settled.value;
    }
    table.tell('number-ambiguous', place, { found, one: first?.value ?? '', two: second.value });
    return undefined;
  };
}

/** A column that shows both signs decides nothing. */
const decisive = (shown: Shown<NumberForm>): boolean => shown.has('comma') !== shown.has('point');

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** How decimals are marked in the other columns of numbers; nothing where they do not agree. */
function formsInTable(table: Table, own: number): ReadonlySet<Decimal> {
  const forms = new Set<Decimal>();
  for (let index = 0; table.headerOf(index) !== '' || index <= own; index += 1) {
    const parts = cellsOf(table, index).map((cell) => partsOf(cell));
    if (index === own || parts.filter(Boolean).length * 2 < table.length) continue;
    const shown = shownIn(parts.map((part) => part && numberReadings(part)));
    for (const form of ['comma', 'point'] as const) if (shown.has(form)) forms.add(form);
  }
  return forms.size === 1 ? forms : new Set();
}

function tellMixture(table: Table, index: number, shown: Shown<NumberForm>): void {
  const [one, two] = [shown.get('comma'), shown.get('point')];
  if (one === undefined || two === undefined) return;
  table.tell('number-mixed', table.place(Math.max(one, two), index), {
    one: quoted(table.cell(one, index)),
    two: quoted(table.cell(two, index)),
  });
}

interface Told {
  readonly row: number;
  readonly index: number;
  readonly value: number;
  readonly part: NumberParts;
}

function tellHabit(table: Table, { row, index, value, part: { habit } }: Told): void {
  if (habit) table.tell(habit, table.place(row, index), { found: quoted(table.cell(row, index)), value });
}

/** Says that a cell is no number, and what to do about it. */
function refused(table: Table, row: number, index: number): undefined {
  const cell = table.cell(row, index);
  table.tell('not-a-number', table.place(row, index), { found: quoted(cell), fix: fixFor(cell, table) });
  return undefined;
}

const MAGNITUDE = /\d\s?(tkr|mkr|mnkr|mdkr|tusen|milj|mill|mio|k€|m€|t€|tn)\.?$/i;
const NUMBER_WITHIN = /[-\u2212]?\d+(?:[.,]\d+)?/;

function fixFor(cell: string, table: Table): string {
  if (isFormula(cell))
    return "It is a formula's text and not its result: copy the column and paste it as values in Excel.";
  if (/^#+$/.test(cell)) return 'The column was too narrow in Excel: make it wider, and save again.';
  if (MAGNITUDE.test(cell))
    return `Write the number alone, and what it is counted in as the measure's "${table.nameOf('unit')}".`;
  const [number] = cell.length < 200 ? (NUMBER_WITHIN.exec(cell) ?? []) : [];
  if (number === undefined)
    return 'Write a number, or - (not collected), . (not applicable), .. (hidden), or leave the cell empty.';
  return /\d \d/.test(cell)
    ? `Write the number without spaces, or with one before every three digits.`
    : `Write ${number} alone; what else is to be said belongs in a column "${table.nameOf('note')}".`;
}
