import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { measureButton, measureFigure, measurePeriod, measureSpark } from '../../parts/measure-summary.ts';
import type { MeasureSummary } from '../../parts/measure-summary.view.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { verdict } from '../../parts/verdict.ts';
import type { Sort, Sorting } from './scorecard-order.view.ts';
import type { ScorecardRow } from './scorecard-rows.view.ts';
import type { ScorecardColumn, ScorecardView, Shown } from './scorecard.view.ts';

/** What a reader can do with the table, and how it stands now. */
export interface Controls {
  readonly sorting: Sorting | undefined;
  readonly sort: (by: Sort) => void;
  readonly open: (measure: Pick<MeasureSummary, 'id' | 'name'>) => void;
}

type Cell = (row: ScorecardRow) => TemplateResult | typeof nothing | string;
const CELLS: Readonly<Record<Exclude<ScorecardColumn['id'], 'name'>, Cell>> = {
  value: ({ summary }) => measureFigure(summary),
  target: ({ summary: { target } }) => target,
  period: ({ summary }) => measurePeriod(summary),
  fulfilment: ({ summary }) => verdict(summary.fulfilment, 'fulfilment'),
  trend: ({ summary }) => trend(summary),
  goal: ({ goal }) => goal,
  source: ({ source }) => sourceLine(source),
};

/**
 * The measures as a table. Where it is narrow each row becomes a block: the roles are written out, since a browser
 * takes a table that is drawn otherwise for none.
 */
export function scorecardRows({ columns }: ScorecardView, { rows, told }: Shown, controls: Controls): TemplateResult {
  // What names it changes with each press and is to be heard then, which no caption may be.
  return html`<p part="told" id="told" class="quiet told" role="status">${told}</p>
    <div class="place"><table part="table" role="table" aria-labelledby="told">
    <thead><tr role="row">${columns.map((column) => head(column, controls))}</tr></thead>
    <tbody>${rows.map((row) => html`<tr part="row" role="row">${columns.map(({ id, label }) =>
      (id === 'name'
        ? html`<th scope="row" role="rowheader">${measureButton(row.summary, controls.open)}</th>`
        : html`<td role="cell" class=${id} data-label=${label}>${CELLS[id](row)}</td>`))}</tr>`)}</tbody>
  </table></div>`;
}

function head({ id, label, sort }: ScorecardColumn, { sorting, sort: press }: Controls): TemplateResult {
  if (!sort) return html`<th scope="col" role="columnheader" class=${id}>${label}</th>`;
  const now = sorting?.by === sort ? (sorting.isReversed ? 'descending' : 'ascending') : undefined;
  return html`<th scope="col" role="columnheader" class="sorts ${id}" aria-sort=${now ?? nothing}>
    <button part="sort" type="button" @click=${() => { press(sort); }}>${label}</button></th>`;
}

function trend(summary: ScorecardRow['summary']): TemplateResult | typeof nothing {
  const { run } = summary;
  return run ? html`${measureSpark(summary)}${verdict(run)}
    ${run.detail ? html`<p class="quiet">${run.detail}</p>` : nothing}` : nothing;
}
