import { css } from '@lit/reactive-element';

export const reviewsStyles = css`
  :host { --_reserve: 20em; }
  .choice { margin-block-start: 0.6em; }
  .place tbody th { font-weight: 650; }
  th:first-child { inline-size: 23%; }
  th:last-child { inline-size: 31%; }
  ul { margin: 0; padding: 0; list-style: ""; }
  li + li { margin-block-start: 0.3em; }
  .review { color: inherit; }
  .review .mark { color: var(--_quiet); }
  .is-met .mark { color: var(--_met); }
  .is-missed .mark { color: var(--_missed); }
  .review b { font-weight: 650; }
  .follow { font-size: 0.9em; }
  .stage .fill { fill: currentColor; }
  .verdict + .quiet { margin-block-start: 0.2em; }
  @media screen {
    @container (inline-size < 44em) {
      .place tbody th { flex: 1 1 100%; }
      .place td:not(:last-child) { flex: 1 1 14em; }
    }
  }
  @media print {
    .choice { display: none; }
    table { font-size: 0.9em; }
  }
`;
