import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { assessments } from '../../contract/shown/assessments.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { assessmentPack } from '../../locale/packs/assessment.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { statement } from '../../parts/statement.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { sortOf } from './change-order.view.ts';
import type { ChangeView, Sort } from './change-parts.view.ts';
import { rows } from './change-rows.ts';
import { changeStyles } from './change.styles.ts';
import { changeView } from './change.view.ts';

/**
 * Every statement of an assessment with its mean at two or three occasions, and how much it changed.
 *
 * @summary Self-assessment by statement, from one occasion to another.
 * @tag styr-change
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The assessment's title.
 * @csspart verdict - How many statements rose or fell, and which did so most; one for each group.
 * @csspart drawing - The statements with their means on the scale.
 * @csspart order - Where the reader chooses the order of the statements.
 * @csspart facts - How many responded, and what to know when the figures are compared.
 * @csspart source - Where the figures are from.
 * @csspart table - The same as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Change extends Widget<ChangeView> {
  static override readonly fields = { assessments };
  static override readonly packs = [assessmentPack];
  static override styles: CSSResultGroup = [super.styles, foldStyles, changeStyles];

  /** Id of the assessment. Absent: the only one of the document. */
  @property() assessment?: string;
  /** Ids of occasions, with commas or spaces between them. Absent: all. */
  @property() occasions?: string;
  /** Ids of groups; `all` is everyone together. Absent: everyone together, else each group. */
  @property() groups?: string;
  /** What the statements are ordered by, until the reader chooses. Absent: `number`. */
  @property() sort?: Sort;

  readonly #table = new DataTable(this);
  /** The reader's own order. */
  #chosen?: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.#chosen = undefined;
  }

  protected override view(document: Document, settings: Settings): ChangeView | Notice {
    return changeView(document, this, settings);
  }

  protected override draw(view: ChangeView): TemplateResult {
    const { sentences, facts, source, table } = view;
    const sort = sortOf(view, this.#chosen ?? this.sort);
    const level = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`
      ${sentences.map((text) => statement(text))}
      ${rows(view, { sort, level, control: this.#control(view, sort) })}
      ${facts.length > 0 ? html`<p part="facts" class="quiet">${facts.join('; ')}</p>` : nothing}
      ${sourceLine(source)}
      ${this.#table.template(table)}`;
  }

  #control({ orders, orderLabel }: ChangeView, now: Sort): TemplateResult | typeof nothing {
    if (orders.length < 2) return nothing;
    return html`<label part="order" class="order quiet">${orderLabel} <select @change=${this.#choose}>
      ${orders.map(({ sort, label }) =>
        html`<option value=${sort} .selected=${sort === now}>${label}</option>`)}
    </select></label>`;
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.#chosen = currentTarget.value;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-change': Change;
  }
}
