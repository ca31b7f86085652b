import { svg, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bar } from './benefits-lines.view.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** What is realised as a bar, in the frame of what was expected. The words beside it say the same. */
export const benefitBar = ({ realised, expected }: Bar): TemplateResult => html`<svg class="bar" aria-hidden="true">
  ${expected === undefined ? nothing : svg`<rect class="expected" width=${percent(expected)} height="100%"/>`}
  ${realised === undefined ? nothing : svg`<rect class="realised" y="25%" width=${percent(realised)} height="50%"/>`}
</svg>`;
