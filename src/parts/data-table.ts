import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { formatFor } from '../locale/format.ts';
import { commonWords } from '../locale/words/common.ts';
import type { DataTableView } from './data-table.view.ts';
import type { OpenTable } from './open-table.ts';

/** What a table needs of its widget. */
export type TableHost = Pick<LitElement, 'renderRoot' | 'requestUpdate'>;

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
    const { language } = view;
    const words = commonWords[language];
    const table = this.#isOpen ? this.#table : undefined;
    return html`<details part="table" @toggle=${this.#toggle}>
      <summary>${words.showTable}</summary>
      ${table === null ? words.cannotShow(words.reasons.noAnswer)
        : table?.show({ view, words, format: formatFor(language) })}
    </details>`;
  }

  readonly #toggle = async ({ currentTarget }: Event): Promise<void> => {
    this.#isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    this.#table ||= await import('./open-table.ts')
      .then(({ OpenTable }) => new OpenTable(this.#host.renderRoot), () => null);
    this.#host.requestUpdate();
  };
}
