import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

// What fills the ring of a stage; one that nobody has begun with is empty.
export const HALF = 'M8 1.5a6.5 6.5 0 0 1 0 13z';
export const THREE_QUARTERS = 'M8 8V1.5A6.5 6.5 0 1 1 1.5 8z';
export const WHOLE = 'M8 1.5a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13z';
export const TWO_BARS = 'M6.3 5.5v5M9.7 5.5v5';
export const BAR = 'M3.5 12.5l9-9';

/** The mark of a stage, before its word. */
export const stageMark = (fill: string): TemplateResult => html`<svg class="mark stage" viewBox="0 0 16 16"
  aria-hidden="true"><path class="fill" d=${fill} /><path d=${WHOLE} /></svg>`;
