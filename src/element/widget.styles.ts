import { css } from '@lit/reactive-element';

/** What all widgets look like outside their drawing, and what of the page's own looks stops at their border. */
export const widgetStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /*
   * Much inherits that means the page's own texts: a heading in capitals around a widget, a table without breaks. It
   * stops in here and not at the host, which a page's own star rule reaches and wins over.
   */
  [part="figure"], [part="notice"] {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    font-style: inherit;
    font-variant-numeric: tabular-nums;
    font-weight: inherit;
    line-height: 1.4;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-font-smoothing: inherit;
    /* The language, by which words are hyphenated: Chromium and Safari keep it here. */
    -webkit-locale: inherit;
    -webkit-text-size-adjust: inherit;
  }
  :host([hidden]), slot[hidden] { display: none; }
  ::slotted(script) { display: none !important; }
  figure, h2, h3, h4, h5, h6, p { margin: 0; }
  h2, h3, h4, h5, h6 { font-size: 1.1em; font-weight: 650; line-height: 1.25; hyphens: auto; }
  .loading { min-block-size: var(--_reserve, 8em); }
`;
