import { css } from '@lit/reactive-element';

export const pulseStyles = css`
  :host { --_reserve: 20em; }
  .drawing { position: relative; margin-block: 0.75em; }
  .drawing:focus-within { outline: 2px solid var(--_focus); outline-offset: 0.25em; }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5em), 1fr));
    gap: 0 1.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Names and verdicts of different length, and the lines beside each other all the same. */
  .panel {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    max-inline-size: 48em;
    min-inline-size: 0;
    padding-block-end: 0.5em;
  }
  .group { margin-block: 0.25em 0.5em; border-block-end: 1px solid var(--_hair); font-weight: 650; }
  .name { font-weight: 650; hyphens: auto; }
  .value b { font-size: 1.5em; font-weight: 650; line-height: 1.2; }
  .said { margin-block-end: 0.5em; }
  .said .verdict { font-size: 0.9em; }
  .ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; line-height: 1.25; }
  .centre-key::before {
    content: "";
    display: inline-block;
    inline-size: 1.4em;
    margin-inline-end: 0.4em;
    border-block-start: 1px dashed var(--_centre);
    vertical-align: 0.3em;
  }
  .field { padding-inline: 0.3em; border-block: 1px solid var(--_hair); touch-action: pan-y; }
  .field .spark { block-size: 6em; padding: 0; pointer-events: none; }
  .field .cursor { stroke: var(--_quiet); }
  .field .read { stroke: currentColor; stroke-width: 0.7em; }
  /* Two lines for the longest reading: the page below must not jump. */
  .foot { display: grid; min-block-size: 2.5em; line-height: 1.25; }
  .foot > * { grid-area: 1 / 1; }
  .reading { font-size: 0.85em; }
  .away { visibility: hidden; }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  @media print {
    .cursor, .read, .reading { display: none; }
    .away { visibility: visible; }
  }
`;
