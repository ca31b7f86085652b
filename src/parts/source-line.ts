import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { SourceLineView } from './source-line.view.ts';

/** One quiet line under a figure: source, with its link, and the dates that belong to it. */
export function sourceLine(view: SourceLineView | undefined): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const { origin, href, facts } = view;
  const linked = href ? html`<a href=${href}>${origin}</a>` : origin;
  // Some are sentences of the publisher's own, with their full stop.
  const sentences = facts.map((fact) => `${fact.replace(/\.$/, '')}. `);
  return html`<p part="source" class="quiet">${origin ? html`${linked}. ` : nothing}${sentences}</p>`;
}
