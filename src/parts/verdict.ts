import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { mark } from './mark.ts';
import type { VerdictView } from './verdict.view.ts';

/** The sentence of a figure, with its mark before it. */
export function verdict({ state, text }: VerdictView): TemplateResult {
  return html`<p part="verdict" class="verdict is-${state}">${mark(state)}<span>${text}</span></p>`;
}
