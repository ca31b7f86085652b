import { css } from '@lit/reactive-element';

export const scorecardStyles = css`
  :host { --_reserve: 24em; }
  .place { container-type: inline-size; }
  table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
  th, td {
    padding: 0.55em 1em 0.55em 0;
    border-block-end: 1px solid var(--_hair);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  :is(th, td):last-child { padding-inline-end: 0; }
  thead th { color: var(--_quiet); font-size: 0.85em; font-weight: 600; vertical-align: middle; }
  th:first-child { inline-size: 16%; }
  .value, .target, .period { inline-size: 10%; }
  .fulfilment { inline-size: 12%; }
  .amount b { font-size: 1.25em; }
  .target, .goal { color: var(--_quiet); font-size: 0.9em; }
  td .verdict { margin: 0; font-size: 0.9em; }
  .trend { inline-size: 22%; }
  .line { max-inline-size: 14em; }
  .controls, .told { margin-block-start: 0.6em; }
  select { max-inline-size: 100%; min-block-size: 2em; font: inherit; }
  .sorts button {
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* Drawn, since a sign in the text would be read out. */
  .sorts button::after {
    content: "";
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.9em;
    margin-inline-start: 0.35em;
    background: currentColor;
    clip-path: polygon(0 40%, 50% 0, 100% 40%, 100% 60%, 50% 100%, 0 60%);
    opacity: 0.45;
    vertical-align: -0.1em;
    forced-color-adjust: none;
  }
  [aria-sort] button { color: var(--_text); text-decoration: underline; text-underline-offset: 0.2em; }
  [aria-sort] button::after { opacity: 1; }
  [aria-sort="ascending"] button::after { clip-path: polygon(0 65%, 50% 20%, 100% 65%); }
  [aria-sort="descending"] button::after { clip-path: polygon(0 35%, 50% 80%, 100% 35%); }
  .place + .quiet { margin-block-start: 0.7em; }
  :is(select, .sorts button):focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  @container (inline-size < 72em) {
    table, th, td { display: block; }
    thead, tr { display: flex; flex-wrap: wrap; align-content: start; align-items: baseline; gap: 0.15em 0.6em; }
    thead tr { column-gap: 1.2em; }
    thead { display: block; }
    tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 0 1.6em; }
    tbody tr { padding-block: 0.9em; border-block-end: 1px solid var(--_hair); }
    :is(th, td):is(*, :first-child) { inline-size: auto; padding: 0; border: 0; }
    tbody :is(th, td) { flex: 1 1 100%; min-inline-size: 0; }
    tbody :is(.value, .target) { flex: none; max-inline-size: 100%; }
    tbody td:empty { display: none; }
    .line { max-inline-size: none; }
    .goal::before { content: attr(data-label) ": "; content: attr(data-label) ": " / ""; }
    /* What the cells are, for those who do not see where they stand. */
    thead th:not(.sorts) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .controls { display: none; }
    .sorts button::after { display: none; }
    @container (inline-size < 72em) { thead { display: none; } }
    tr { break-inside: avoid; }
  }
`;
