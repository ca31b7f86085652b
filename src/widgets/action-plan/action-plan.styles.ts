import { css } from '@lit/reactive-element';

export const actionPlanStyles = css`
  :host { --_reserve: 24em; }
  .quiet { margin-block-start: 0.3em; }
  ul { margin: 0; padding-inline-start: 1.1em; }
  li + li { margin-block-start: 0.25em; }
  li ul { margin-block-start: 0.2em; }
  .sub { font-weight: 650; line-height: 1.3; }
  .sub:not(:first-child) { margin-block-start: 0.7em; }
  .sections { display: grid; gap: 1em; margin-block-start: 0.9em; }
  .head { color: var(--_quiet); font-size: 0.85em; font-weight: 600; }
  .parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); gap: 0.7em 2em; }
  th:first-child { inline-size: 29%; }
  th:nth-child(n + 3) { inline-size: 15%; }
  .set, li .is-missed { font-size: 0.9em; }
  .unset { color: var(--_quiet); }
  .facts::first-letter { text-transform: uppercase; }
  .stage .fill { fill: currentColor; }
  @media screen {
    @container (inline-size < 44em) {
      .place td.set { flex: none; max-inline-size: 100%; }
    }
  }
  @media print {
    table { font-size: 0.85em; }
    th:nth-child(n + 3) { inline-size: 13%; }
    li, .sub, section { break-inside: avoid; }
    .sub, .head { break-after: avoid; }
  }
`;
