import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { orgUnits } from '../../contract/definition/org-units.ts';
import { benefits } from '../../contract/definition/benefits.ts';
import type { Document } from '../../contract/index.ts';
import { measures } from '../../contract/shown/measure-names.ts';
import { notes } from '../../contract/shown/note-texts.ts';
import { property } from '../../element/property.ts';
import { Widget } from '../../element/widget.ts';
import { benefitPack } from '../../locale/packs/benefit.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { BenefitView } from './benefits-lines.view.ts';
import { benefitsStyles } from './benefits.styles.ts';
import { benefitBar } from './benefits.svg.ts';
import { benefitsView } from './benefits.view.ts';
import type { BenefitsView, SumView } from './benefits.view.ts';

/**
 * What improvements were expected to give and what they gave, of a unit and of all units below it: by kind, added up
 * within one unit of measure and never across.
 *
 * @summary Benefits, expected and realised.
 * @tag styr-benefits
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show and when that fails; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - What is shown, and of which unit.
 * @csspart verdict - How many benefits have figures, and how many have reached what was expected.
 * @csspart drawing - The benefits.
 * @csspart section - Those of one kind in one unit of measure, or those without figures.
 * @csspart state - How a benefit stands to what was expected.
 * @csspart source - Where the figures are from.
 * @csspart table - The benefits as a table.
 * @csspart notice - Why nothing is shown.
 * @csspart stale - That newer figures could not be fetched.
 * @csspart left-out - How much of the document was faulty.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - The document has nothing to show here.
 * @cssstate problem - No document came, or none that can be shown.
 * @cssstate stale - The document shown is the last that came; newer attempts failed.
 */
export class Benefits extends Widget<BenefitsView> {
  static override readonly packs = [benefitPack];
  static override readonly fields = { orgUnits, measures, notes, benefits };
  static override styles: CSSResultGroup = [super.styles, foldStyles, benefitsStyles];

  /** Id of a unit: its benefits are shown, and those of all units below it. Absent: all of the document. */
  @property({ attribute: 'org-unit' }) orgUnit?: string;

  readonly #table = new DataTable<BenefitsView>(this, () =>
    import('./benefits-table.view.ts').then(({ benefitsTable }) => benefitsTable));

  protected override view(document: Document, settings: Settings): BenefitsView | Notice {
    // An attribute that is taken away leaves null, one without text "": both are absent.
    return benefitsView(document, this.orgUnit || undefined, settings);
  }

  protected override draw(view: BenefitsView): TemplateResult {
    const { sentences, sums, described, source } = view;
    return html`
      ${sentences.map((one) => verdict(one))}
      <div part="drawing" class="body">
        ${sums.map(({ head, sum, benefits: all }) => this.#section(head, html`${sumLine(sum)}${all.map(line)}`))}
        ${described ? this.#section(described.head, html`${described.benefits.map(line)}`) : nothing}
      </div>
      ${sourceLine(source)}
      ${this.#table.template(view)}`;
  }

  #section(head: string, lines: TemplateResult): TemplateResult {
    const level = Math.min(6, (this.headingLevel ?? 3) + 1);
    return html`<section part="section">
      <div class="head" role="heading" aria-level=${level}>${head}</div>
      <ul>${lines}</ul>
    </section>`;
  }
}

const sumLine = (sum: SumView['sum']): TemplateResult | typeof nothing => (sum ? html`<li class="sum">
  <p class="name">${sum.label}</p>
  <div class="told"><p>${sum.figure}</p></div>
  <div class="drawn">${benefitBar(sum.bar)}</div>
  ${sum.realised ? html`<p class="quiet facts">${sum.realised}</p>` : nothing}
</li>` : nothing);

const line = ({ text, figure, bar, verdict: told, facts, source }: BenefitView): TemplateResult => html`
  <li class=${bar ? nothing : 'plain'}>
    <p class="name">${text}</p>
    ${bar ? html`
      <div class="told"><p>${figure}</p>${told ? verdict(told, 'state') : nothing}</div>
      <div class="drawn">${benefitBar(bar)}</div>` : nothing}
    <div class="facts">${facts.map((fact) => html`<p class="quiet">${fact}</p>`)}${sourceLine(source)}</div>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'styr-benefits': Benefits;
  }
}
