import { css } from '@lit/reactive-element';

export const yearWheelStyles = css`
  :host { --_reserve: 30em; }
  .place { container-type: inline-size; margin-block: 0.7em; }
  .body { display: flex; flex-wrap: wrap; gap: 1em 2.2em; align-items: flex-start; justify-content: center; }
  .wheel { display: none; max-inline-size: 100%; block-size: auto; fill: none; }
  .wheel text { fill: var(--_quiet); font-size: 10px; text-anchor: middle; dominant-baseline: central; }
  .wheel .month { font-size: 12px; }
  .wheel :is(.week, .event text) { font-size: 9px; }
  .wheel .now { fill: currentColor; font-weight: 650; }
  .wheel .track { text-anchor: start; dominant-baseline: auto; }
  .wheel :is(.track, .year, .day) { stroke: var(--_paper); stroke-width: 3px; paint-order: stroke; }
  .wheel .year { fill: currentColor; font-size: 22px; font-weight: 650; }
  .ring, .spoke { stroke: var(--_hair); }
  .today { stroke: currentColor; stroke-width: 1.5px; }
  .pointer { fill: currentColor; }
  .event :is(circle, path) { fill: var(--_paper); stroke: var(--_line); stroke-width: 1.5px; stroke-linejoin: round; }
  .event.past :is(circle, path) { stroke: var(--_centre); stroke-width: 1px; }
  .event.now :is(circle, path) { fill: var(--_line); }
  .wheel :is(.coming, .now) text { fill: currentColor; font-weight: 600; }
  .wheel .event.now text { fill: var(--_paper); }
  .months {
    flex: 1 1 16em;
    min-inline-size: 0;
    max-inline-size: 64em;
    margin: 0;
    padding: 0;
    columns: 15em;
    column-gap: 2.2em;
  }
  .months > li { display: block; break-inside: avoid; padding-block-end: 1em; }
  .head { padding-block-end: 0.15em; border-block-end: 1px solid var(--_hair); font-weight: 650; }
  .head + ol { margin: 0; padding-inline-start: 2.1em; }
  .head + ol > li { padding-block-start: 0.4em; hyphens: auto; }
  .head + ol > ::marker { color: var(--_quiet); font-size: 0.85em; }
  .past > p:first-child { color: var(--_quiet); }
  .now > p:first-child { font-weight: 650; }
  .quiet b { color: var(--_line); font-weight: 650; }
  @container (inline-size >= 21em) { .size-0 { display: block; } }
  @container (inline-size >= 30em) { .size-1 { display: block; } }
  @container (inline-size >= 38em) { .size-2 { display: block; } }
  @media (min-height: 50em) and (not print) { .wheel { position: sticky; inset-block-start: 0.5em; } }
  @media (forced-colors: active) { .ring, .spoke { stroke: color-mix(in srgb, CanvasText 30%, Canvas); } }
  @media print {
    .body { display: block; }
    .wheel { margin: 0 auto 1em; break-inside: avoid; }
  }
`;
