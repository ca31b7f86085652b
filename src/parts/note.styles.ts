import { css } from '@lit/reactive-element';

/** The looks of slips: paper with a hairline around it, and those that one led to on a line beneath it. */
export const noteStyles = css`
  /* "none" would take the list from those who listen with Safari. */
  .slips { margin: 0; padding: 0; list-style: ""; }
  .slips > li { break-inside: avoid; }
  .slip {
    margin-block-start: 0.5em;
    padding: 0.45em 0.65em 0.55em;
    border: 1px solid var(--_hair);
    border-radius: 0.3em;
    line-height: 1.3;
    hyphens: auto;
  }
  .slip .slip {
    padding-block: 0 0.1em;
    padding-inline: 0.7em 0;
    border-width: 0;
    border-inline-start-width: 2px;
    border-radius: 0;
  }
  .slip .top { display: flex; flex-wrap: wrap; gap: 0 0.9em; margin-block-end: 0.1em; font-size: 0.85em; }
  .top b { font-weight: 650; }
  .top b::first-letter, .slip .quiet::first-letter, .slip .verdict span::first-letter { text-transform: uppercase; }
  .top b, .slip .verdict span { display: inline-block; }
  .state { display: inline-flex; gap: 0.4em; }
  .slip .verdict { font-size: 0.85em; font-weight: 650; }
  .slip .quiet { margin-block-start: 0.2em; font-size: 0.8em; }
  .stage { margin-block-start: 0.12em; }
  .stage .fill { fill: currentColor; }
`;
