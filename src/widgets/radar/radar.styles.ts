import { css } from '@lit/reactive-element';
import type { CSSResult } from '@lit/reactive-element';

/** More areas and longer labels do not stand around the radar. */
const MOST_AROUND = 10;
const MOST_LINES = 6;

/** A rule for each number up to the most: a strict page allows no style that is written for one element. */
const numbered = (most: number, rule: (number: number) => CSSResult): CSSResult =>
  Array.from({ length: most }, (_, index) => rule(index + 1)).reduce((all, next) => css`${all}${next}`);

export const radarStyles = css`
  :host { --_reserve: 24em; }
  ul, ol { margin: 0; padding: 0; list-style: none; }
  .drawing { container-type: inline-size; margin-block: 0.6em; }
  .key { display: flex; flex-wrap: wrap; gap: 0 1.4em; margin-block-end: 0.6em; font-size: 0.85em; }
  .sample { vertical-align: -0.14em; }
  .plot {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 2em;
    align-items: center;
    touch-action: pan-y;
  }
  .plot:focus-within { outline: 2px solid var(--_focus); outline-offset: 2px; }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .web { flex: 1 1 15em; max-inline-size: 22em; margin-inline: auto; }
  .web text { fill: var(--_quiet); font-size: 10px; text-anchor: middle; }
  .web .scale { stroke: var(--_paper); stroke-width: 3px; paint-order: stroke; text-anchor: end; }
  .ring, .line { fill: none; stroke: var(--_hair); }
  .sector { fill: transparent; }
  .line, .marker { stroke: var(--_quiet); stroke-width: 2px; }
  .look-0 { stroke: var(--_line); }
  .marker { fill: var(--_paper); stroke-width: 1.6px; }
  .marker.look-0 { fill: var(--_line); }
  .line.look-1 { stroke-dasharray: 5 3; }
  .line.look-2 { stroke-dasharray: 1.5 2.5; }
  .line.look-3 { stroke-dasharray: 8 2.5 1.5 2.5; }
  ol { flex: 1 1 15em; max-inline-size: 40em; margin-inline: auto; counter-reset: place; }
  li > span { font-size: 0.85em; line-height: 1.3; }
  ol li {
    counter-increment: place;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_hair);
    hyphens: auto;
  }
  ol li::before { content: counter(place); min-inline-size: 0.8em; color: var(--_quiet); font-size: 0.85em; }
  li > :first-child { flex: 1 1 9em; }
  li > span > span { display: inline-block; margin-inline-start: 0.4em; }
  .bar { display: none; }
  .bars li > :last-child { flex: 2 1 14em; }
  .bars li > span > span { display: flex; gap: 0.4em; align-items: center; }
  .bars .bar { display: block; flex: 1; inline-size: 0; block-size: 0.8em; border-inline: 1px solid var(--_hair); }
  /* Nothing that makes the words wider: they would move. */
  .plot:is(:hover, :focus-within) .read { text-decoration: underline 2px; text-underline-offset: 0.2em; }
  .plot:is(:hover, :focus-within) .read .ring { stroke: currentColor; stroke-width: 1.5px; }
  ${numbered(MOST_AROUND, (number) => css`.of-${number} { --_of: ${number}; }`)}
  ${numbered(MOST_AROUND, (number) => css`li:nth-child(${number}) { --_turn: calc(${number - 1}turn / var(--_of)); }`)}
  ${numbered(MOST_LINES, (number) => css`.lines-${number} { --_lines: ${number}; }`)}
  @container (min-width: 40em) {
    .around {
      --_reach: calc(min(21cqi, 11em) + 1.1em);
      --_room: calc(var(--_lines) * 1.15em);
      display: block;
      padding-block: var(--_room);
    }
    .around .web { display: block; inline-size: calc(var(--_reach) * 2); max-inline-size: none; }
    .around li {
      --_x: sin(var(--_turn));
      --_y: calc(cos(var(--_turn)) * -1);
      position: absolute;
      inset-block-start: calc(var(--_room) + var(--_reach) * (1 + var(--_y)));
      inset-inline-start: calc(50% + var(--_reach) * var(--_x));
      display: block;
      inline-size: max-content;
      max-inline-size: 9em;
      padding: 0;
      border: 0;
      text-align: center;
      translate: calc(clamp(-1, var(--_x) * 1.6, 1) * 50% - 50%) calc(clamp(-1, var(--_y) * 1.6, 1) * 50% - 50%);
    }
    .around li > span { display: block; }
    .around .place { display: none; }
    .around li::before { content: none; }
  }
  .bars li::before { content: none; }
  @media (forced-colors: active) { .ring { stroke: color-mix(in srgb, CanvasText 30%, Canvas); } }
`;
