import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

type Draw = (text: string) => TemplateResult;

// A tag cannot be an expression of a template, so each level has its own.
const LEVELS: Readonly<Record<number, Draw>> = {
  2: (text) => html`<h2 id="heading" part="heading">${text}</h2>`,
  4: (text) => html`<h4 id="heading" part="heading">${text}</h4>`,
  5: (text) => html`<h5 id="heading" part="heading">${text}</h5>`,
  6: (text) => html`<h6 id="heading" part="heading">${text}</h6>`,
};
const usual: Draw = (text) => html`<h3 id="heading" part="heading">${text}</h3>`;

/** The widget's heading, by whose id the figure is named. Level 2 to 6; anything else gives 3. */
export function heading(text: string, level: number): TemplateResult {
  return (LEVELS[level] ?? usual)(text);
}
