import { css } from '@lit/reactive-element';

/** A list to choose from that stands among the text of a widget. */
export const selectStyles = css`
  select {
    max-inline-size: 100%;
    padding: 0.25em;
    border: 1px solid var(--_centre);
    border-radius: 0.25em;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  select:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
`;
