import { formatFor } from '../../src/widgets/views.ts';
import type { Cell, Column, DataTableView, Row } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Content, Html } from './html.ts';
import { addressIn } from './reader.ts';

type Shown = Pick<DataTableView, 'language' | 'caption' | 'columns' | 'count' | 'rows'>;

const ADDRESS = /^https?:\/\/\S+$/;

/** A table of texts and figures, written as its reader writes them, without columns in which nothing stands. */
export function tableHtml(table: Shown): Html {
  const { language, caption, columns, rows } = filled(table);
  const [first, ...others] = columns;
  const body = rows.map(([head = '', ...cells], row) => html`<tr>
<th scope="row">${written(head, first, { row, language })}</th>
${cells.map((cell, place) => cellHtml(cell, others[place], { row, language }))}
</tr>
`);
  // It can be scrolled by whoever has no mouse, and so it has to have a name; a heading stands above it already.
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${columns.map(({ label, decimals }) =>
    html`<th scope="col"${decimals !== undefined && html` class="number"`}>${label}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

/** Some of a table's columns: those with these labels. */
export function onlyColumns<Table extends Shown>(table: Table, labels: readonly string[]): Table {
  const pick = picker((place) => labels.includes(table.columns[place]?.label ?? ''));
  return { ...table, columns: pick(table.columns), rows: (most: number) => table.rows(most).map(pick) };
}

type Filled = Pick<Shown, 'language' | 'caption' | 'columns'> & { readonly rows: readonly Row[] };

function filled({ language, caption, columns, count, rows }: Shown): Filled {
  const all = rows(count);
  const pick = picker((place) => place === 0 || all.some((row) => (row[place] ?? '') !== ''));
  return { language, caption, columns: pick(columns), rows: all.map(pick) };
}

const picker = (isWanted: (place: number) => boolean) => <T>(items: readonly T[]): readonly T[] =>
  items.filter((_, place) => isWanted(place));

interface Where {
  readonly row: number;
  readonly language: Shown['language'];
}

function cellHtml(cell: Cell, column: Column | undefined, where: Where): Html {
  const isNumber = column?.decimals !== undefined || typeof cell === 'number';
  return html`<td${isNumber && html` class="number"`}>${written(cell, column, where)}</td>`;
}

function written(cell: Cell, column: Column | undefined, { row, language }: Where): Content {
  if (typeof cell === 'string') return ADDRESS.test(cell) ? linked(addressIn(cell)) : cell;
  const decimals = typeof column?.decimals === 'function' ? column.decimals(row) : column?.decimals;
  const { number, signed } = formatFor(language);
  return (column?.isSigned ? signed : number)(cell, decimals);
}

const linked = (address: string): Html => html`<a href="${address}">${address}</a>`;
