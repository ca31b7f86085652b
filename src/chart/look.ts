/** Colours and type of a chart, as the page's custom properties and the reader's settings have them just now. */
export interface Look {
  readonly text: string;
  readonly quiet: string;
  readonly hair: string;
  readonly paper: string;
  readonly line: string;
  readonly centre: string;
  readonly met: string;
  readonly missed: string;
  readonly note: string;
  /** As canvas takes it. */
  readonly font: string;
  readonly lineHeightPx: number;
}

/**
 * Reads the look of a canvas that has `plotStyles`.
 *
 * A custom property is text until a property uses it. So each role of colour sits in one that a canvas has no other use
 * for, and comes back as a colour. To read a style that is clean costs some microseconds.
 */
export function lookOf(canvas: Element): Look {
  const style = getComputedStyle(canvas);
  return {
    text: style.color,
    quiet: style.outlineColor,
    hair: style.columnRuleColor,
    paper: style.lightingColor,
    line: style.stroke,
    centre: style.fill,
    met: style.stopColor,
    missed: style.floodColor,
    note: style.textDecorationColor,
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    lineHeightPx: Math.ceil(parseFloat(style.fontSize) * 1.3),
  };
}
