import { css } from '@lit/reactive-element';

/** What a reader folds out: the table of a drawing, what is closed. On paper only what is open has a place. */
export const foldStyles = css`
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_quiet);
    font-size: 0.85em;
    text-decoration: underline;
    cursor: pointer;
  }
  summary:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  @media print { details:not([open]) { display: none; } }
`;
