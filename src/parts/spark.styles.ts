import { css } from '@lit/reactive-element';

export const sparkStyles = css`
  .spark {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 2em;
    /* Room for half a dot. */
    padding: 0.3em;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spark * { vector-effect: non-scaling-stroke; }
  .is-plain { color: var(--_line); }
  .spark .line { stroke: var(--_line); stroke-width: 0.11em; }
  .spark .dots { stroke: var(--_line); stroke-width: 0.28em; }
  .spark .centre { stroke: var(--_centre); stroke-dasharray: 0.25em 0.25em; stroke-linecap: butt; }
  .spark .target { stroke: var(--_met); stroke-width: 0.08em; }
  .spark .signal { stroke: currentColor; stroke-width: 0.45em; }
  .spark .last { stroke: var(--_line); stroke-width: 0.45em; }
  .spark .last.signal { stroke: currentColor; stroke-width: 0.55em; }
  .spark .hole { stroke: var(--_paper); stroke-width: 0.22em; }
`;
