import { html, nothing, svg } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { SVGTemplateResult, TemplateResult } from 'lit/html.js';
import type { Document } from '../../contract/index.ts';
import { assessments } from '../../contract/shown/assessments.ts';
import { StyrSelectEvent } from '../../element/events.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { assessmentPack } from '../../locale/packs/assessment.ts';
import { runChartPack } from '../../locale/packs/run-chart.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { sparkStyles } from '../../parts/spark.styles.ts';
import { spark } from '../../parts/spark.ts';
import type { SparkSpot } from '../../parts/spark.view.ts';
import { verdict } from '../../parts/verdict.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { PulsePanel } from './pulse-panel.view.ts';
import { pulseStyles } from './pulse.styles.ts';
import { pulseView } from './pulse.view.ts';
import type { PulseView } from './pulse.view.ts';

/**
 * The questions that are asked week after week, a panel each: the latest mean, and whether anything has changed.
 *
 * @summary Weekly questions over time.
 * @tag styr-pulse
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @fires {StyrSelectEvent} styr-select - The reader chose a week; `detail` holds the occasion's id and its period.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The assessment's title.
 * @csspart drawing - All panels.
 * @csspart group - A group's name, over its panels.
 * @csspart panel - One question.
 * @csspart name - The question.
 * @csspart value - The latest mean, when it was and over how many.
 * @csspart verdict - Signal, none, or too few weeks: by which rule, with which numbers.
 * @csspart reading - The week that is being read.
 * @csspart facts - What is missing.
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
export class Pulse extends Widget<PulseView> {
  static override readonly fields = { assessments };
  static override readonly packs = [assessmentPack, runChartPack];
  static override styles: CSSResultGroup = [super.styles, foldStyles, sparkStyles, pulseStyles];

  /** Id of the assessment to show. Absent: the only one of the document. */
  @property() assessment?: string;
  /** Ids of occasions, with commas or spaces between them. Absent: all. */
  @property() occasions?: string;
  /** Ids of groups; `all` is everyone together. Absent: everyone together, else each group. */
  @property() groups?: string;

  readonly #table = new DataTable(this);
  /** The occasion that was read last, by its place and by its name: newer figures may move it. */
  #place = 0;
  #name = '';
  #isReading = false;

  protected override view(document: Document, settings: Settings): PulseView | Notice {
    const view = pulseView(document, this, settings);
    if (isNotice(view)) return view;
    const place = view.occasions.findIndex(({ name }) => name === this.#name);
    this.#place = place < 0 ? view.occasions.length - 1 : place;
    return view;
  }

  protected override draw(view: PulseView): TemplateResult {
    const { groups, occasions, facts, source, table, readPoints } = view;
    const reading = view.read(this.#place);
    const read = (place: number): void => { this.#read(place, occasions); };
    const slide = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) read(target.valueAsNumber);
      this.#select(occasions);
    };
    return html`
      <div part="drawing" class="drawing">
        ${groups.map(({ name, panels }, group) => html`
          ${name ? html`<p part="group" class="group" id="group-${group}">${name}</p>` : nothing}
          <ul class="panels" aria-labelledby=${name ? `group-${group}` : nothing}>
            ${panels.map((panel, nth) => this.#panel(panel, reading.texts[group]?.[nth] ?? '', view))}
          </ul>`)}
        <input type="range" min="0" max=${occasions.length - 1} .value=${`${this.#place}`}
          aria-label=${readPoints} aria-valuetext=${reading.speech}
          @input=${slide} @focus=${() => read(this.#place)} @blur=${this.#stopReading}>
      </div>
      ${facts.length > 0 ? html`<p part="facts" class="quiet">${facts.join(' ')}</p>` : nothing}
      ${sourceLine(source)}
      ${this.#table.template(table)}`;
  }

  #panel(panel: PulsePanel, text: string, view: PulseView): TemplateResult {
    const { name, value, when, verdict: told, notes, centre } = panel;
    const { high, low, occasions } = view;
    return html`
      <li part="panel" class="panel">
        <p part="name" class="name">${name}</p>
        <p part="value" class="value">${value ? html`<b>${value}</b> ` : nothing}<span class="quiet">${when}</span></p>
        <div class="said">
          ${verdict(told)}
          ${notes.length > 0 ? html`<p class="quiet">${notes.join(' ')}</p>` : nothing}
        </div>
        <div>
          <p class="ends quiet">
            <span>${high}</span>${centre ? html`<span class="centre-key">${centre}</span>` : nothing}
          </p>
          ${this.#field(panel, occasions)}
          <p class="ends quiet">${low}</p>
          ${this.#foot(text, view)}
        </div>
      </li>`;
  }

  /** The spark line, where the pointer reads. */
  #field({ spark: drawn, spots }: PulsePanel, occasions: PulseView['occasions']): TemplateResult {
    const point = ({ currentTarget, clientX }: PointerEvent): void => {
      if (!(currentTarget instanceof Element)) return;
      const { left, width } = (currentTarget.firstElementChild ?? currentTarget).getBoundingClientRect();
      this.#read(nearest(spots, (clientX - left) / width * 100), occasions);
    };
    const select = (): void => { this.#select(occasions); };
    return html`
      <div class="field"
        @pointermove=${point} @pointerdown=${point} @pointerup=${select} @pointerleave=${this.#leave}>
        ${spark(drawn, this.#isReading ? cursor(spots[this.#place]) : nothing)}
      </div>`;
  }

  /** The ends of the time; while the reader points at an occasion, what was said then. */
  #foot(text: string, { first, last, occasions }: PulseView): TemplateResult {
    const { name = '' } = occasions[this.#place] ?? {};
    return html`
      <div class="foot" aria-hidden="true">
        <p class=${this.#isReading ? 'ends quiet away' : 'ends quiet'}>
          <span>${first}</span><span>${last}</span>
        </p>
        ${this.#isReading ? html`<p part="reading" class="reading"><b>${name}</b>: ${text}</p>` : nothing}
      </div>`;
  }

  #read(place: number, occasions: PulseView['occasions']): void {
    if (this.#isReading && place === this.#place) return;
    this.#place = place;
    this.#name = occasions[place]?.name ?? '';
    this.#isReading = true;
    this.requestUpdate();
  }

  #select(occasions: PulseView['occasions']): void {
    const { id, period } = occasions[this.#place] ?? {};
    // A week in which nobody was asked is none of the document's.
    if (id === undefined) return;
    this.dispatchEvent(new StyrSelectEvent({ kind: 'occasion', id, ...(period !== undefined && { period }) }));
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

/** The place whose point is nearest to a share of the width, in per cent. */
function nearest(spots: readonly SparkSpot[], wanted: number): number {
  const far = spots.map(([x]) => Math.abs(x - wanted));
  return far.indexOf(Math.min(...far));
}

/** A line through the occasion that is being read, and its point. */
function cursor([x, y]: SparkSpot = [NaN, NaN]): SVGTemplateResult {
  return svg`
    <path class="cursor" d="M${x} 0V100"/>
    ${Number.isNaN(y) ? nothing : svg`<path class="read" d="M${x} ${y}h0"/>`}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-pulse': Pulse;
  }
}
