import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { mark } from '../../parts/mark.ts';
import { sectionsOf } from './change-order.view.ts';
import { markSvg, ticksSvg, trackSvg } from './change.svg.ts';
import type { Change, ChangeView, Point, Row, Sort } from './change-parts.view.ts';

const small = (text: string | undefined): TemplateResult | typeof nothing =>
  (text ? html` <small>${text}</small>` : nothing);

/** How the rows are set out: their order and where the reader may choose it, and the level of areas as headings. */
interface Layout {
  readonly sort: Sort;
  readonly level: number;
  readonly control: unknown;
}

/** The statements in an order, below what their columns and their scale are. */
export function rows(view: ChangeView, { sort, level, control }: Layout): TemplateResult {
  const { hasGroups, change } = view;
  const look = `${hasGroups ? 'grouped' : ''} ${change ? '' : 'single'}`;
  return html`<div part="drawing" class="body"><div class=${look}>
    ${head(view, control)}
    ${sectionsOf(view, sort).map(({ area, rows: own }) => html`
      ${area ? html`<div class="row area">${heading(area, level)}${lines(area, view)}</div>` : nothing}
      <ol>${own.map((row) => html`<li class="row">
        <p class="statement"><span class="number">${row.number}</span> ${row.text}</p>${lines(row, view)}
      </li>`)}</ol>`)}
  </div></div>`;
}

/** What stands above the columns. Their names are read at each figure. */
function head({ scale, occasions, change }: ChangeView, control: unknown): TemplateResult {
  const [from, to] = scale.ends;
  const ends = [[scale.ticks[0], from], [scale.ticks.at(-1), to]] as const;
  return html`<div class="head row">
    <div>${control}</div>
    <div class="lines"><div class="line">
      <div class="axis quiet">
        <p class="ends">${ends.map(([tick, text]) =>
          html`<span><span class="unseen">${tick?.text}</span> ${text}</span>`)}</p>
        ${ticksSvg(scale)}
      </div>
      <div class="keys means quiet" aria-hidden="true">${occasions.map(({ mark: shape, name }) =>
        html`<span class="mean">${markSvg(shape)}${name}</span>`)}</div>
      ${change
        ? html`<div class="change quiet" aria-hidden="true">${change.label}<br>${change.span}</div>`
        : nothing}
    </div></div>
  </div>`;
}

const heading = ({ text, why }: Row, level: number): TemplateResult => html`<div class="statement">
  <div role="heading" aria-level=${level}>${text}</div>
  ${why ? html`<p class="quiet">${why}</p>` : nothing}
</div>`;

const lines = (row: Row, { scale, change }: ChangeView): TemplateResult => html`<div class="lines">
  ${row.lines.map((line) => html`<div class="line">
    ${line.group ? html`<span class="group">${line.group}</span>` : nothing}
    ${line.missing
      ? html`<div class="none means">${absent(line.missing)}</div>`
      : html`${trackSvg(line, scale)}<div class="means">${line.points.map(point)}</div>`}
    ${change && line.change ? changed(line.change, change.label) : nothing}
  </div>`)}
</div>`;

function point({ mark: shape, name, text, share, note }: Point): TemplateResult {
  return html`<span class="mean ${note ? 'noted' : ''}">
    <span class="when">${name}</span>
    ${share === undefined ? absent(text) : html`${markSvg(shape)}${text}`}${small(note)}
  </span>`;
}

const changed = ({ text, note, span }: Change, label: string): TemplateResult =>
  html`<div class="change"><span class="unseen">${label}</span> <b>${text}</b>
    ${span ? html`<span class="span">${span}</span>` : nothing}${small(note)}</div>`;

const absent = (text: string): TemplateResult => html`<span class="missing">${mark('unknown')}${text}</span>`;
