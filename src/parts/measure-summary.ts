import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { MeasureSummary } from './measure-summary.view.ts';
import { spark } from './spark.ts';
import { verdict } from './verdict.ts';

/**
 * A measure on a card or in a cell of a board: its figure with the target beside it, when that is from, its line, and
 * how it stands. Parts: `value`, `target`, `period`, `spark`, `fulfilment`, `verdict`. Looks: `measureStyles`.
 *
 * @param name  What stands above it: `measureButton`, or a heading with it inside.
 */
export function measureCard(summary: MeasureSummary, name: TemplateResult): TemplateResult {
  const { target, fulfilment, run } = summary;
  return html`<div part="measure" class="measure">
    ${name}
    <p class="figures">
      ${measureFigure(summary)} ${target ? html`<span part="target" class="quiet">${target}</span>` : nothing}
    </p>
    ${measurePeriod(summary)}
    ${measureSpark(summary)}
    <div class="outcome">${verdict(fulfilment, 'fulfilment')}${run ? verdict(run) : nothing}</div>
  </div>`;
}

/** The measure's name, which opens it in a dialog. */
export const measureButton = (
  summary: MeasureSummary,
  open: (measure: Pick<MeasureSummary, 'id' | 'name'>) => void,
): TemplateResult => html`<button part="name" class="measure-name" type="button" aria-haspopup="dialog"
  @click=${() => { open(summary); }}>${summary.name}</button>`;

/** The latest value, large, with its unit. A dash is for eyes only: why there is none stands beside it. */
export const measureFigure = ({ value, unit, amount }: MeasureSummary): TemplateResult =>
  html`<span part="value" class="amount" aria-hidden=${amount === undefined || nothing}><b>${value}</b>${
    unit && amount !== undefined ? html`<span>\u00a0${unit}</span>` : nothing}</span>`;

/** When that is from, and that a newer one is due. */
export const measurePeriod = ({ when, newer }: MeasureSummary): TemplateResult | typeof nothing =>
  (when ? html`<p part="period" class="quiet">${[when, newer].filter(Boolean).join('; ')}</p>` : nothing);

/** Its line. All that it says stands in words beside it. */
export const measureSpark = ({ spark: line }: MeasureSummary): TemplateResult | typeof nothing =>
  (line ? html`<div part="spark" class="line">${spark(line)}</div>` : nothing);
