import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { yearWheels } from '../../contract/definition/year-wheels.ts';
import type { Document } from '../../contract/index.ts';
import { Alarm } from '../../element/alarm.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { yearWheelPack } from '../../locale/packs/year-wheel.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { statement } from '../../parts/statement.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { yearWheelStyles } from './year-wheel.styles.ts';
import { yearWheelSvg } from './year-wheel.svg.ts';
import { yearWheelView } from './year-wheel.view.ts';
import type { EventView, MonthView, YearWheelView } from './year-wheel.view.ts';

/**
 * What comes back every year, as a wheel with months, weeks and a ring for each track, and the same as a list.
 *
 * @summary A year wheel with today marked.
 * @tag styr-year-wheel
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The wheel's title.
 * @csspart verdict - What goes on today, and what comes after that.
 * @csspart facts - Whose year it is.
 * @csspart drawing - The wheel, where there is room for it, and the list.
 * @csspart month - A month of the list.
 * @csspart event - An event of the list.
 * @csspart source - Where it is from.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class YearWheel extends Widget<YearWheelView> {
  static override readonly packs = [yearWheelPack];
  static override readonly fields = { orgUnits, yearWheels };
  static override styles: CSSResultGroup = [super.styles, yearWheelStyles];

  /** Id of the wheel to show. Absent: the only one of the document. */
  @property() wheel?: string;

  readonly #alarm = new Alarm(this);

  protected override view(document: Document, settings: Settings): YearWheelView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    const view = yearWheelView(document, this.wheel || undefined, settings);
    this.#alarm.set(isNotice(view) ? Infinity : view.until);
    return view;
  }

  protected override draw({ sentence, unit, wheel, months, source }: YearWheelView): TemplateResult {
    return html`
      ${statement(sentence)}
      ${unit ? html`<p part="facts" class="quiet">${unit}</p>` : nothing}
      <div part="drawing" class="place"><div class="body">
        ${wheel ? yearWheelSvg(wheel) : nothing}
        <ul class="months">${months.map((one) => this.#month(one))}</ul>
      </div></div>
      ${sourceLine(source)}`;
  }

  #month({ name, first, events }: MonthView): TemplateResult {
    const level = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`<li part="month">
      <div class="head" role="heading" aria-level=${level}>${name}</div>
      <ol start=${first}>${events.map(event)}</ol>
    </li>`;
  }
}

const event = ({ text, href, label, facts, state }: EventView): TemplateResult => html`<li part="event" class=${state}>
  <p>${href ? html`<a href=${href}>${text}</a>` : text}</p>
  <p class="quiet">${label ? html`<b>${label}</b>: ` : nothing}${facts.join('; ')}</p>
</li>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-year-wheel': YearWheel;
  }
}
