import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { ring } from './ring.ts';
import type { Verdict } from './verdict.view.ts';

// Three shapes before three colours. The tick is a hole: what is behind shows through, whatever its colour.
const MARKS: Readonly<Record<Verdict, TemplateResult>> = {
  met: html`<svg class="mark is-met" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd"
    d="M8 .5a7.5 7.5 0 0 1 0 15 7.5 7.5 0 0 1 0-15zM6.9 12.1l5.3-6-1.4-1.2-4 4.5-1.8-1.8-1.3 1.3z"/></svg>`,
  missed: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.7l6.7 12.6H1.3z"/></svg>`,
  unknown: ring,
};

/** The mark of a verdict, before its words: a filled disc with a tick, an open triangle, a dashed ring. */
export const mark = (verdict: Verdict): TemplateResult => MARKS[verdict];
