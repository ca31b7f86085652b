import { css } from '@lit/reactive-element';

/** A sheet of paper over the page; on a phone, and where the page is enlarged, all of the window. */
export const measureDialogStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(60rem, 100% - 3rem);
    max-block-size: calc(100% - 3rem);
    padding: 0;
    overscroll-behavior: contain;
    border: 1px solid var(--_centre);
    border-radius: 0.4em;
    background: var(--_paper);
    color: var(--styr-color-text, CanvasText);
  }
  dialog::backdrop { background: rgb(0 0 0 / 0.5); }
  dialog > div { padding: 0 1.5em 1.5em; }
  dialog styr-run-chart:not(:defined) { display: block; min-block-size: 20em; }
  .bar { position: sticky; z-index: 1; inset-block-start: 0; background: var(--_paper); text-align: end; }
  .bar button {
    min-block-size: 2.75em;
    margin: 0;
    margin-inline-end: -0.75em;
    padding-inline: 0.75em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .bar button:focus-visible { outline: 2px solid var(--_focus); outline-offset: -4px; }
  @media (max-width: 40em), (max-height: 30em) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      block-size: 100%;
      max-block-size: none;
      margin: 0;
      border-width: 0;
      border-radius: 0;
    }
    dialog > div { padding-inline: 1em; }
  }
  @media print { dialog { display: none; } }
`;
