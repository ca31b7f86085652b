import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { keepInside } from '../../element/events.ts';
import { goalLine } from '../../parts/goal.ts';
import { mark } from '../../parts/mark.ts';
import { measureButton, measureCard } from '../../parts/measure-summary.ts';
import { meeting } from '../../parts/meeting.ts';
import { notes, stateMark } from '../../parts/note.ts';
import { verdict } from '../../parts/verdict.ts';
import type { BoardMeeting, BoardScore, BoardWork } from './board-head.view.ts';
import type { ShownView } from './board-shown.view.ts';
import type { KindCount, SlipsView } from './board-slips.view.ts';
import type { MeasureCell, ZoneGroup, ZoneView } from './board-zone.view.ts';

/** What a zone needs of its board. */
export interface ZoneTools {
  /** Of the zones' titles. */
  readonly level: number;
  readonly open: (measure: MeasureCell) => void;
  readonly show: (shown: ShownView) => unknown;
}

type Drawn = TemplateResult | typeof nothing;

/** How many targets are met: the sentence large, a mark for each measure, and what was left out. */
export const score = ({ text, marks, leftOut }: BoardScore): TemplateResult => html`<div class="score">
  <p part="verdict" class="sum">${text}</p>
  <p class="marks" aria-hidden="true">${marks.map((state) => html`<span class="is-${state}">${mark(state)}</span>`)}</p>
  ${leftOut ? html`<p class="quiet">${leftOut}</p>` : nothing}
</div>`;

/** How many slips are open, and how many of them late. */
export const work = ({ text, late }: BoardWork): TemplateResult => html`<div class="work">
  <p part="work" class="sum">${text}</p>
  ${late ? verdict({ state: 'missed', text: late }, 'late') : nothing}
</div>`;

/** The next meeting with what it goes through. */
export const nextMeeting = (view: BoardMeeting): TemplateResult => html`<div class="next-meeting">
  ${meeting(view)}
  ${view.agenda.length > 0
    ? html`<ol part="agenda" class="agenda quiet">${view.agenda.map((point) => html`<li>${point}</li>`)}</ol>`
    : nothing}
</div>`;

/** Zones of one kind. */
export const zoneGroup = ({ kind, look, zones }: ZoneGroup, tools: ZoneTools): TemplateResult =>
  html`<div class="group ${kind} ${look}">${zones.map((zone) => zoneIn(zone, tools))}</div>`;

function zoneIn(view: ZoneView, tools: ZoneTools): TemplateResult {
  const { title, goals, measures, slips, shown, empty } = view;
  return html`<div part="zone" class="zone">
    <div part="title" class="title" role="heading" aria-level=${tools.level}>${title}</div>
    ${empty ? html`<p class="quiet empty">${empty}</p>` : nothing}
    ${list('goal-list', goals.map((goal) => html`<li>${goalLine(goal)}</li>`))}
    ${list('cells', measures.map((cell) => measureIn(cell, tools)))}
    ${slips ? slipsIn(slips) : nothing}
    ${shown.length > 0
      ? html`<div class="shown" @styr-load=${keepInside}>${shown.map((each) => tools.show(each))}</div>`
      : nothing}
  </div>`;
}

const list = (look: string, items: readonly TemplateResult[]): Drawn =>
  (items.length > 0 ? html`<ul class=${look}>${items}</ul>` : nothing);

const measureIn = (cell: MeasureCell, { open }: ZoneTools): TemplateResult =>
  html`<li class="cell ${cell.fulfilment.state}">
    ${measureCard(cell, measureButton(cell, () => { open(cell); }))}
    ${cell.origin ? html`<p part="source" class="quiet">${cell.origin}</p>` : nothing}
  </li>`;

const slipsIn = ({ counts, open, more, closed }: SlipsView): TemplateResult => html`
  ${list('counts', counts.map(countIn))}
  ${notes(open)}
  ${more ? html`<p class="quiet">${more}</p>` : nothing}
  ${closed ? html`<details><summary>${closed.text}</summary>${notes(closed.slips)}</details>` : nothing}`;

const countIn = ({ text, states }: KindCount): TemplateResult => html`<li><b>${text}</b>
  ${states.map(({ mark: state, text: told }): Drawn =>
    html`<span class="state">${state ? stateMark(state) : nothing} ${told}</span> `)}</li>`;
