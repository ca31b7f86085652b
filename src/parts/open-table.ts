import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { formatFor } from '../locale/format.ts';
import { commonWords } from '../locale/words/common.ts';
import type { Cell, Column, DataTableView } from './data-table.view.ts';
import { saveCsv } from './save-csv.ts';
import { tableStyles } from './table.styles.ts';

/** What a table needs of its widget. */
export type TableHost = Pick<LitElement, 'renderRoot' | 'requestUpdate' | 'updateComplete'>;

const AT_A_TIME = 500;
/** Texts up to so many letters stand on one line: a table that can be scrolled is easier read than one of scraps. */
const SHORT = 20;

/** What is inside a widget's table when it is open: its rows, so many at a time, and how to get them as a file. */
export class OpenTable {
  readonly #host: TableHost;
  #most = AT_A_TIME;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const box = entry?.target.closest('.scroll');
    if (box) letScroll(box);
  });

  constructor(host: TableHost) {
    this.#host = host;
    dress(host.renderRoot);
  }

  template(view: DataTableView): TemplateResult {
    const { language, caption, columns, count } = view;
    const words = commonWords[language];
    const most = this.#most;
    return html`<div class="scroll" ${ref(this.#watch)}>
        <table>
          <caption><span id="caption">${caption}</span></caption>
          <thead>
            <tr>${columns.map((column) => html`<th scope="col" class=${kind(column)}>${column.label}</th>`)}</tr>
          </thead>
          <tbody>${guard([view, most], () => tableRows(view, most))}</tbody>
        </table>
      </div>
      ${count > most ? html`<button type="button" @click=${this.#showMore}>${words.moreRows}</button>` : nothing}
      <button type="button" @click=${() => saveCsv(view)}>${words.saveTable}</button>`;
  }

  readonly #watch = (box?: Element): void => {
    this.#sizes.disconnect();
    if (!box) return;
    // Either may change alone: the box with its place, the table with its figures.
    for (const each of [box, ...box.children]) this.#sizes.observe(each);
  };

  readonly #showMore = async ({ currentTarget }: Event): Promise<void> => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const next = currentTarget.nextElementSibling;
    this.#most += AT_A_TIME;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // After the last rows it is gone, and the keyboard's place with it.
    if (!currentTarget.isConnected && next instanceof HTMLElement) next.focus();
  };
}

/** The looks of a table come with it. A sheet that is made for one document cannot be worn in another. */
function dress(root: TableHost['renderRoot']): void {
  const { styleSheet } = tableStyles;
  if (styleSheet && root instanceof ShadowRoot && root.ownerDocument === document) {
    root.adoptedStyleSheets.push(styleSheet);
  }
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

function tableRows({ language, columns, rows }: DataTableView, most: number): readonly TemplateResult[] {
  const { number, signed } = formatFor(language);
  const write = (cell: Cell, row: number, { decimals, isSigned }: Partial<Column> = {}): string => {
    if (typeof cell === 'string') return cell;
    return (isSigned ? signed : number)(cell, typeof decimals === 'function' ? decimals(row) : decimals);
  };
  return rows(most).map((cells, row) => html`<tr>${cells.map((cell, index) => {
    const column = columns[index];
    const look = `${kind(column)} ${typeof cell === 'string' && cell.length > SHORT ? 'long' : ''}`;
    const text = write(cell, row, column);
    return index === 0 ? html`<th scope="row" class=${look}>${text}</th>` : html`<td class=${look}>${text}</td>`;
  })}</tr>`);
}
