import { css } from '@lit/reactive-element';

/** The looks of a {@link SaveButton}, which paper has no use for. */
export const saveButtonStyles = css`
  .save {
    min-block-size: 2em;
    margin-block-start: 0.7em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.85em;
    cursor: pointer;
  }
  .save:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  @media print {
    .save { display: none; }
  }
`;
