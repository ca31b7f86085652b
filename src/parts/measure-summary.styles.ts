import { css } from '@lit/reactive-element';

/** The looks of a measure in short, for `measureCard` and its parts. They need those of spark lines beside them. */
export const measureStyles = css`
  .measure { display: grid; gap: 0.2em; align-content: start; min-inline-size: 0; }
  .measure-name {
    min-block-size: 24px;
    margin: 0;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-decoration: underline var(--_hair) 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .measure-name:hover { text-decoration-color: currentColor; }
  .measure-name:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .amount b { font-size: 1.5em; font-weight: 650; line-height: 1.15; }
  .figures .quiet { margin-inline-start: 0.3em; }
  .outcome { display: flex; flex-wrap: wrap; gap: 0.1em 1em; font-size: 0.9em; }
  @media print { .measure-name { text-decoration: none; } }
`;
