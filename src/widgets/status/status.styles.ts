import { css } from '@lit/reactive-element';

export const statusStyles = css`
  :host { --_reserve: 12em; }
  /* The sentence and the list say these in full. */
  [part="left-out"], [part="stale"] { display: none; }
  [part="figure"] { container-type: inline-size; }
  dl, dd, ul { margin: 0; padding: 0; list-style: ""; }
  .facts { display: grid; gap: 0.5em 1.5em; margin-block: 0.8em; }
  .facts > div { padding-block-start: 0.4em; border-block-start: 1px solid var(--_hair); }
  dt, .head .note { color: var(--_quiet); font-size: 0.85em; }
  .section { margin-block-start: 1.2em; }
  .head { display: flex; flex-wrap: wrap; gap: 0 0.8em; align-items: baseline; font-weight: 650; }
  .head .note { font-weight: 400; }
  .is-error .head { color: var(--_missed); }
  .head .mark { margin-inline-end: -0.35em; }
  .group { margin-block-start: 0.6em; padding-block-start: 0.5em; border-block-start: 1px solid var(--_hair); }
  .places { margin-inline-start: 1em; }
  .places li { margin-block-start: 0.35em; }
  code { font: 0.9em/1.4 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; }
  .told { display: flex; flex-wrap: wrap; gap: 0 1.2em; }
  @container (min-width: 34em) {
    .facts { grid-template-columns: 1fr 1fr; }
    .facts .wide { grid-column: 1 / -1; }
  }
`;
