import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { meetingFacts } from './meeting.view.ts';
import type { MeetingView } from './meeting.view.ts';
import { sentence } from './sentence.view.ts';

/** A meeting as a card: its name, when it is next, what it is like, and whether it was held. */
export function meeting(view: MeetingView): TemplateResult {
  const { name, next, held } = view;
  const facts = meetingFacts(view);
  return html`<div part="meeting" class="meeting is-${next.state}">
    <p class="name">${name}</p>
    <p part="next" class="next">${next.text}</p>
    ${facts ? html`<p part="facts" class="quiet">${sentence(facts)}</p>` : nothing}
    ${held ? html`<p part="held" class="quiet">${sentence(held)}</p>` : nothing}
  </div>`;
}
