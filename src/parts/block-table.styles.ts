import { css } from '@lit/reactive-element';

/**
 * A table whose rows become blocks where it is narrow, each cell under its own label. It stands in a `.place`, its
 * cells tell their column in `data-label`, and its roles are written out, since a browser takes what is drawn otherwise
 * for no table.
 */
export const blockTableStyles = css`
  .place { container-type: inline-size; margin-block-start: 1.1em; }
  table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
  .place :is(th, td) {
    padding: 0.6em 1.2em 0.7em 0;
    border-block-end: 1px solid var(--_hair);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  .place :is(th, td):last-child { padding-inline-end: 0; }
  .place thead { display: table-header-group; }
  .place thead th {
    padding-block: 0.3em;
    border-block-end: 1.5px solid currentColor;
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 600;
  }
  td .verdict { margin: 0; }
  /* Paper is wide enough, and has a head on each of its pages. */
  @media screen {
    @container (inline-size < 44em) {
      .place :is(table, tbody) { display: block; }
      .place thead {
        display: block;
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .place tbody tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0.7em 1.6em;
        padding-block: 0.9em;
        border-block-end: 1px solid var(--_hair);
      }
      .place tbody :is(th, td) { flex: 1 1 100%; min-inline-size: 0; padding: 0; border: 0; }
      .place td:not(:has(*)) { display: none; }
      .place td::before {
        content: attr(data-label);
        content: attr(data-label) / "";
        display: block;
        color: var(--_quiet);
        font-size: 0.85em;
        font-weight: 600;
      }
    }
  }
  @media print {
    .place { container-type: normal; }
    .place tr { break-inside: avoid; }
  }
`;
