import { html, nothing } from 'lit/html.js';
import type { ReactiveController } from '@lit/reactive-element';
import type { ReactiveElement } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import type { Language } from '../locale/language.ts';
import { commonWords } from '../locale/words/common.ts';
import { runChartWords } from '../locale/words/run-chart.ts';
import { keepInside, StyrSelectEvent } from './events.ts';
import { sourceOf } from './source.ts';
import type { Sources } from './source.ts';

/** What a dialog needs of its widget. */
export type DialogHost = ReactiveElement & Sources & {
  readonly headingLevel?: number;
  readonly minimum?: number;
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Opens a measure's run chart over the page, from the same document. The browser's own modal dialog: it keeps the
 * keyboard inside, closes with Escape, and gives the focus back to the button that opened it.
 *
 * The page is asked first, by a `styr-select` that it may cancel.
 */
export class MeasureDialog implements ReactiveController {
  readonly #host: DialogHost;
  readonly #load: () => Promise<unknown>;
  #measure?: Named | undefined;
  #isLost = false;

  /**
   * @param load  Registers the run chart: it comes when the first reader asks for one.
   */
  constructor(host: DialogHost, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Out of the page the browser forgets that it is modal, and not that it is open. */
  hostDisconnected(): void {
    this.#dialog?.close();
  }

  /** Tells the page that a measure was chosen, and shows it unless the page does so itself. */
  open({ id, name }: Named): void {
    const host = this.#host;
    if (!host.dispatchEvent(new StyrSelectEvent({ kind: 'measure', id }))) return;
    this.#measure = { id, name };
    this.#isLost = false;
    this.#load().catch(() => {
      this.#isLost = true;
      host.requestUpdate();
    });
    host.requestUpdate();
    this.#dialog?.showModal();
  }

  /** The dialog, to stand once in the widget; empty until it is opened. */
  template(language: Language): TemplateResult {
    // Its first control is there before it opens, and gets the focus.
    return html`<dialog part="dialog" aria-label=${this.#measure?.name ?? nothing}
      @close=${this.#clear} @pointerdown=${closeFromOutside} @styr-load=${keepInside} @styr-problem=${keepInside}>
      <div>
        <p class="bar"><button part="close" type="button" @click=${close}>${runChartWords[language].close}</button></p>
        ${this.#measure ? this.#content(this.#measure.id, language) : nothing}
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #content(id: string, language: Language): TemplateResult {
    const { cannotShow, reasons } = commonWords[language];
    if (this.#isLost) return html`<p>${cannotShow(reasons.noAnswer)}</p>`;
    const { headingLevel = 3, minimum } = this.#host;
    const { src, data } = sourceOf(this.#host);
    return html`<styr-run-chart loading="eager" measure=${id} heading-level=${Math.min(6, headingLevel + 1)}
      .src=${src} .data=${data} .minimum=${minimum}></styr-run-chart>`;
  }

  readonly #clear = (): void => {
    this.#measure = undefined;
    this.#host.requestUpdate();
  };
}

function close({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

/** Where it is pressed and not where it is let go: a reader who drags along the chart may end up outside. */
function closeFromOutside({ target, currentTarget }: Event): void {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
}
