import { css } from '@lit/reactive-element';

/** Columns on their line, where there is room for the figures above them. */
const upright = css`
  ol {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-inline-start: 2.8em;
    text-align: center;
  }
  li, li div { flex-direction: column-reverse; gap: 0; }
  li b { margin-block-start: 0.9em; }
  li div { flex: none; inline-size: 100%; block-size: 9em; padding: 2.6em 0 0; }
  li span { line-height: 1.2; }
  small { display: block; }
  .bar { min-inline-size: 72%; max-inline-size: 72%; min-block-size: 0; max-block-size: none; }
  .axis, .at { position: absolute; display: block; overflow: visible; }
  .axis { inset: 2.6em 0 auto; inline-size: 100%; block-size: 9em; }
  .at { inset: 11.8em 0 auto 2.8em; inline-size: calc(100% - 2.8em); block-size: 0.7em; }
`;

export const distributionStyles = css`
  :host { --_reserve: 20em; }
  [part="ends"] { margin-block-start: 0.2em; }
  .blocks { display: grid; gap: 1.2em 2em; margin-block: 0.9em 0.6em; container-type: inline-size; }
  .name { font-weight: 650; }
  .panels { display: grid; gap: 0.9em 1.5em; }
  .columns { grid-template-columns: repeat(auto-fit, minmax(min(100%, 39em), 1fr)); }
  .columns .panels { grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5em), 1fr)); }
  .many { grid-template-columns: none; }
  .many .panels { grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr)); }
  .panel { container-type: inline-size; break-inside: avoid; }
  /* One head may have more lines than the next: the columns stand on one line all the same. */
  .panel:has(.plot) { align-self: end; }
  .panel p > b { font-weight: inherit; }
  .panel .verdict { font-size: 0.85em; }
  .facts::first-letter { text-transform: uppercase; }
  .mean { inline-size: 0.65em; block-size: 0.6em; }
  .mean, .at { overflow: visible; fill: currentColor; }
  .at svg { overflow: visible; }
  .plot { position: relative; margin-block-start: 0.4em; font-size: 0.75em; }
  .axis line { stroke: var(--_hair); }
  .axis line:first-of-type { stroke: var(--_centre); }
  .axis text { fill: var(--_quiet); }
  ol { position: relative; margin: 0; padding: 0; list-style: none; }
  li, li div { display: flex; gap: 0.5em; align-items: center; }
  li b { flex: none; min-inline-size: 1.4em; color: var(--_quiet); font-weight: inherit; text-align: center; }
  li div { flex: 1; min-inline-size: 0; padding: 0.2em 6.5em 0.2em 0; }
  li span { white-space: nowrap; }
  small { color: var(--_quiet); font-size: inherit; }
  .bar { flex: none; min-block-size: 1em; max-block-size: 1em; overflow: visible; }
  .bar rect { fill: var(--_line); fill-opacity: 0.25; stroke: var(--_line); }
  .bar .above { fill-opacity: 1; }
  .axis, .at { display: none; }
  .stack { display: block; inline-size: 100%; block-size: 2.6em; overflow: visible; font-size: 0.75em; }
  .stack rect { fill: var(--_line); stroke: var(--_line); }
  .stack text { fill: currentColor; text-anchor: middle; }
  .key { max-inline-size: 14em; margin-block-start: 0.5em; }
  .zero { stroke: currentColor; }
  .bars .panel { padding-block-start: 0.3em; }
  .stack :is(.none, .wide, .middling, .narrow) { display: none; }
  @media (forced-colors: active) {
    .axis line + text ~ line { stroke-dasharray: 1 4; }
  }
  @container (width >= 15.8em) {
    .columns:not(.many) .plot { ${upright} }
  }
  @container (width >= 23.5em) {
    .many .plot { ${upright} }
    .stack .narrow { display: inline; }
  }
  @container (width >= 40em) {
    .bars .panel { display: grid; grid-template-columns: 16em 1fr; gap: 1em; }
    .bars p > b { display: block; }
  }
  @container (width >= 34em) {
    .stack .middling { display: inline; }
  }
  @container (width >= 56em) {
    .stack .wide { display: inline; }
  }
  @container (width >= 60em) {
    .bars .block { display: grid; grid-template-columns: 16em 1fr; gap: 1.5em; }
  }
`;
