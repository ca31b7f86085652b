import { css } from '@lit/reactive-element';

/** The looks of a goal, on a card or in a line. */
export const goalStyles = css`
  .goal-text { font-weight: 600; hyphens: auto; }
  .goal .verdict { font-size: 0.9em; }
  .goal :is(.quiet, .verdict span)::first-letter { text-transform: uppercase; }
  .goal .is-unknown { color: var(--_quiet); }
  .goal .is-loose { color: var(--_note); }
  .segments { display: block; inline-size: 7em; block-size: 0.5em; margin-block: 0.25em; fill: none; }
  .segments path { stroke: var(--_hair); stroke-width: 8px; }
  .segments .met { stroke: var(--_met); }
  @media (forced-colors: active) {
    .segments path:not(.met) { stroke-width: 2px; }
  }
`;
