import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import type { Document } from '../../contract/index.ts';
import { assessments } from '../../contract/shown/assessments.ts';
import { StyrSelectEvent } from '../../element/events.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { assessmentPack } from '../../locale/packs/assessment.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { radarSvg, sample } from './radar.svg.ts';
import { radarStyles } from './radar.styles.ts';
import { radarView } from './radar.view.ts';
import type { Axis, RadarView } from './radar-parts.view.ts';

/**
 * The means of an assessment's areas on axes from one centre: occasions or groups laid over each other.
 *
 * @summary Self-assessment by area as a radar.
 * @tag styr-radar
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @fires {StyrSelectEvent} styr-select - The reader chose an area; `detail` holds its id.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The assessment's title.
 * @csspart verdict - What changed most and least, or which areas are highest and lowest; one for each group.
 * @csspart drawing - The radar with its labels, or the bars in its place.
 * @csspart key - Which line and marker is which occasion or group.
 * @csspart facts - The ends of the scale, what is not drawn, and how many responded.
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
export class Radar extends Widget<RadarView> {
  static override readonly fields = { assessments };
  static override readonly packs = [assessmentPack];
  static override styles: CSSResultGroup = [super.styles, foldStyles, radarStyles];

  /** Id of the assessment to show. Absent: the only one of the document. */
  @property() assessment?: string;
  /** Ids of the occasions to show, parted by commas. Absent: all of them. */
  @property() occasions?: string;
  /** Ids of the groups to show, `all` for everyone together. Absent: everyone together, or each group. */
  @property() groups?: string;

  readonly #table = new DataTable(this);
  /** The place of the area that is being read. */
  #read = 0;
  #ids: readonly string[] = [];

  protected override view(document: Document, settings: Settings): RadarView | Notice {
    const view = radarView(document, this, settings);
    this.#ids = 'axes' in view ? view.axes.map(({ id }) => id) : [];
    return view;
  }

  protected override draw(view: RadarView): TemplateResult {
    const { verdicts, outlines, facts, source, table } = view;
    return html`
      ${verdicts.map((each) => verdict(each))}
      ${outlines.length > 0 ? this.#drawing(view) : nothing}
      ${facts.length > 0 ? html`<p part="facts" class="quiet">${facts.join(' ')}</p>` : nothing}
      ${sourceLine(source)}
      ${this.#table.template(table)}`;
  }

  #drawing(view: RadarView): TemplateResult {
    const { axes, form, outlines, lines, read: name } = view;
    const count = axes.length;
    const at = this.#read = Math.min(this.#read, count - 1);
    return html`<div part="drawing" class="drawing">
      <ul part="key" class="key" aria-hidden="true">
        ${outlines.map((outline, index) => html`<li>${sample(outlines.length - 1 - index, true)} ${outline}</li>`)}
      </ul>
      <div class="plot ${form} of-${count} lines-${lines}"
        @pointermove=${this.#point} @pointerdown=${this.#point} @pointerup=${this.#select} @input=${this.#slide}>
        ${form === 'bars' ? nothing : radarSvg(view, at)}
        <ol aria-hidden="true">${axes.map((axis, index) => label(axis, index, at))}</ol>
        <input type="range" max=${count - 1} .value=${`${at}`} aria-label=${name} aria-valuetext=${axes[at]?.spoken}>
      </div>
    </div>`;
  }

  readonly #point = ({ target }: Event): void => {
    const own = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-place]') : null;
    if (own) this.#go(Number(own.dataset['place']));
  };

  readonly #slide = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#go(target.valueAsNumber);
    this.#select();
  };

  #go(place: number): void {
    if (place === this.#read) return;
    this.#read = place;
    this.requestUpdate();
  }

  readonly #select = (): void => {
    this.dispatchEvent(new StyrSelectEvent({ kind: 'area', id: this.#ids[this.#read] ?? '' }));
  };
}

/** An area's name and its means, with what a bar needs. */
function label({ name, means }: Axis, index: number, read: number): TemplateResult {
  return html`<li data-place=${index} class=${index === read ? 'read' : nothing}>
    <span>${name}</span>
    <span>${means.map(({ share, text }, nth) => {
      const look = means.length - 1 - nth;
      return html`<span>${sample(look)} <span>${text}</span>
        <svg class="bar"><rect class="marker look-${look}" width="${(share ?? 0) * 100}%" height="100%" /></svg>
      </span> `;
    })}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-radar': Radar;
  }
}
