import { css } from '@lit/reactive-element';

/** Lengths in queries are of the page's own type: the host is what is measured. */
export const boardStyles = css`
  :host { --_reserve: 48em; container-type: inline-size; }
  :is(h2, h3, h4, h5, h6) { font-size: clamp(1.1em, 7.5cqi, 1.6em); }
  .about { color: var(--_quiet); }
  .head { display: flex; flex-wrap: wrap; gap: 1em 3.5em; margin-block: 0.8em 1.6em; }
  .head > * { min-inline-size: 0; }
  .sum { font-size: 1.5em; font-weight: 650; line-height: 1.2; }
  .marks { display: flex; flex-wrap: wrap; gap: 0.18em; margin-block: 0.2em; }
  .next-meeting { flex: 1 1 20em; }
  .agenda { display: flex; flex-wrap: wrap; gap: 0 1em; margin: 0.2em 0 0; padding: 0; list-style-position: inside; }
  .zones { display: flex; flex-wrap: wrap; gap: 2em; margin-block-end: 1.2em; }
  .group { display: grid; flex: 1 1 100%; gap: 1.8em; align-content: start; min-inline-size: 0; }
  .zone { container-type: inline-size; }
  .title { border-block-end: 1.5px solid currentColor; font-weight: 650; line-height: 1.7; }
  .empty { padding-block: 0.6em; }
  .zone ul { margin: 0; padding: 0; list-style: ""; }
  .goal-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: 0 2em; }
  .wide .goal-list { grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr)); }
  .goal-list > li { padding-block: 0.6em 0.7em; border-block-end: 1px solid var(--_hair); }
  .cells { display: grid; grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr)); gap: 0 1.5em; }
  .cell, .cell .measure { display: grid; grid-row: span 6; grid-template-rows: subgrid; gap: 0.15em; }
  .cell { padding-block: 0.5em 0.7em; border-block-end: 1px solid var(--_hair); }
  .cell.missed { border-block-end: 3px solid var(--_missed); }
  .cell .measure { grid-row: 1 / 6; }
  .cell .measure-name { grid-row: 1; align-self: end; }
  .cell .figures { grid-row: 2; }
  .cell .figures .quiet { display: block; margin: 0; }
  /* What a word needs, so that a narrow cell takes it from the line and does not break the word. */
  .amount { overflow-wrap: break-word; }
  .cell [part="period"] { grid-row: 3; }
  .cell .line { grid-row: 4; align-self: end; }
  .cell .outcome { display: block; grid-row: 5; }
  .cell [part="fulfilment"]:is(.is-met, .is-missed) { font-weight: 600; }
  .cell .outcome :not(.is-met, .is-missed)[part="verdict"] { color: var(--_quiet); }
  .counts { display: flex; flex-wrap: wrap; gap: 0 2.5em; padding-block: 0.3em; font-size: 0.9em; }
  .counts li { display: flex; flex-wrap: wrap; gap: 0 0.8em; padding-block: 0.15em; }
  .counts .state { color: var(--_quiet); }
  .counts ~ .slips, details .slips { columns: 17em; column-gap: 1em; }
  .counts ~ .slips > li, details .slips > li { padding-block-start: 0.01em; }
  .slips .slips { columns: auto; }
  .shown { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr)); gap: 1.5em 2em; }
  .shown > * { margin-block-start: 1em; }
  .shown > :not(:defined) { display: block; min-block-size: 18em; }
  :host(:is([density="compact"], [density="wall"])) {
    .head { margin-block: 0.4em 0.8em; }
    .zones { gap: 1.2em 2em; margin-block-end: 0.8em; }
    .goal-list > li { padding-block: 0.3em 0.4em; }
    .cell { padding-block: 0.3em 0.4em; }
    .cell .measure { grid-template-columns: minmax(min-content, 1fr) minmax(0, 32%); column-gap: 0.4em; }
    .cell .measure > * { grid-column: 1 / -1; }
    .cell .measure > .figures { grid-column: 1; }
    .cell .measure > .line { grid-area: 2 / 2; align-self: center; }
    .cell .outcome { display: flex; }
  }
  :host([density="compact"]) [part="figure"] { font-size: 0.85em; }
  @media screen {
    :host([density="wall"]) {
      [part="figure"] { font-size: max(1em, 0.95cqi); }
      .amount b { font-size: 2.6em; line-height: 1; }
      .spark { block-size: 3em; }
      .cell .outcome { font-size: 1em; }
      .mark { inline-size: 1.15em; block-size: 1.15em; }
    }
    @container (inline-size >= 70em) {
      :host([density="wall"]) {
        [part="figure"] { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 4em; }
        [part="figure"] > * { grid-column: 1 / -1; min-inline-size: 0; }
        [part="figure"] > :is([part="heading"], .about) { grid-column: 1; }
        .about { grid-row: 2; }
        .head { grid-area: 1 / 2 / 4; margin-block-start: 0; }
      }
    }
  }
  /* So many beside each other, but none left alone on the last row where another number avoids it. */
  @container (inline-size >= 27em) { .cells { --_columns: 2; } }
  @container (inline-size >= 41em) {
    .cells { --_columns: 3; }
    .cells:has(> :last-child:nth-child(4)) { --_columns: 2; }
  }
  @container (inline-size >= 56em) {
    .cells { --_columns: 4; }
    .cells:is(:has(> :last-child:nth-child(4n + 1)), :not(:has(> :nth-child(4)))) { --_columns: 3; }
  }
  @container (inline-size >= 66em) {
    .cells { --_columns: 5; }
    .cells:is(:has(> :last-child:nth-child(5n + 1)), :not(:has(> :nth-child(5)))) { --_columns: 4; }
    .cells:is(:has(> :last-child:nth-child(6)), :not(:has(> :nth-child(4)))) { --_columns: 3; }
  }
  :host([density="wall"]) .cells { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); }
  @container (inline-size >= 44em) {
    .results:not(.wide) { flex: 1.5 1 24em; }
    .improvements:not(.wide) { flex: 1 1 16em; }
  }
  @container (inline-size >= 70em) {
    .goals:not(.wide) { flex: 0.5 1 13em; }
    .results:not(.wide) { flex: 2.7 1 34em; }
    .improvements:not(.wide) { flex: 1.3 1 18em; }
    :host([density="wall"]) .results:not(.bare) { flex-grow: 5; }
    .group.bare { flex: 0.4 1 13em; }
    .zones:has(.results.bare) .goals { flex-grow: 3; }
  }
  @media print {
    /* A board is wanted on one sheet. */
    [part="figure"] { font-size: 0.74em; }
    .head { margin-block: 0.3em 0.8em; }
    .zones { gap: 1em 2em; margin-block-end: 0.6em; }
    .title { break-after: avoid; }
    .cell, .goal-list > li { padding-block: 0.3em 0.4em; break-inside: avoid; }
    .counts ~ .slips { columns: 19em; }
  }
`;
