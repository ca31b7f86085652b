import { css } from '@lit/reactive-element';

/** The looks of what widgets draw alike. */
export const partsStyles = css`
  .quiet { color: var(--_quiet); font-size: 0.85em; }
  a { color: inherit; }
  .verdict { display: flex; gap: 0.45em; align-items: baseline; margin-block-start: 0.2em; }
  .is-met { color: var(--_met); }
  .is-missed { color: var(--_missed); }
  .mark {
    flex: none;
    align-self: start;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linejoin: round;
  }
  .mark.is-met { fill: currentColor; stroke: none; }
  .mark circle { stroke-dasharray: 2.6 2.5; }
  a:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
`;
