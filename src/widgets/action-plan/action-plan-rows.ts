import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ActionState } from '../../contract/index.ts';
import { ring } from '../../parts/ring.ts';
import { BAR, HALF, stageMark, WHOLE } from '../../parts/stage.ts';
import { verdict } from '../../parts/verdict.ts';
import type { ActionGroup, ActionView, RowView, Told } from './action-plan-rows.view.ts';
import type { ActionPlanView, ItemView } from './action-plan.view.ts';

/** The rings of slips say the same of actions. */
const STAGES: Readonly<Record<ActionState, string>> = { notStarted: '', underway: HALF, done: WHOLE, stopped: BAR };

/**
 * The plan as it stands on paper. Where it is narrow each row becomes a block: the roles are written out, since a
 * browser takes a table that is drawn otherwise for none.
 */
export function planRows({ columns, rows, name }: ActionPlanView): TemplateResult {
  const [challenges, actions, responsible, due] = columns;
  return html`<div class="place"><table part="table" role="table" aria-label=${name}>
    <thead><tr role="row">${columns.map((label) =>
      html`<th scope="col" role="columnheader">${label}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr part="row" role="row">
      <td role="cell" data-label=${challenges ?? nothing}>${texts(row.challenges)}</td>
      <td role="cell" data-label=${actions ?? nothing}>${row.actions.map(group)}${note(row.note)}</td>
      <td role="cell" class="set" data-label=${responsible ?? nothing}>${told(row.responsible)}</td>
      <td role="cell" class="set" data-label=${due ?? nothing}>
        ${told(row.due)}${row.state ? stage(row.state) : nothing}
      </td>
    </tr>`)}</tbody>
  </table></div>`;
}

const texts = (all: readonly string[]): TemplateResult | typeof nothing =>
  (all.length > 0 ? html`<ul>${all.map((text) => html`<li>${text}</li>`)}</ul>` : nothing);

const note = (text: string | undefined): TemplateResult | typeof nothing =>
  (text === undefined ? nothing : html`<p class="quiet">${text}</p>`);

/** A text with its points under it. */
export const item = ({ text, items }: ItemView): TemplateResult => html`<li>${text}${texts(items)}</li>`;

const group = ({ heading, items }: ActionGroup): TemplateResult => html`
  ${heading ? html`<p class="sub">${heading}</p>` : nothing}
  ${items.length > 0 ? html`<ul>${items.map(action)}</ul>` : nothing}`;

const action = ({ text, items, facts, late }: ActionView): TemplateResult => html`<li>${text}${texts(items)}
  ${facts.length > 0 ? html`<p class="quiet facts">${facts.join('; ')}</p>` : nothing}
  ${late ? verdict({ state: 'missed', text: late }, 'late') : nothing}</li>`;

const told = ({ text, isSet, late }: Told): TemplateResult => html`
  ${isSet ? html`<p>${text}</p>` : html`<p class="verdict unset">${ring}<span>${text}</span></p>`}
  ${late ? verdict({ state: 'missed', text: late }, 'late') : nothing}`;

const stage = ({ mark: state, text }: NonNullable<RowView['state']>): TemplateResult =>
  html`<p class="verdict">${stageMark(STAGES[state])}<span>${text}</span></p>`;
