import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { commonWords } from '../locale/words/common.ts';
import type { DataTableView } from './data-table.view.ts';
import type { OpenTable, TableHost } from './open-table.ts';

/** Keeps whether a widget's table is open. Few readers open one: what it is made of loads when the first does. */
export class DataTable {
  readonly #host: TableHost;
  #isOpen = false;
  /** `null` where it could not be loaded. */
  #table?: OpenTable | null;

  constructor(host: TableHost) {
    this.#host = host;
  }

  /** The table behind its summary; rows are made when it is opened. */
  template(view: DataTableView): TemplateResult {
    const { showTable, cannotShow, reasons } = commonWords[view.language];
    const table = this.#isOpen ? this.#table : undefined;
    return html`<details part="table" @toggle=${this.#toggle}>
      <summary>${showTable}</summary>
      ${table === null ? cannotShow(reasons.noAnswer) : table?.template(view)}
    </details>`;
  }

  readonly #toggle = async ({ currentTarget }: Event): Promise<void> => {
    this.#isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    this.#table ||= await import('./open-table.ts').then(({ OpenTable }) => new OpenTable(this.#host), () => null);
    this.#host.requestUpdate();
  };
}
