/**
 * How far two colours are apart, as WCAG 2.2 counts it: 1 for the same, 21 for black on white.
 *
 * @param one  `#rgb` or `#rrggbb`; the order of the two does not matter.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((share) =>
    (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  const digits = colour.length === 4 ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
  const parts = /^#(..)(..)(..)$/.exec(digits)?.slice(1);
  if (!parts) throw new RangeError(`contrast: needs #rgb or #rrggbb, got ${colour}`);
  return parts.map((part) => parseInt(part, 16) / 255);
}
