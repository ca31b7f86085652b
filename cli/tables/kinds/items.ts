import { noTally, tellTally } from '../draft/draft.ts';
import type { Draft, ListName } from '../draft/draft.ts';
import { formsOf, idFrom } from '../draft/names.ts';
import type { Loose, Register } from '../draft/register.ts';
import { quoted } from '../finding.ts';
import type { ColumnName } from '../headers/columns.ts';
import { lacksText } from '../table.ts';
import type { Table } from '../table.ts';
import { columnsOfFields, readersFor } from './fields.ts';
import type { FieldColumns } from './fields.ts';

/** How a list with one row an item is read. */
export interface ItemTable {
  readonly list: ListName;
  /** The field that people know an item by, and its column. */
  readonly name: readonly [field: string, column: ColumnName];
  readonly fields: FieldColumns;
  /** What this row gives beside its plain fields. */
  readonly more?: (item: Loose, row: number) => void;
  /** "measures": for the count. */
  readonly what: string;
}

/**
 * Reads a table of one row an item in two passes: first every item by its id, so that rows may name each other; then
 * the fields.
 */
export function readItems(table: Table, draft: Draft, items: ItemTable): void {
  const register = draft.list(items.list);
  const stood = register.items.length;
  const rows = itemsByRow(table, draft, items);
  draft.listed.add(items.list);
  const readers = readersFor(table, draft, items.fields);
  const tally = noTally();
  let found = 0;
  rows.forEach((item, row) => {
    if (!item) return;
    for (const [field, read] of readers) draft.set(item, field, read(row));
    items.more?.(item, row);
    draft.count(item, tally);
    if (!draft.isMade(item)) found += 1;
  });
  tellTally(draft, table.place(), items.what, { ...tally, kept: stood - found });
}

function itemsByRow(table: Table, draft: Draft, items: ItemTable): readonly (Loose | undefined)[] {
  const register = draft.list(items.list);
  const [field, column] = items.name;
  const fields = new Map([
    ...columnsOfFields(table, items.fields),
    ['id', table.index('id')],
    [field, table.index(column)],
  ]);
  const seen = new Map<Loose, number>();
  return Array.from({ length: table.length }, (_, row) => {
    if (table.text(row, 'id') === '' && lacksText(table, row, column)) return undefined;
    const [id, name] = [table.text(row, 'id'), table.text(row, column)];
    const known = knownItem({ table, draft, register, row }, id, name);
    if (known === 'refused') return undefined;
    if (known && seen.has(known)) {
      tellTwice(table, row, { item: known, first: seen.get(known) ?? 0, name });
      return;
    }
    // An item without a name is left to whoever wrote the row: an id alone says nothing to a reader.
    if (!known && lacksText(table, row, column)) return undefined;
    const item = known ?? draft.add(register, { id: id || idFrom(name) });
    draft.set(item, field, name);
    register.rename(item);
    draft.from(item, { table, row, fields });
    seen.set(item, row);
    return item;
  });
}

interface Sought {
  readonly table: Table;
  readonly draft: Draft;
  readonly register: Register;
  readonly row: number;
}

/** The item that a row is about, if the document has it: by id, else by its one name. */
function knownItem({ table, draft, register, row }: Sought, id: string, name: string): Loose | 'refused' | undefined {
  if (id !== '') return register.byId(id);
  const [found, ...more] = register.named(name);
  if (more.length > 0) {
    const ids = [found, ...more].map((item) => String(item?.['id'])).join(', ');
    table.tell('name-twice', table.place(row), { found: quoted(name), what: 'items', ids });
    return 'refused';
  }
  if (found) return found;
  const made = idFrom(name);
  const other = register.byId(made);
  if (!other && made !== '') return undefined;
  draft.tell('id-same', table.place(row), {
    found: quoted(name),
    id: quoted(made),
    other: quoted(otherName(other)),
    idHeader: table.nameOf('id'),
  });
  return 'refused';
}

const otherName = (item: Loose | undefined): string => formsOf(item?.['name'] ?? item?.['text'])[0] ?? '';

/** The same id in two rows, or the same name where there are no ids: the later one is not read. */
function tellTwice(
  table: Table,
  row: number,
  { item, first, name }: { item: Loose; first: number; name: string },
): undefined {
  const id = String(item['id']);
  if (table.text(row, 'id') !== '') {
    table.tell('id-twice', table.placeOf(row, 'id'), { found: quoted(id), row: table.place(first).row ?? 0 });
  } else {
    table.tell('id-same', table.place(row), {
      found: quoted(name),
      id: quoted(id),
      other: `row ${table.place(first).row ?? 0}`,
      idHeader: table.nameOf('id'),
    });
  }
}
