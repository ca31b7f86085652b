import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { mark } from '../../parts/mark.ts';
import { meetingFacts } from '../../parts/meeting.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import type { MeetingsView } from './meeting.view.ts';
import type { SheetView } from './sheet.view.ts';

type Words = Pick<MeetingsView, 'heads' | 'phases' | 'sheets'>;

/** All of one meeting. Its name is the heading where it is alone. */
export function sheet(view: SheetView, words: Words): TemplateResult {
  const { name, next, agenda, chain } = view;
  const { heads, sheets } = words;
  const facts = meetingFacts(view);
  return html`<div part="meeting" class="meeting sheet is-${next.state} ${agenda.length > 0 ? 'has-agenda' : ''}">
    <div>
      ${sheets.length > 1 ? html`<p part="name" class="name">${name}</p>` : nothing}
      ${next.state === 'coming' ? html`<p class="head">${heads.next}</p>` : nothing}
      <p part="next" class="next">${next.text}</p>
      ${facts ? html`<p part="facts" class="quiet">${sentence(facts)}</p>` : nothing}
      ${timesRow(view, words)}
      ${latestList(view, words)}
    </div>
    ${agenda.length > 0 ? html`<div part="agenda" class="points">
      <p class="head">${heads.agenda}</p>
      <ol class="agenda">${agenda.map((point) => html`<li>${point}</li>`)}</ol>
    </div>` : nothing}
    ${view.held || chain ? html`<div>
      ${heldRow(view)}
      ${chain ? html`<p part="chain" class="chain quiet">${chain}</p>` : nothing}
    </div>` : nothing}
  </div>`;
}

function timesRow({ times }: SheetView, { heads, phases }: Words): TemplateResult | typeof nothing {
  if (times.length === 0) return nothing;
  return html`<div part="times" class="times">
    <p class="head">${heads.times}</p>
    <ol>${times.map(({ phase, time }) =>
      html`<li class=${phase}>${time} <span class="quiet">${phases[phase]}</span></li>`)}</ol>
  </div>`;
}

function latestList({ latest, latestAt }: SheetView, { heads }: Words): TemplateResult | typeof nothing {
  if (latest.length === 0) return nothing;
  return html`<div part="latest" class="latest">
    <p class="head">${[heads.latest, latestAt].filter(Boolean).join(', ')}</p>
    <dl>${latest.map(({ name, value, unit, when }) => html`<div>
      <dt>${name}</dt>
      <dd><b>${value}</b> ${unit} ${when ? html`<span class="quiet">${when}</span>` : nothing}</dd>
    </div>`)}</dl>
  </div>`;
}

/** The sentence says how many, the table which: the marks show how they lie. */
function heldRow({ held, marks, markDays }: SheetView): TemplateResult | typeof nothing {
  if (!held) return nothing;
  return html`<div part="held" class="held">
    <p>${sentence(held)}</p>
    <div class="marks" aria-hidden="true">
      <p>${marks.map((isHeld) => heldMark(isHeld ? 'met' : 'missed'))}</p>
      <p class="quiet">${markDays.map((day) => html`<span>${day}</span>`)}</p>
    </div>
  </div>`;
}

const heldMark = (state: 'met' | 'missed'): TemplateResult => html`<span class="is-${state}">${mark(state)}</span>`;
