import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { assessments } from '../../contract/shown/assessments.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { assessmentPack } from '../../locale/packs/assessment.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { Panel } from './distribution-panel.view.ts';
import { distributionStyles } from './distribution.styles.ts';
import { bar, columns, key, MEAN_MARK } from './distribution.svg.ts';
import { distributionView } from './distribution.view.ts';
import type { Block, DistributionView } from './distribution.view.ts';

/**
 * How the answers to a statement lie along its scale, by group and occasion: per cent with counts.
 *
 * @summary Answers along the scale.
 * @tag styr-distribution
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The statement; the assessment where all statements are shown.
 * @csspart verdict - How much of each group's answers lies above the middle of the scale.
 * @csspart ends - What the ends of the scale mean.
 * @csspart drawing - The columns or bars, with their figures.
 * @csspart facts - What to know when the figures are compared.
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
export class Distribution extends Widget<DistributionView> {
  static override readonly fields = { orgUnits, assessments };
  static override readonly packs = [assessmentPack];
  static override styles: CSSResultGroup = [super.styles, foldStyles, distributionStyles];

  /** Id of the assessment. Absent: the only one of the document. */
  @property() assessment?: string;
  /** Ids of occasions, with commas or spaces between them. Absent: all. */
  @property() occasions?: string;
  /** Ids of groups; `all` is everyone together. Absent: everyone together, else each group. */
  @property() groups?: string;
  /** Id of the statement. Absent: the only one; where bars diverge, all of them. */
  @property() statement?: string;
  /** `diverging`: a bar for each group and occasion, on both sides of the middle of the scale. */
  @property() layout?: 'columns' | 'diverging';

  readonly #table = new DataTable(this);

  protected override view(document: Document, settings: Settings): DistributionView | Notice {
    const { assessment, occasions, groups, statement, layout } = this;
    const picked = {
      assessment, occasions, groups, statement: statement || undefined, isDiverging: layout === 'diverging',
    };
    return distributionView(document, picked, settings);
  }

  protected override draw(view: DistributionView): TemplateResult {
    const { isDiverging, sentences, ends, steps, blocks, facts, source, table } = view;
    return html`
      ${sentences.map((text) => verdict({ text }))}
      ${ends ? html`<p part="ends" class="quiet">${ends}</p>` : nothing}
      ${isDiverging && steps.length > 0 ? key(steps) : nothing}
      <div part="drawing" class="blocks ${isDiverging ? 'bars' : 'columns'} ${steps.length > 7 ? 'many' : ''}">
        ${blocks.map((each) => block(each, view))}
      </div>
      ${facts.length > 0 ? html`<p part="facts" class="facts quiet">${facts.join('; ')}</p>` : nothing}
      ${sourceLine(source)}
      ${this.#table.template(table)}`;
  }
}

const block = ({ name, panels }: Block, view: DistributionView): TemplateResult => html`<div class="block">
  <p class="name">${name}</p>
  <div class="panels">${panels.map((each) => panel(each, view))}</div>
</div>`;

function panel(each: Panel, { isDiverging, axis }: DistributionView): TemplateResult {
  const { name, mean, facts, notice, steps } = each;
  return html`<div class="panel">
    <p>
      <b>${name}</b>
      <span class="quiet">${mean === undefined ? nothing : html`${MEAN_MARK}\u00a0`}${facts.join(', ')}</span>
    </p>
    ${notice === undefined ? nothing : verdict({ state: 'unknown', text: notice }, 'missing')}
    ${steps.length > 0 ? (isDiverging ? bar : columns)(each, axis) : nothing}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-distribution': Distribution;
  }
}
