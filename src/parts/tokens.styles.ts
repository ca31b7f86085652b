import { css } from '@lit/reactive-element';

/**
 * Every colour and measure that widgets share. A page sets `--styr-…` anywhere above; widgets read `--_…`.
 *
 * Two names for each, since a default written on the host itself would win over what the page sets further up.
 */
export const tokens = css`
  :host {
    --_paper: var(--styr-color-paper, light-dark(#fff, #14181d));
    --_text: var(--styr-color-text, inherit);
    --_quiet: var(--styr-color-quiet, light-dark(#56616d, #a3adb8));
    --_hair: var(--styr-color-hair, light-dark(#d9dedf, #2c343c));
    --_line: var(--styr-color-line, light-dark(#2b5d7d, #7fb6d6));
    --_centre: var(--styr-color-centre, light-dark(#7b8793, #8b97a3));
    --_met: var(--styr-color-met, light-dark(#0b6b57, #55c4a5));
    --_missed: var(--styr-color-missed, light-dark(#a8470a, #f0a05f));
    --_note: var(--styr-color-note, light-dark(#6a4c93, #bfa5e0));
    --_focus: var(--styr-color-focus, light-dark(#0b57d0, #a8c7fa));
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_hair: CanvasText;
      --_line: CanvasText;
      --_centre: CanvasText;
      --_met: CanvasText;
      --_missed: CanvasText;
      --_note: CanvasText;
      --_focus: Highlight;
    }
  }
  @media print {
    :host { color-scheme: light; }
  }
`;
