import { numberColumn } from '../cells/number-column.ts';
import { datesIn, periodsIn } from '../cells/period-column.ts';
import { quoted } from '../finding.ts';
import type { Draft, ListName } from '../draft/draft.ts';
import type { ColumnName } from '../headers/columns.ts';
import { folded } from '../headers/languages.ts';
import { meanings, optionNames } from '../headers/words.ts';
import type { Words } from '../headers/words.ts';
import type { Table } from '../table.ts';

/** Reads one field of a row; undefined where the table does not hold it. */
export type ReadRow = (row: number) => unknown;
/** Looks through a column once, and then reads row by row. */
export type ReadColumn = (table: Table, draft: Draft, column: ColumnName) => ReadRow;

/** The fields of an object, and from which column each is read. */
export type FieldColumns = readonly (readonly [field: string, column: ColumnName, read: ReadColumn])[];

export const text: ReadColumn = (table, _, column) => (row) => table.text(row, column);

export const number: ReadColumn = (table, _, column) => {
  const index = table.index(column);
  const cells = index === undefined ? [] : numberColumn({ table, index });
  return (row) => cells[row]?.value;
};

/** A count: a whole number from 0 up; anything else is told and not read. */
export const count: ReadColumn = (table, _, column) => {
  const index = table.index(column);
  const cells = index === undefined ? [] : numberColumn({ table, index });
  return (row) => {
    const value = cells[row]?.value;
    if (value === undefined || (Number.isInteger(value) && value >= 0)) return value;
    table.tell('not-whole', table.place(row, index), { found: quoted(table.cell(row, index)) });
    return undefined;
  };
};

export const period: ReadColumn = (table, _, column) => {
  const periods = periodsIn(table, column);
  return (row) => periods[row];
};

export const date: ReadColumn = (table, _, column) => {
  const dates = datesIn(table, column);
  return (row) => dates[row];
};

/** One of a closed list, in any of the languages. */
export const option = <Option extends string>(words: Words<Option>): ReadColumn => {
  const known = meanings(words);
  return (table, _, column) => (row) => {
    const cell = table.text(row, column);
    const meant = known.get(folded(cell));
    if (cell !== '' && meant === undefined) {
      const options = optionNames(words, table.language).join(', ');
      table.tell('not-an-option', table.placeOf(row, column), { found: quoted(cell), options });
    }
    return meant;
  };
};

/** The id of what a cell names. */
export const ref =
  (list: ListName): ReadColumn =>
  (table, draft, column) => {
    const known = new Map<string, unknown>();
    return (row) => {
      const cell = table.text(row, column);
      if (cell === '') return undefined;
      if (!known.has(cell)) known.set(cell, draft.refer(list, cell, table.placeOf(row, column))?.['id']);
      return known.get(cell);
    };
  };

/** Several of them, with newlines, semicolons or bars between. */
export const refs =
  (list: ListName): ReadColumn =>
  (table, draft, column) =>
  (row) => {
    const ids = severalIn(table.text(row, column)).flatMap(
      (name) => draft.refer(list, name, table.placeOf(row, column))?.['id'] ?? [],
    );
    return ids.length > 0 ? ids : undefined;
  };

/** The parts of a cell that lists several things. */
export const severalIn = (cell: string): readonly string[] =>
  cell
    .split(/[\n;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Readers for those of the fields that the table has a column for. */
export const readersFor = (
  table: Table,
  draft: Draft,
  fields: FieldColumns,
): readonly (readonly [field: string, read: ReadRow])[] =>
  fields
    .filter(([, column]) => table.has(column))
    .map(([field, column, read]) => [field, read(table, draft, column)]);

/** Which column each field comes from. */
export const columnsOfFields = (table: Table, fields: FieldColumns): ReadonlyMap<string, number | undefined> =>
  new Map(fields.map(([field, column]) => [field, table.index(column)]));
