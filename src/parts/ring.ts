import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** The mark of what cannot be judged: a dashed ring. By itself, since every widget may have to show it. */
export const ring: TemplateResult =
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/></svg>`;
