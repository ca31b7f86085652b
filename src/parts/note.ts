import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoteState } from '../contract/index.ts';
import { mark } from './mark.ts';
import type { NoteView } from './note.view.ts';

/** What fills the ring of a state: a half, three quarters, all of it; two bars, a bar across. New is empty. */
const FILLS: Readonly<Record<NoteState, string>> = {
  new: '',
  underway: 'M8 1.5a6.5 6.5 0 0 1 0 13z',
  tested: 'M8 8V1.5A6.5 6.5 0 1 1 1.5 8z',
  done: 'M8 1.5a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13z',
  parked: 'M6.3 5.5v5M9.7 5.5v5',
  declined: 'M3.5 12.5l9-9',
};

/** The mark of a slip's state, before its word. */
export const stateMark = (state: NoteState): TemplateResult => html`<svg class="mark stage" viewBox="0 0 16 16"
  aria-hidden="true"><path class="fill" d=${FILLS[state]} /><path d=${FILLS.done} /></svg>`;

/** A slip, and beneath it those that it led to. */
export function note({ kind, state, text, href, late, lacks, facts, links, ledTo }: NoteView): TemplateResult {
  return html`<div part="note" class="slip">
    ${kind || state ? html`<p class="top">
      ${kind ? html`<b>${kind}</b>` : nothing}
      ${state ? html`<span class="state">${stateMark(state.mark)}${state.text}</span>` : nothing}
    </p>` : nothing}
    <p>${href ? html`<a href=${href}>${text}</a>` : text}</p>
    ${late ? html`<p class="verdict is-missed">${mark('missed')}<span>${late}</span></p>` : nothing}
    ${lacks ? html`<p class="verdict">${mark('unknown')}<span>${lacks}</span></p>` : nothing}
    ${facts.length > 0 ? html`<p class="quiet">${facts.join('; ')}</p>` : nothing}
    ${links.map((link) => html`<p class="quiet">${link}</p>`)}
    ${ledTo.length > 0 ? notes(ledTo) : nothing}
  </div>`;
}

/** Slips as a list. */
export const notes = (views: readonly NoteView[]): TemplateResult =>
  html`<ul class="slips">${views.map((view) => html`<li>${note(view)}</li>`)}</ul>`;
