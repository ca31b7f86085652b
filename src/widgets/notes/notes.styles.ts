import { css } from '@lit/reactive-element';

export const notesStyles = css`
  :host { --_reserve: 24em; }
  .body { container-type: inline-size; margin-block: 0.7em; }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    align-items: baseline;
    min-inline-size: 0;
    margin: 0.7em 0 0;
    padding: 0;
    border: 0;
  }
  .columns { display: grid; gap: 1.2em 1em; }
  .columns + .section, .section + .section { margin-block-start: 1.4em; }
  .section + details.section { margin-block-start: 0.6em; }
  .title { border-block-end: 1.5px solid currentColor; font-weight: 650; line-height: 1.6; }
  .title .quiet { font-weight: 400; }
  .title .mark { margin: 0 0.1em 0 0; vertical-align: -0.12em; }
  .section > .slips { columns: 20em; column-gap: 1em; }
  .section > .slips > li { padding-block-start: 0.01em; }
  .none { margin-block-start: 0.5em; }
  @container (inline-size >= 42em) {
    .columns { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  }
  @media print {
    .filter { display: none; }
    /* On paper nobody opens them. */
    .section:not([open]) { display: block; }
    .section::details-content { content-visibility: visible; block-size: auto; }
  }
`;
