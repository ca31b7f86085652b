import type { Measure } from './labels.ts';

const MOST = 2000;
const known = new Map<string, Map<string, number>>();

/**
 * Tells how wide texts are in a font. The charts of a page write the same months and figures again and again, and a
 * canvas takes longer to measure a text than to paint it: what is known is kept.
 */
export function measureIn(font: string, pen: CanvasRenderingContext2D): Measure {
  const widths = known.get(font) ?? new Map<string, number>();
  known.set(font, widths);
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size >= MOST) widths.clear();
      pen.font = font;
      widths.set(text, (width = pen.measureText(text).width));
    }
    return width;
  };
}

/** For when fonts have come that others stood in for. */
export const measureAgain = (): void => known.clear();
