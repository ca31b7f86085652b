import { css } from '@lit/reactive-element';

export const changeStyles = css`
  :host { --_reserve: 40em; }
  .body { container-type: inline-size; margin-block: 0.9em 0.6em; }
  /* "none" would take the list from those who listen with Safari. */
  ol { margin: 0; padding: 0; list-style: ""; }
  .row { border-block-start: 1px solid var(--_hair); padding-block: 0.6em 0.5em; break-inside: avoid; }
  .head { border: 0; break-after: avoid; }
  .area { margin-block-start: 1em; border-block-start: 2px solid currentColor; break-after: avoid; font-weight: 650; }
  .area :is(p, .group, .missing) { font-weight: 400; }
  .statement { position: relative; padding-inline-start: 1.8em; hyphens: auto; text-wrap: pretty; }
  .area .statement { padding-inline-start: 0; }
  .number { position: absolute; inset-inline-start: 0; color: var(--_quiet); }
  .line {
    position: relative;
    display: grid;
    grid-template: "group group" "track track" minmax(1.9em, auto) "means change" / minmax(0, 1fr) auto;
    gap: 0 0.9em;
    align-items: center;
  }
  .line + .line { margin-block-start: 0.4em; }
  .group { grid-area: group; font-size: 0.85em; hyphens: auto; }
  .track, .ticks { display: block; overflow: visible; margin-inline: 0.5em; inline-size: calc(100% - 1em); }
  .track { grid-area: track; block-size: 0; min-block-size: 100%; }
  .axis { grid-area: track; }
  .ends { display: flex; gap: 0.5em; line-height: 1.2; hyphens: auto; }
  .ends > * { flex: 1; }
  .ends :last-child { text-align: end; }
  .ticks { block-size: 1em; margin-block-start: 0.2em; fill: var(--_quiet); text-anchor: middle; }
  .guide { stroke: var(--_hair); }
  .way { stroke: var(--_line); }
  .wedge, .last { fill: var(--_line); }
  .first, .middle { fill: var(--_paper); stroke: var(--_line); stroke-width: 2px; }
  .key { overflow: visible; inline-size: 0.9em; block-size: 0.9em; margin-inline-end: 0.35em; vertical-align: -0.1em; }
  .means { grid-area: means; display: flex; flex-wrap: wrap; gap: 0 1.2em; }
  .none { grid-column: track / means; }
  .keys { display: none; }
  .when, small, .span { display: block; color: var(--_quiet); font-size: 0.8em; font-weight: 400; line-height: 1.15; }
  .noted, .change b { font-weight: 650; }
  .change { grid-area: change; text-align: end; }
  .missing { display: inline-flex; gap: 0.35em; align-items: center; color: var(--_quiet); font-size: 0.85em; }
  .mark { margin: 0; }
  select { max-inline-size: 100%; min-block-size: 2em; font: inherit; }
  select:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .unseen { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container (inline-size >= 30em) {
    .line {
      grid-template:
        "group group group" "track means change" minmax(2em, 1fr) / minmax(0, 1fr) auto var(--_change, 6.4em);
    }
    .single { --_change: 0; }
    .head .line { align-items: end; }
    .means { display: flex; gap: 0 0.6em; flex-wrap: nowrap; align-items: center; }
    .mean { inline-size: var(--_mean, 3.8em); text-align: end; }
    .body > :has(.mean .missing) { --_mean: 5.4em; }
    .mean .missing { text-align: start; line-height: 1.15; }
    .means.keys { align-items: end; }
    .keys .mean { inline-size: calc(var(--_mean, 3.8em) / 0.85); }
    .keys .key { display: block; margin: 0 0 0.2em auto; }
    .row:not(.head) .key { display: none; }
    .when { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    /* Below its figure, which stays in line with the others. */
    .mean, .change { position: relative; }
    .lines small { position: absolute; inset: calc(100% - 0.2em) 0 auto auto; }
    .span ~ small { position: static; }
  }
  @container (42em <= inline-size < 56em) or (inline-size >= 72em) {
    .grouped .line {
      grid-template: "group track means change" minmax(2.6em, 1fr) / 8em minmax(0, 1fr) auto var(--_change, 6.4em);
    }
    .line + .line { margin: 0; }
  }
  @container (inline-size >= 56em) {
    .row { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1.5em; padding-block: 0; }
    .lines { display: grid; }
    .line { min-block-size: 2.8em; }
    .statement { align-self: center; padding-block: 0.3em; }
    .head > * { align-self: end; padding-block-end: 0.3em; }
  }
  @media (forced-colors: active) {
    .guide { stroke-dasharray: 1 5; }
  }
  @media print { label { display: none; } }
`;
