import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { actionPlans } from '../../contract/definition/action-plans.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { planPack } from '../../locale/packs/plan.ts';
import { blockTableStyles } from '../../parts/block-table.styles.ts';
import { saveButtonStyles } from '../../parts/save-button.styles.ts';
import { SaveButton } from '../../parts/save-button.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { item, planRows } from './action-plan-rows.ts';
import { actionPlanStyles } from './action-plan.styles.ts';
import { actionPlanView } from './action-plan.view.ts';
import type { ActionPlanView, PlanSection } from './action-plan.view.ts';

/**
 * An action plan in full: what it is founded on, and a table of challenges, actions, who answers and when it is due.
 *
 * @summary Action plan, on screen and on paper.
 * @tag styr-action-plan
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The plan's title.
 * @csspart verdict - What the plan holds, which dates are past, and what nobody has set.
 * @csspart facts - Whose it is, when it was decided and by whom.
 * @csspart section - Focus areas, and the basis.
 * @csspart table - The plan's table.
 * @csspart row - A row of it.
 * @csspart late - By how much a date is past.
 * @csspart source - Where it is from.
 * @csspart save - The button that saves it as a file.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class ActionPlan extends Widget<ActionPlanView> {
  static override readonly packs = [planPack];
  static override readonly fields = { orgUnits, actionPlans };
  static override styles: CSSResultGroup = [super.styles, blockTableStyles, saveButtonStyles, actionPlanStyles];

  /** Id of the plan to show. Absent: the only one of the document. */
  @property() plan?: string;

  readonly #save = new SaveButton(this);

  protected override view(document: Document, settings: Settings): ActionPlanView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return actionPlanView(document, this.plan || undefined, settings);
  }

  protected override draw(view: ActionPlanView): TemplateResult {
    const { sentences, facts, sections, rows, source, frame: { language } } = view;
    const table = () => import('./action-plan-table.view.ts').then(({ planTable }) => planTable(view));
    return html`
      ${sentences.map((one) => verdict(one))}
      ${facts.length > 0 ? html`<p part="facts" class="quiet">${facts.join('. ')}.</p>` : nothing}
      ${sections.length > 0 ? html`<div class="sections">${sections.map((one) => this.#section(one))}</div>` : nothing}
      ${rows.length > 0 ? planRows(view) : nothing}
      ${sourceLine(source)}
      ${rows.length > 0 ? this.#save.template(language, table) : nothing}`;
  }

  #section({ head, parts }: PlanSection): TemplateResult {
    const level = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`<section part="section">
      <div class="head" role="heading" aria-level=${level}>${head}</div>
      <div class="parts">${parts.map(({ title, items }) => html`<div>
        ${title ? html`<p class="sub">${title}</p>` : nothing}
        <ul>${items.map(item)}</ul>
      </div>`)}</div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-action-plan': ActionPlan;
  }
}
