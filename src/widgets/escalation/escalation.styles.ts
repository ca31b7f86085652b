import { css } from '@lit/reactive-element';

export const escalationStyles = css`
  :host { --_reserve: 20em; }
  .body { container-type: inline-size; margin-block: 0.7em; }
  ol { margin: 0; padding: 0; list-style: ""; }
  /* Where it is narrow: a rail, and a knot on it for each level. */
  .level {
    position: relative;
    padding-inline-start: 1.1em;
    padding-block-end: 1em;
    border-inline-start: 1.5px solid var(--_centre);
    margin-inline-start: 0.35em;
  }
  .ladder > :last-child { padding-block-end: 0.2em; }
  .level::before {
    content: "";
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.35em - 1px);
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 1.5px solid var(--_centre);
    border-radius: 50%;
    background: var(--_paper);
  }
  .name { font-weight: 650; line-height: 1.25; hyphens: auto; }
  .nothing { margin-block-start: 0.4em; }
  .beside { margin-block: 1.2em 0.3em; }
  .beside + ul { max-inline-size: 32em; }
  /* Where there is room: a stair, the team on its lowest step. */
  @container (inline-size >= 52em) {
    .stair { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
    .stair > .level {
      margin: 0;
      padding: 0.4em 0.9em 0.2em 0.7em;
      border-block-start: 1.5px solid var(--_centre);
    }
    .stair > .level::before { display: none; }
    .stair > :nth-last-child(2) { margin-block-start: 1.4em; }
    .stair > :nth-last-child(3) { margin-block-start: 2.8em; }
    .stair > :nth-last-child(4) { margin-block-start: 4.2em; }
    .stair > :nth-last-child(5) { margin-block-start: 5.6em; }
  }
  @media print {
    /* On paper nobody opens them. */
    .level details:not([open]) { display: block; }
    .level details::details-content { content-visibility: visible; block-size: auto; }
  }
`;
