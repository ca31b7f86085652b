import { css } from '@lit/reactive-element';

export const goalsStyles = css`
  .tree { container-type: inline-size; max-inline-size: 80em; margin-block: 0.8em 0.4em; }
  .row {
    --_in: 7;
    display: flex;
    padding-inline-start: calc(var(--_in) * var(--styr-goals-indent, clamp(0.5em, 4cqi, 1.6em)));
  }
  .row[aria-level="1"] { --_in: 0; }
  .row[aria-level="2"] { --_in: 1; }
  .row[aria-level="3"] { --_in: 2; }
  .row[aria-level="4"] { --_in: 3; }
  .row[aria-level="5"] { --_in: 4; }
  .row[aria-level="6"] { --_in: 5; }
  .row[aria-level="7"] { --_in: 6; }
  .row:focus-visible { outline: 2px solid var(--_focus); outline-offset: 1px; }
  .turn { flex: none; inline-size: 1.6em; padding-block-start: 0.75em; color: var(--_quiet); }
  .flat .turn { display: none; }
  [aria-expanded] .turn { cursor: pointer; }
  .turn svg { display: block; inline-size: 0.8em; fill: none; stroke: currentColor; stroke-width: 2; }
  [aria-expanded="true"] .turn svg { rotate: 90deg; }
  .line { flex: 1; min-inline-size: 0; padding-block: 0.5em; border-block-start: 1px solid var(--_hair); }
  [aria-expanded] .goal-text { cursor: pointer; }
  .row:not([aria-level="1"]) .goal-text { font-weight: inherit; }
  .level { display: none; }
  .deep .level { display: block; }
  @container (inline-size < 30em) {
    .level { display: block; }
  }
  @container (inline-size >= 38em) {
    .goal { display: grid; grid-template-columns: 1fr 16em; gap: 1.5em; }
  }
  @container (inline-size >= 60em) {
    .goal { grid-template-columns: 1fr 24em; }
  }
  @media print {
    .tree { container-type: normal; }
    .row { break-inside: avoid; }
    .turn { display: none; }
    .goal { display: grid; grid-template-columns: 1fr 16em; gap: 1.5em; }
  }
`;
