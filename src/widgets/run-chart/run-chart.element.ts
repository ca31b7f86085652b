import { html, nothing, svg } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { PlotController } from '../../chart/plot-controller.ts';
import { plotStyles } from '../../chart/plot.styles.ts';
import { orgUnits } from '../../contract/definition/org-units.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measures.ts';
import { StyrSelectEvent } from '../../element/events.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { formatFor } from '../../locale/format.ts';
import { fulfilmentPack } from '../../locale/packs/fulfilment.ts';
import { runChartPack } from '../../locale/packs/run-chart.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { verdict } from '../../parts/verdict.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { runChartPlot } from './run-chart.config.ts';
import type { RunDrawing } from './run-chart-drawing.view.ts';
import type { Reading } from './run-chart-reading.view.ts';
import { runChartStyles } from './run-chart.styles.ts';
import { runChartView } from './run-chart.view.ts';
import type { RunChartView } from './run-chart.view.ts';

/** No reading reserves more than this. */
const LONGEST_ROOM = 160;

/**
 * A measure over time, and whether it has changed: the run chart's verdict in words, with its rule and its numbers.
 *
 * @summary Run chart with verdict.
 * @tag styr-run-chart
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @fires {StyrSelectEvent} styr-select - The reader chose a point; `detail` holds the measure's id and the period.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The measure's name.
 * @csspart verdict - Signal, none, or too few points: by which rule, with which numbers.
 * @csspart target - The latest value, and how it stands to the target.
 * @csspart cautions - What makes the verdict less sure.
 * @csspart drawing - The chart.
 * @csspart reading - The point that is being read.
 * @csspart keys - What numbers and letters in the chart stand for.
 * @csspart phases - Each phase with its verdict.
 * @csspart facts - What is missing, left out or still to come.
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
export class RunChart extends Widget<RunChartView> {
  static override readonly fields = { orgUnits, measures };
  static override readonly packs = [fulfilmentPack, runChartPack];
  static override styles: CSSResultGroup = [super.styles, foldStyles, plotStyles, runChartStyles];

  /** Id of the measure to show. Absent: the only one of the document. */
  @property() measure?: string;
  /** `nhs` judges by the rules of NHS Making Data Count and draws their limits, where the document does not choose. */
  @property() rules?: 'anhoej' | 'nhs';

  readonly #table = new DataTable(this);
  readonly #plot = new PlotController(this, () => { if (this.#isReading) this.requestUpdate(); });
  /** The point that was read last, by its place and by its period: newer figures may move it. */
  #place = 0;
  #period = '';
  #isReading = false;

  protected override view(document: Document, settings: Settings): RunChartView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    const view = runChartView(document, { measure: this.measure || undefined, rules: this.rules }, settings);
    if (isNotice(view) || !view.drawing) return view;
    const { observations } = view.drawing.series;
    const place = observations.findIndex(({ period }) => period === this.#period);
    this.#place = place < 0 ? observations.length - 1 : place;
    this.#plot.show(runChartPlot(view.drawing, formatFor(settings.language).periodShort));
    return view;
  }

  protected override draw(view: RunChartView): TemplateResult {
    const { verdict: told, outcome, cautions, drawing, keys, phases, facts, source, table } = view;
    return html`
      ${verdict(told)}
      ${outcome ? verdict(outcome, 'target') : nothing}
      ${cautions.length > 0 ? html`<p part="cautions" class="quiet">${cautions.join(' ')}</p>` : nothing}
      ${drawing ? this.#drawing(view, drawing) : nothing}
      ${list('keys', 'groups', keys.groups)}
      ${list('keys', 'notes', keys.notes)}
      ${list('phases', '', phases)}
      ${facts.length > 0 ? html`<p part="facts" class="quiet">${facts.join(' ')}</p>` : nothing}
      ${sourceLine(source)}
      ${this.#table.template(table)}`;
  }

  #drawing(view: RunChartView, { series: { observations } }: RunDrawing): TemplateResult {
    const { head, more } = view.read(this.#place);
    const read = (place: number): void => this.#read(place, observations[place]?.period ?? '');
    const point = ({ offsetX }: PointerEvent): void => read(this.#plot.nearest(offsetX));
    const select = (): void => {
      this.dispatchEvent(new StyrSelectEvent({ kind: 'observation', id: view.id, period: this.#period }));
    };
    const slide = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) read(target.valueAsNumber);
      select();
    };
    return html`
      <div part="drawing" class="plot"
        @pointermove=${point} @pointerdown=${point} @pointerup=${select} @pointerleave=${this.#leave}>
        <canvas aria-hidden="true"></canvas>
        ${this.#cursor()}
        <input type="range" min="0" max=${observations.length - 1} .value=${`${this.#place}`}
          aria-label=${view.readPoints} aria-valuetext=${[head, ...more].join(', ')}
          @input=${slide} @focus=${() => read(this.#place)} @blur=${this.#stopReading}>
      </div>
      <p part="reading" class="reading" aria-hidden="true">
        <span class="room">${roomFor(view.read(view.longest))}</span>
        <span class=${this.#isReading ? '' : 'resting'}><b>${head}</b>${more.map((each) => `, ${each}`)}</span>
      </p>`;
  }

  /** A line down to the point that is being read. */
  #cursor(): TemplateResult | typeof nothing {
    const spot = this.#isReading ? this.#plot.spotOf(this.#place) : undefined;
    if (!spot) return nothing;
    const { x, y, top, bottom } = spot;
    return html`<svg class="cursor" aria-hidden="true">
      <line x1=${x} x2=${x} y1=${top} y2=${bottom} />
      ${Number.isNaN(y) ? nothing : svg`<circle cx=${x} cy=${y} r="6" />`}
    </svg>`;
  }

  #read(place: number, period: string): void {
    if (this.#isReading && place === this.#place) return;
    this.#place = place;
    this.#period = period;
    this.#isReading = true;
    this.requestUpdate();
  }

  readonly #leave = ({ pointerType }: PointerEvent): void => {
    // A finger that lets go leaves as well, and has not read yet.
    if (pointerType === 'mouse') this.#stopReading();
  };

  readonly #stopReading = (): void => {
    this.#isReading = false;
    this.requestUpdate();
  };
}

/** What keeps the line below the chart as high as the reading that needs most room, within reason. */
const roomFor = ({ head, more }: Reading): TemplateResult =>
  html`<b>${head}</b>${['', ...more].join(', ').slice(0, LONGEST_ROOM)}`;

function list(part: string, look: string, texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<ul part=${part} class="quiet ${look}">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-run-chart': RunChart;
  }
}
