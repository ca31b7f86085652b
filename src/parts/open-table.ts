import type { Format } from '../locale/format.ts';
import type { TableWords } from '../locale/words/table.ts';
import type { Cell, Column, DataTableView } from './data-table.view.ts';
import { make } from './make.ts';
import { saveCsv } from './save-csv.ts';
import { tableStyles } from './table.styles.ts';

const AT_A_TIME = 500;
/** Texts up to so many letters stand on one line: a table that can be scrolled is easier read than one of scraps. */
const SHORT = 20;

/** What a table is written with: its view, and the words and the formatter of its reader's language. */
export interface TableText<V> {
  readonly view: V;
  readonly words: TableWords;
  readonly format: Format;
}

/**
 * What is inside a widget's table when it is open: its rows, so many at a time, and how to get them as a file.
 *
 * Made by hand, and of what it is handed: were Lit in here or the formatter, which the page has too, the page's bundler
 * would cut them out of the page, and each page pay 0.6 kB for a table that few readers open.
 */
export class OpenTable<V> {
  readonly #table = make('table');
  readonly #scroll = make('div', { className: 'scroll' }, this.#table);
  readonly #more = make('button', { type: 'button', onclick: () => { this.#showMore(); } });
  readonly #save = make('button', { type: 'button', onclick: () => { this.#saveAll(); } });
  readonly #whole = make('div', {}, this.#scroll, this.#save);
  #most = AT_A_TIME;
  #text?: TableText<V>;
  #view?: DataTableView;
  readonly #tableOf: (view: V) => DataTableView;

  constructor(root: Node, tableOf: (view: V) => DataTableView) {
    this.#tableOf = tableOf;
    dress(root);
    // Either may change alone: the box with its place, the table with its figures.
    const sizes = new ResizeObserver(() => { letScroll(this.#scroll); });
    for (const each of [this.#scroll, this.#table]) sizes.observe(each);
  }

  /** The table, always the same element: what the keyboard is at stays, and how far it is scrolled. */
  show(text: TableText<V>): HTMLElement {
    // A view made anew is another object.
    if (text.view !== this.#text?.view) {
      this.#text = text;
      this.#view = this.#tableOf(text.view);
      this.#write(text, this.#view);
    }
    return this.#whole;
  }

  #write({ words, format }: TableText<V>, view: DataTableView): void {
    this.#table.replaceChildren(
      make('caption', {}, make('span', { id: 'caption', textContent: view.caption })),
      make('thead', {}, make('tr', {}, ...view.columns.map(columnHead))),
      make('tbody', {}, ...tableRows(view, this.#most, format)),
    );
    this.#more.textContent = words.moreRows;
    this.#save.textContent = words.saveTable;
    if (view.count > this.#most) this.#save.before(this.#more);
    else this.#more.remove();
  }

  #showMore(): void {
    const isAtMore = this.#more.matches(':focus');
    this.#most += AT_A_TIME;
    if (this.#text && this.#view) this.#write(this.#text, this.#view);
    // After the last rows the button is gone, and the keyboard's place with it.
    if (isAtMore && !this.#more.isConnected) this.#save.focus();
  }

  #saveAll(): void {
    if (this.#text && this.#view) saveCsv(this.#view, this.#text.format);
  }
}

/** The looks of a table come with it. A sheet that is made for one document cannot be worn in another. */
function dress(root: Node): void {
  if (root instanceof ShadowRoot && root.ownerDocument === document) root.adoptedStyleSheets.push(tableStyles);
}

/** Only what scrolls is a stop for the keyboard, and has a name to say there. */
function letScroll(box: Element): void {
  const isTooWide = box.scrollWidth > box.clientWidth;
  for (const [name, value] of Object.entries({ 'tabindex': '0', 'role': 'group', 'aria-labelledby': 'caption' })) {
    if (isTooWide) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

const kind = (column: Column | undefined): string => (column?.decimals === undefined ? '' : 'number');

const columnHead = (column: Column): Element =>
  make('th', { scope: 'col', className: kind(column), textContent: column.label });

function tableRows({ columns, rows }: DataTableView, most: number, { number, signed }: Format): readonly Element[] {
  const write = (cell: Cell, row: number, { decimals, isSigned }: Partial<Column> = {}): string => {
    if (typeof cell === 'string') return cell;
    return (isSigned ? signed : number)(cell, typeof decimals === 'function' ? decimals(row) : decimals);
  };
  return rows(most).map((cells, row) => make('tr', {}, ...cells.map((cell, index) => {
    const column = columns[index];
    const className = `${kind(column)} ${typeof cell === 'string' && cell.length > SHORT ? 'long' : ''}`;
    const look = { className, textContent: write(cell, row, column) };
    return index === 0 ? make('th', { scope: 'row', ...look }) : make('td', look);
  })));
}
