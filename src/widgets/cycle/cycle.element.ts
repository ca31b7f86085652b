import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { cycles } from '../../contract/definition/cycles.ts';
import type { Document } from '../../contract/index.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { toolsPack } from '../../locale/packs/tools.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { statement } from '../../parts/statement.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { cycleStyles } from './cycle.styles.ts';
import { ringMark, stair } from './cycle.svg.ts';
import { cycleView } from './cycle.view.ts';
import type { StepView, TurnView } from './cycle-turn.view.ts';
import type { CycleView } from './cycle.view.ts';

/**
 * Turns of plan, do, check and act: a ring for each on a stair of rising levels, with leaps between them.
 *
 * @summary Plan, do, check, act, turn by turn and level by level.
 * @tag styr-cycle
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The cycle's title, and of which unit it is.
 * @csspart verdict - How many turns, levels and leaps, and how far the last turn has come.
 * @csspart drawing - The stair, where there is room for it.
 * @csspart turn - A turn in the list: its steps in words.
 * @csspart leap - What led on from a turn by another way of working.
 * @csspart source - Where it is from.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Cycle extends Widget<CycleView> {
  static override readonly packs = [toolsPack];
  static override readonly fields = { orgUnits, cycles };
  static override styles: CSSResultGroup = [super.styles, cycleStyles];

  /** Id of the cycle to show. Absent: the only one of the document. */
  @property() cycle?: string;

  protected override view(document: Document, settings: Settings): CycleView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return cycleView(document, this.cycle || undefined, settings);
  }

  protected override draw({ sentence, stair: drawn, turns, source }: CycleView): TemplateResult {
    return html`
      ${statement(sentence)}
      <div class="place">
        ${drawn ? html`<div part="drawing" class="drawing">${stair(drawn)}</div>` : nothing}
        <ol class="turns">${turns.map(turn)}</ol>
      </div>
      ${sourceLine(source)}`;
  }
}

const turn = (view: TurnView): TemplateResult => html`<li part="turn" class="turn">
  <div class="head">
    ${ringMark(view)}
    <p><b>${view.name}</b>${view.facts.map((fact) => html` <span class="quiet">${fact}</span>`)}</p>
  </div>
  <dl>${view.steps.map(step)}</dl>
  ${view.leaps.map((leap) => html`<p part="leap" class="leap">${ARROW}${leap}</p>`)}
</li>`;

const step = ({ name, text }: StepView, place: number): TemplateResult | typeof nothing =>
  (text ? html`<div class="step-${place}"><dt>${name}</dt><dd>${text}</dd></div>` : nothing);

const ARROW = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 15V2M3 7l5-5 5 5"/></svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-cycle': Cycle;
  }
}
