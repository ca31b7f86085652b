import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { NoteState } from '../contract/index.ts';
import { mark } from './mark.ts';
import type { NoteView } from './note.view.ts';
import { BAR, HALF, stageMark, THREE_QUARTERS, TWO_BARS, WHOLE } from './stage.ts';

const FILLS: Readonly<Record<NoteState, string>> = {
  new: '', underway: HALF, tested: THREE_QUARTERS, done: WHOLE, parked: TWO_BARS, declined: BAR,
};

/** The mark of a slip's state, before its word. */
export const stateMark = (state: NoteState): TemplateResult => stageMark(FILLS[state]);

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
