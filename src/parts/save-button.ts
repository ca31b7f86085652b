import { html, nothing } from 'lit/html.js';
import type { ReactiveElement } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { commonWords } from '../locale/words/common.ts';
import { tableWords } from '../locale/words/table.ts';
import type { DataTableView } from './data-table.view.ts';

/** The button of a widget that is a table itself: it saves all of it as a file. */
export class SaveButton {
  readonly #host: Pick<ReactiveElement, 'requestUpdate'>;
  /** What makes the file could not be loaded. */
  #isLost = false;

  constructor(host: Pick<ReactiveElement, 'requestUpdate'>) {
    this.#host = host;
  }

  /**
   * The button.
   *
   * @param load  What is saved. Few readers want it, so that what makes it comes with the first who does.
   */
  template(language: Language, load: () => Promise<DataTableView>): TemplateResult {
    const { cannotShow, reasons } = commonWords[language];
    return html`<button part="save" class="save" type="button" @click=${() => this.#save(load)}>
        ${tableWords[language].saveTable}
      </button>
      ${this.#isLost ? html`<p role="alert">${cannotShow(reasons.noAnswer)}</p>` : nothing}`;
  }

  async #save(load: () => Promise<DataTableView>): Promise<void> {
    const loaded = await Promise.all([import('./save-csv.ts'), load()]).catch(() => null);
    if (loaded) loaded[0].saveCsv(loaded[1], formatFor(loaded[1].language));
    this.#isLost = !loaded;
    this.#host.requestUpdate();
  }
}
