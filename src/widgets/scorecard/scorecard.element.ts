import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { MeasureDialog } from '../../element/measure-dialog.ts';
import { measureDialogStyles } from '../../element/measure-dialog.styles.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { scorecardPack } from '../../locale/packs/scorecard.ts';
import { scorecardWords } from '../../locale/words/scorecard.ts';
import { measureStyles } from '../../parts/measure-summary.styles.ts';
import { saveButtonStyles } from '../../parts/save-button.styles.ts';
import { SaveButton } from '../../parts/save-button.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { sparkStyles } from '../../parts/spark.styles.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { nextSorting, sortingOf } from './scorecard-order.view.ts';
import type { Order, Sort, Sorting } from './scorecard-order.view.ts';
import { scorecardRows } from './scorecard-rows.ts';
import type { Controls } from './scorecard-rows.ts';
import { scorecardStyles } from './scorecard.styles.ts';
import { scorecardView } from './scorecard.view.ts';
import type { ScorecardView } from './scorecard.view.ts';

/**
 * The measures of a unit or a goal as a table: latest value, target, how it stands to it, and whether it has changed.
 *
 * @summary Scorecard (styrkort) that the reader can sort, filter and save.
 * @tag styr-scorecard
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @fires {StyrSelectEvent} styr-select - The reader opens a measure; cancelled, its run chart is not shown.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The unit, the goal, or the document.
 * @csspart verdict - How many targets are met, of those shown; in a row, whether the measure has changed.
 * @csspart filter - The choice of a goal.
 * @csspart told - How many are shown, and in which order.
 * @csspart table - The measures.
 * @csspart sort - A column's head by which the reader sorts.
 * @csspart row - A measure.
 * @csspart name - Its name, which opens it.
 * @csspart value - Its latest value with its unit.
 * @csspart period - When that is from, and whether a newer one is due.
 * @csspart fulfilment - How it stands to its target.
 * @csspart spark - Its line.
 * @csspart source - Where figures are from.
 * @csspart dialog - The run chart of the measure that was opened.
 * @csspart close - The button that closes it.
 * @csspart save - The button that saves what is seen as a file.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Scorecard extends Widget<ScorecardView> {
  static override readonly packs = [scorecardPack];
  static override readonly fields = { orgUnits, goals, measures };
  static override styles: CSSResultGroup = [
    super.styles, sparkStyles, measureStyles, measureDialogStyles, saveButtonStyles, scorecardStyles,
  ];

  /** Id of the unit whose own measures are shown. Absent: the only one, or, where a goal is named, all of them. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;
  /** Id of the goal whose measures, and those of the goals below it, are shown. Absent: of all goals and of none. */
  @property() goal?: string;
  /** What rows are sorted by until the reader chooses; `-` before it turns it. Absent: as in the document. */
  @property() sort?: Order;

  readonly #dialog = new MeasureDialog(this, () => import('../../run-chart.ts'));
  readonly #save = new SaveButton(this);
  /** The reader's own order; `null`: as in the document. */
  #sorting?: Sorting | null | undefined;
  /** Id of the goal that the reader has chosen. */
  #chosen = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.#sorting = undefined;
  }

  protected override view(document: Document, settings: Settings): ScorecardView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return scorecardView(document, { orgUnit: this.orgUnit || undefined, goal: this.goal || undefined }, settings);
  }

  protected override draw(view: ScorecardView): TemplateResult {
    const sorting = this.#sorting === undefined ? sortingOf(this.sort) : this.#sorting ?? undefined;
    const shown = view.show({ goal: this.#chosen, sorting });
    const sort = (by: Sort): void => {
      this.#sorting = nextSorting(by, sorting) ?? null;
      this.requestUpdate();
    };
    const open: Controls['open'] = (measure) => { this.#dialog.open(measure); };
    return html`
      ${verdict(shown.verdict)}
      ${this.#filter(view)}
      ${shown.rows.length === 0 ? nothing : html`
        ${scorecardRows(view, shown, { sorting, sort, open })}
        ${sourceLine(view.source)}
        ${this.#save.template(view.language, () => Promise.resolve(shown.table))}
        ${this.#dialog.template(view.language)}`}`;
  }

  #filter({ goals: choices, language }: ScorecardView): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    const { goal, allGoals } = scorecardWords[language];
    return html`<p part="filter" class="controls"><label class="quiet">${goal} <select @change=${this.#choose}>
      <option value="" .selected=${this.#chosen === ''}>${allGoals}</option>
      ${choices.map(({ id, text }) => html`<option value=${id} .selected=${id === this.#chosen}>${text}</option>`)}
    </select></label></p>`;
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.#chosen = currentTarget.value;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-scorecard': Scorecard;
  }
}
