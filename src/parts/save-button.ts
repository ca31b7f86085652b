import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { commonWords } from '../locale/words/common.ts';
import type { DataTableView } from './data-table.view.ts';

/** The button of a widget that is a table itself: it saves all of it as a file. */
export class SaveButton {
  readonly #host: Pick<LitElement, 'requestUpdate'>;
  /** What saves could not be loaded. */
  #isLost = false;

  constructor(host: Pick<LitElement, 'requestUpdate'>) {
    this.#host = host;
  }

  template(view: DataTableView): TemplateResult {
    const { saveTable, cannotShow, reasons } = commonWords[view.language];
    return html`<button part="save" class="save" type="button" @click=${() => this.#save(view)}>${saveTable}</button>
      ${this.#isLost ? html`<p role="alert">${cannotShow(reasons.noAnswer)}</p>` : nothing}`;
  }

  async #save(view: DataTableView): Promise<void> {
    // Few readers want it: it comes with the first who does.
    const saving = await import('./save-csv.ts').catch(() => null);
    saving?.saveCsv(view);
    this.#isLost = !saving;
    this.#host.requestUpdate();
  }
}
