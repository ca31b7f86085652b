import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { reviews } from '../../contract/definition/reviews.ts';
import type { Document } from '../../contract/index.ts';
import { notes } from '../../contract/shown/note-texts.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { reviewPack } from '../../locale/packs/review.ts';
import { blockTableStyles } from '../../parts/block-table.styles.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { mark } from '../../parts/mark.ts';
import { stateMark } from '../../parts/note.ts';
import { selectStyles } from '../../parts/select.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { FollowUpView, ReviewView, UnitView } from './reviews-rows.view.ts';
import { reviewsStyles } from './reviews.styles.ts';
import { reviewsView } from './reviews.view.ts';
import type { ReviewsView, YearView } from './reviews.view.ts';

/**
 * Gemba walks, revisions and audits of a unit and of all units below it, year by year: which were held, which were
 * missed and which are to come, what was found and how it is followed up.
 *
 * @summary Gemba walks and revisions, planned and held.
 * @tag styr-reviews
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - What is shown, and of which unit.
 * @csspart verdict - How many were held of those planned; what was found, and how much of it is dealt with.
 * @csspart filter - Where the reader chooses a year, if there are several.
 * @csspart drawing - The year's overview.
 * @csspart row - A unit in it.
 * @csspart source - Where it is from.
 * @csspart table - All years as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Reviews extends Widget<ReviewsView> {
  static override readonly packs = [reviewPack];
  static override readonly fields = { orgUnits, notes, reviews };
  static override styles: CSSResultGroup = [super.styles, foldStyles, blockTableStyles, selectStyles, reviewsStyles];

  /** Id of a unit: its reviews are shown, and those of all units below it. Absent: all of the document. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;

  readonly #table = new DataTable<ReviewsView>(this, () =>
    import('./reviews-table.view.ts').then(({ reviewsTable }) => reviewsTable));
  /** The year that the reader has chosen. */
  #year?: string;

  protected override view(document: Document, settings: Settings): ReviewsView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return reviewsView(document, this.orgUnit || undefined, settings);
  }

  protected override draw(view: ReviewsView): TemplateResult {
    const { years, source } = view;
    const shown = years.find(({ year }) => year === this.#year) ?? years.find(({ year }) => year === view.year);
    return html`
      ${shown?.sentences.map((one) => verdict(one))}
      ${years.length > 1 ? this.#choice(view, shown) : nothing}
      ${shown ? overview(shown) : nothing}
      ${sourceLine(source)}
      ${this.#table.template(view)}`;
  }

  #choice({ years, yearLabel }: ReviewsView, shown: YearView | undefined): TemplateResult {
    return html`<p part="filter" class="choice"><label class="quiet">${yearLabel} <select @change=${this.#choose}>
      ${years.map(({ year }) => html`<option value=${year} .selected=${year === shown?.year}>${year}</option>`)}
    </select></label></p>`;
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.#year = currentTarget.value;
    this.requestUpdate();
  };
}

const overview = ({ year, columns, units }: YearView): TemplateResult => html`<div part="drawing" class="place">
  <table role="table" aria-label=${year}>
    <thead><tr role="row">${columns.map((label) =>
      html`<th scope="col" role="columnheader">${label}</th>`)}</tr></thead>
    <tbody>${units.map((unit) => unitRow(unit, columns))}</tbody>
  </table>
</div>`;

function unitRow({ name, halves, followUp }: UnitView, columns: readonly string[]): TemplateResult {
  const cells = [...halves.map((reviews) => reviews.map(reviewItem)), followUp.map(followUpItem)];
  return html`<tr part="row" role="row">
    <th scope="row" role="rowheader">${name}</th>
    ${cells.map((items, index) => html`<td role="cell" data-label=${columns[index + 1] ?? nothing}>${items.length > 0
      ? html`<ul>${items}</ul>` : nothing}</td>`)}
  </tr>`;
}

const reviewItem = ({ mark: state, kind, told }: ReviewView): TemplateResult =>
  html`<li class="verdict review is-${state}">${mark(state)}<span><b>${kind}</b> ${told}</span></li>`;

const followUpItem = ({ text, state }: FollowUpView): TemplateResult =>
  html`<li class="verdict follow">${state ? stateMark(state.mark) : nothing}<span>${text}
    ${state ? html`<span class="quiet">${state.text}</span>` : nothing}</span></li>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-reviews': Reviews;
  }
}
