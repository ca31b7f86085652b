// A text, and not a sheet of Lit's: it comes later than the page, and is to share nothing with it.
const css = String.raw;

/** The looks of an open table. They come with the first one, so they touch nothing outside it. */
export const tableStyles = new CSSStyleSheet();
tableStyles.replaceSync(css`
  .scroll { container-type: inline-size; overflow-x: auto; }
  .scroll table { inline-size: 100%; border-collapse: collapse; font-size: 0.9em; overflow-wrap: normal; }
  .scroll caption { padding-block: 0.25em; text-align: start; }
  /* What a table is of stays in sight when it is scrolled sideways. */
  .scroll caption span {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: 100cqi;
    overflow-wrap: anywhere;
  }
  .scroll :is(th, td) {
    padding: 0.3em 0.8em 0.3em 0;
    border-block-end: 1px solid var(--_hair);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .scroll thead th { color: var(--_quiet); font-weight: 600; vertical-align: bottom; }
  .scroll tbody > * > * { white-space: nowrap; }
  .scroll tbody .long { min-inline-size: 11em; white-space: normal; }
  .scroll .number { text-align: end; }
  .scroll tbody .number.long { min-inline-size: 0; }
  .scroll ~ button {
    min-block-size: 2em;
    margin: 0.5em 0.5em 0 0;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.85em;
    cursor: pointer;
  }
  :is(.scroll, .scroll ~ button):focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  @media print {
    .scroll { container-type: normal; }
    /* On paper nothing can be scrolled to: heads break rather than push a column off it. */
    .scroll thead { overflow-wrap: anywhere; hyphens: auto; }
    .scroll tbody :not(.number) { white-space: normal; }
    .scroll ~ button { display: none; }
  }
`);
