import { css } from '@lit/reactive-element';

export const cycleStyles = css`
  :host { --_reserve: 24em; }
  .place { container-type: inline-size; margin-block: 0.8em; }
  .drawing { display: none; margin-block-end: 1em; }
  .stair { display: block; max-inline-size: 100%; block-size: auto; }
  text { fill: currentColor; text-anchor: middle; }
  .body { fill: color-mix(in srgb, var(--_line) 8%, var(--_paper)); }
  .top { fill: none; stroke: var(--_centre); stroke-width: 1.5px; }
  .done { fill: var(--_line); }
  .open { fill: none; stroke: var(--_centre); stroke-dasharray: 3 2.5; }
  .number { font-size: 15px; font-weight: 650; }
  .ring .number { font-size: 20px; }
  .letter { fill: var(--_quiet); font-size: 12px; font-weight: 650; }
  .letter.on { fill: var(--_paper); }
  .label { fill: var(--_quiet); font-size: 14px; }
  .stair .leap { fill: none; stroke: var(--_met); stroke-width: 6px; stroke-linejoin: round; stroke-linecap: round; }
  .turns { margin: 0; padding: 0; list-style: ""; }
  .turn { line-height: 1.35; hyphens: auto; break-inside: avoid; }
  .turn + .turn { margin-block-start: 0.8em; padding-block-start: 0.8em; border-block-start: 1px solid var(--_hair); }
  .head { display: flex; gap: 0.6em; align-items: center; }
  .head b { font-weight: 650; }
  .head .quiet { display: inline-block; margin-inline-start: 0.4em; }
  .ring { flex: none; inline-size: 2.6em; block-size: 2.6em; }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.3em 0.8em;
    align-items: baseline;
    margin: 0.4em 0 0;
  }
  dl > div { display: contents; }
  dt { color: var(--_quiet); font-size: 0.8em; }
  dd { margin: 0; }
  p.leap { display: flex; gap: 0.45em; margin-block-start: 0.8em; color: var(--_met); font-weight: 650; }
  @container (min-width: 26em) {
    .drawing:not(:has(.long)) { display: block; }
    dl { grid-template-columns: 1fr 1fr; gap: 0.5em 1.4em; align-items: start; }
    dl > div { display: block; }
  }
  @container (min-width: 44em) {
    .drawing.drawing { display: block; }
    .turn { display: grid; grid-template-columns: 11em 1fr; gap: 0 1.4em; }
    .head { align-items: start; }
    .head .quiet { display: block; margin: 0; }
    dl { grid-template-columns: repeat(4, 1fr); margin: 0; }
    .step-1 { grid-column: 2; }
    .step-2 { grid-column: 3; }
    .step-3 { grid-column: 4; }
    p.leap { grid-column: 2; }
  }
`;
