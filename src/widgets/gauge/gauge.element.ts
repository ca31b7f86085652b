import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { goals } from '../../contract/definition/goals.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { fulfilmentPack } from '../../locale/packs/fulfilment.ts';
import type { Pack } from '../../locale/packs/pack.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type * as Count from './count-gauge.ts';
import { gaugeStyles } from './gauge.styles.ts';
import { gaugeSvg } from './gauge.svg.ts';
import { gaugeView } from './gauge.view.ts';
import type { Figure, GaugeView } from './gauge-parts.view.ts';

let count: typeof Count | undefined;

/** Most gauges show a measure: what counts comes with the first that needs it, and its words with it. */
const countPack: Pack = (language) => (count ? count.goalPack(language) : import('./count-gauge.ts').then((code) => {
  count = code;
  return code.goalPack(language);
}));

/**
 * How far a measure, a goal or a unit has come towards its target.
 *
 * @summary Target fulfilment as a gauge.
 * @tag styr-gauge
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - What is shown.
 * @csspart verdict - How it stands to the target, in words, with its mark.
 * @csspart drawing - The dial, with the figure in it.
 * @csspart value - The figure with its unit.
 * @csspart target - The target in words.
 * @csspart facts - When the value is from, and how far it has come.
 * @csspart source - Where the figures are from.
 * @csspart table - The same as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssprop [--styr-gauge-thickness=16px] - Width of the band.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Gauge extends Widget<GaugeView> {
  static override readonly packs = [fulfilmentPack];
  static override readonly fields = { orgUnits, goals, measures };
  static override styles: CSSResultGroup = [super.styles, foldStyles, gaugeStyles];

  /** Id of the measure to show. Absent: the only one of the document. */
  @property() measure?: string;
  /** Id of the goal to show instead: met of counted among its measures and those of the goals below it. */
  @property() goal?: string;
  /** Id of the unit to show instead: met of counted among its measures and those of the units below it. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;

  readonly #table = new DataTable(this);

  protected override needs(): readonly Pack[] {
    return this.#counts() ? [...super.needs(), countPack] : super.needs();
  }

  protected override view(document: Document, settings: Settings): GaugeView | Notice {
    const { measure, goal, orgUnit } = this;
    // An attribute that is taken away leaves null, one without text "": both are absent.
    const picked = { goal: goal || undefined, orgUnit: orgUnit || undefined };
    return count && this.#counts()
      ? count.countGaugeView(document, picked, settings)
      : gaugeView(document, measure || undefined, settings);
  }

  /** A measure goes before what is counted. */
  #counts(): boolean {
    return !this.measure && !!(this.goal || this.orgUnit);
  }

  protected override draw({ verdict: told, figure, target, facts, dial, source, table }: GaugeView): TemplateResult {
    return html`
      ${verdict(told)}
      ${dial ? html`
        <div part="drawing" class="body">
          ${gaugeSvg(dial)}
          ${figure ? valueLine(figure) : nothing}
        </div>` : nothing}
      ${target ? html`<p part="target" class="target">${target}</p>` : nothing}
      ${facts.length > 0 ? html`<p part="facts" class="facts quiet">${facts.join('; ')}</p>` : nothing}
      ${sourceLine(source)}
      ${table ? this.#table.template(table) : nothing}`;
  }
}

function valueLine({ value, unit, isSaid = false }: Figure): TemplateResult {
  const size = value.length > 8 ? 'long' : value.length > 4 ? 'middling' : nothing;
  return html`<p part="value" class="figure" aria-hidden=${isSaid || nothing}>
    <b class=${size}>${value}</b> <span>${unit}</span>
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-gauge': Gauge;
  }
}
