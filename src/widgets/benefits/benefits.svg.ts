import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Bar } from './benefits-lines.view.ts';

/** Without a width nothing is drawn. */
const percent = (share = 0): string => `${Math.round(share * 1000) / 10}%`;

/** What is realised as a bar, in the frame of what was expected. The words beside it say the same. */
export const benefitBar = ({ realised, expected }: Bar): TemplateResult => html`<svg class="bar" aria-hidden="true">
  <rect class="expected" width=${percent(expected)} height="100%"/>
  <rect class="realised" y="25%" width=${percent(realised)} height="50%"/>
</svg>`;
