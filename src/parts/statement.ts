import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** How a statement looks, and what it is called for pages that style it. */
interface Look {
  readonly part?: string | undefined;
  readonly state?: string | undefined;
  readonly sign?: TemplateResult | undefined;
}

/** What a figure says, with a mark before it where there is one. */
export const statement = (text: string, { part = 'verdict', state, sign }: Look = {}): TemplateResult =>
  html`<p part=${part} class=${state ? `verdict is-${state}` : 'verdict'}>${sign ?? nothing}<span>${text}</span></p>`;
