import { html } from 'lit/html.js';
import type { ReactiveElement } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { formatFor } from '../locale/format.ts';
import { commonWords } from '../locale/words/common.ts';
import { tableWords } from '../locale/words/table.ts';
import type { DataTableView } from './data-table.view.ts';
import type { OpenTable } from './open-table.ts';

/** What a table needs of its widget. */
export type TableHost = Pick<ReactiveElement, 'renderRoot' | 'requestUpdate'>;

/** Makes a table of a view. */
type TableOf<V> = (view: V) => DataTableView;

/** What needs no making. */
const itself = (view: object): DataTableView => view as DataTableView;

/**
 * Keeps whether a widget's table is open. Few readers open one: what it is made of loads when the first does.
 *
 * `V` is a table, or what is made into one when it is opened.
 */
export class DataTable<V extends Pick<DataTableView, 'language'> = DataTableView> {
  readonly #host: TableHost;
  readonly #load: () => Promise<TableOf<V>> | TableOf<V>;
  #isOpen = false;
  /** `null` where it could not be loaded. */
  #table?: OpenTable<V> | null;

  /** @param load  What makes the tables; absent where the views are tables. */
  constructor(host: TableHost, load = (): Promise<TableOf<V>> | TableOf<V> => itself) {
    this.#host = host;
    this.#load = load;
  }

  /** The table behind its summary; rows are made when it is opened. */
  template(view: V): TemplateResult {
    const { language } = view;
    const words = commonWords[language];
    const table = this.#isOpen ? this.#table : undefined;
    return html`<details part="table" @toggle=${this.#toggle}>
      <summary>${tableWords[language].showTable}</summary>
      ${table === null ? words.cannotShow(words.reasons.noAnswer)
        : table?.show({ view, words: tableWords[language], format: formatFor(language) })}
    </details>`;
  }

  readonly #toggle = async ({ currentTarget }: Event): Promise<void> => {
    this.#isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    this.#table ||= await Promise.all([import('./open-table.ts'), this.#load()])
      .then(([{ OpenTable }, tableOf]) => new OpenTable(this.#host.renderRoot, tableOf), () => null);
    this.#host.requestUpdate();
  };
}
