import { css } from '@lit/reactive-element';

export const benefitsStyles = css`
  :host { --_reserve: 20em; }
  .body { container-type: inline-size; margin-block: 0.9em 0.6em; }
  section + section { margin-block-start: 1.2em; }
  .head { border-block-end: 1.5px solid currentColor; font-weight: 650; line-height: 1.6; }
  ul { margin: 0; padding: 0; list-style: ""; }
  li { display: grid; gap: 0.15em 1.6em; padding-block: 0.55em; border-block-end: 1px solid var(--_hair); }
  .name { line-height: 1.3; hyphens: auto; }
  .sum .name, .sum .told { font-weight: 650; }
  .told .verdict { margin: 0; font-size: 0.9em; }
  /* What is still under way is no verdict. */
  li .is-unknown { color: var(--_quiet); }
  .bar { display: block; inline-size: 100%; block-size: 0.85em; margin-block: 0.25em; overflow: visible; }
  .bar .realised { fill: var(--_line); }
  .bar .expected { fill: none; stroke: var(--_centre); stroke-width: 1.5px; }
  @container (inline-size >= 40em) {
    li { grid-template: auto 1fr / minmax(0, 36em) minmax(8em, 1fr) minmax(11em, 1fr); }
    .drawn { grid-area: 1 / 2 / span 2; }
    .told { grid-area: 1 / 3 / span 2; }
    .facts { grid-area: 2 / 1; }
    .plain { display: block; }
  }
  @media print {
    li { break-inside: avoid; }
    .head { break-after: avoid; }
  }
`;
