import { css } from '@lit/reactive-element';

export const gaugeStyles = css`
  :host { --_reserve: 18em; }
  .body {
    display: grid;
    container-type: inline-size;
    min-inline-size: min(10em, 100%);
    max-inline-size: 18em;
    margin: 0.6em auto 0;
  }
  .body > * { grid-area: 1 / 1; }
  .dial { display: block; inline-size: 100%; overflow: visible; fill: none; }
  .dial text { fill: var(--_quiet); font-size: 13px; }
  .dial .bound { fill: var(--_met); }
  .track, .band { stroke: var(--_hair); stroke-width: var(--styr-gauge-thickness, 16px); }
  .band { stroke: var(--_line); }
  .guide { stroke: var(--_hair); stroke-width: 2px; }
  .zone { stroke: var(--_met); stroke-width: 4px; }
  .met { stroke: var(--_met); }
  .pointer { stroke: currentColor; stroke-width: 3px; }
  .casing { stroke: var(--_paper); stroke-width: 8px; }
  .tick { fill: var(--_paper); stroke: var(--_centre); stroke-width: 1.5px; }
  .figure {
    place-self: end center;
    max-inline-size: 40cqi;
    margin-block-end: 4cqi;
    line-height: 1.1;
    text-align: center;
  }
  .figure b { font-size: 12cqi; font-weight: 650; white-space: nowrap; }
  .figure .middling { font-size: 8.2cqi; }
  .figure .long { font-size: 6.5cqi; }
  .figure span { color: var(--_quiet); font-size: max(0.75em, 4.7cqi); }
  .target { margin-block-start: 0.25em; color: var(--_quiet); }
  .body + .target { text-align: center; }
  :is(.body, .target) + .quiet { margin-block-start: 0.5em; }
  .facts::first-letter { text-transform: uppercase; }
  @media (forced-colors: active) {
    .track { stroke-width: 2px; }
  }
`;
