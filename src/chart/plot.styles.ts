import { css } from '@lit/reactive-element';

/**
 * What a canvas needs around it: `.plot` gives it a size, and the canvas lends properties that it has no other use for
 * to the colours it is painted in. `lookOf` reads them there.
 */
export const plotStyles = css`
  /* Its own inline size, or the least height would make it wider than its place by way of the aspect ratio. */
  .plot { position: relative; inline-size: 100%; min-block-size: 13em; max-block-size: 22em; aspect-ratio: 16 / 7; }
  canvas {
    position: absolute;
    inset: 0;
    forced-color-adjust: none;
    font-size: max(0.78em, 11px);
    color: var(--_text);
    outline-color: var(--_quiet);
    column-rule-color: var(--_hair);
    lighting-color: var(--_paper);
    stroke: var(--_line);
    fill: var(--_centre);
    stop-color: var(--_met);
    flood-color: var(--_missed);
    text-decoration-color: var(--_note);
    /* Whatever turns them, media query, class or property far above: its end is an event, and nobody has to watch. */
    transition: 1ms;
    transition-property: color, outline-color, column-rule-color, lighting-color, stroke, fill, stop-color,
      flood-color, text-decoration-color;
  }
  /* Lines of a grid as dark as the data would hide it. */
  @media (forced-colors: active) { canvas { column-rule-color: color-mix(in srgb, CanvasText 25%, Canvas); } }
  canvas.printed { color-scheme: light; }
  @media print {
    canvas {
      inline-size: 100% !important;
      block-size: 100% !important;
      object-fit: contain;
      object-position: left;
      transition: none;
    }
  }
`;
