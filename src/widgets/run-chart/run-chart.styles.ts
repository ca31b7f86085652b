import { css } from '@lit/reactive-element';

export const runChartStyles = css`
  :host { --_reserve: 20em; }
  .plot { margin-block: 0.75em 0.25em; touch-action: pan-y; }
  .cursor, input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; pointer-events: none; }
  .cursor line { stroke: var(--_quiet); }
  .cursor circle { fill: none; stroke: currentColor; stroke-width: 2px; }
  /* The pointer reads by place, which for uneven periods is not what the slider's own track would say. */
  input { margin: 0; opacity: 0; }
  .plot:focus-within { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .reading { display: grid; margin-block-end: 0.4em; font-size: 0.85em; }
  .reading > * { grid-area: 1 / 1; }
  .resting { color: var(--_quiet); }
  .resting b { font-weight: inherit; }
  .room { visibility: hidden; }
  ul { margin: 0.4em 0 0; padding: 0; list-style: none; }
  li + li { margin-block-start: 0.15em; }
  .groups { display: flex; flex-wrap: wrap; gap: 0 1.2em; }
  .groups li { margin: 0; }
  .notes { columns: 18em; color: var(--_note); }
  @media print { .cursor, .reading { display: none; } }
`;
