import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Column, DataTableView, Row } from './data-table.view.ts';

const AT_A_TIME = 500;

/** Keeps whether a widget's table is open and how much of it is shown. */
export class DataTable implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;
  #most = AT_A_TIME;
  #sizes?: ResizeObserver;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The table behind its summary; rows are made when it is opened. */
  template(view: DataTableView): TemplateResult {
    return html`<details part="table" @toggle=${this.#toggle}>
      <summary>${view.summary}</summary>
      ${this.#isOpen ? this.#table(view) : nothing}
    </details>`;
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
  }

  readonly #toggle = async ({ currentTarget }: Event): Promise<void> => {
    if (!(currentTarget instanceof HTMLDetailsElement)) return;
    this.#isOpen = currentTarget.open;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#sizes?.disconnect();
    const box = currentTarget.querySelector('.scroll');
    if (box) (this.#sizes ??= new ResizeObserver(() => letScroll(box))).observe(box);
  };

  #table({ caption, columns, count, rows, more }: DataTableView): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption id="caption">${caption}</caption>
        <thead>
          <tr>${columns.map((column) => html`<th scope="col" class=${kind(column)}>${column.label}</th>`)}</tr>
        </thead>
        <tbody>${rows(this.#most).map((row) => tableRow(row, columns))}</tbody>
      </table>
    </div>
    ${count > this.#most ? html`<button type="button" @click=${this.#showMore}>${more}</button>` : nothing}`;
  }

  readonly #showMore = (): void => {
    this.#most += AT_A_TIME;
    this.#host.requestUpdate();
  };
}

/** Only what scrolls is a stop for the keyboard, and has a name to say there. */
function letScroll(box: Element): void {
  const isTooWide = box.scrollWidth > box.clientWidth;
  for (const [name, value] of Object.entries({ 'tabindex': '0', 'role': 'group', 'aria-labelledby': 'caption' })) {
    if (isTooWide) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

const kind = ({ isNumber }: Column): string => (isNumber ? 'number' : '');

function tableRow([head, ...cells]: Row, columns: readonly Column[]): TemplateResult {
  const kinds = columns.slice(1).map(kind);
  return html`<tr>
    <th scope="row">${head}</th>${cells.map((cell, index) => html`<td class=${kinds[index]}>${cell}</td>`)}
  </tr>`;
}
