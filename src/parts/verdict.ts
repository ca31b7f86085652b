import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { mark } from './mark.ts';
import type { Sentence } from './sentence.view.ts';

/**
 * What a figure says, with its mark before it where something is judged.
 *
 * @param part  What it is called for pages that style it.
 */
export function verdict({ state, text }: Sentence, part = 'verdict'): TemplateResult {
  const look = state ? `verdict is-${state}` : 'verdict';
  return html`<p part=${part} class=${look}>${state ? mark(state) : nothing}<span>${text}</span></p>`;
}
