/** With how many decimals a number is shown, at most, where nobody says. */
export const MOST_DECIMALS = 2;

/**
 * How a language writes numbers: with `decimals`, or as many as the number has, at most 2.
 *
 * Each Intl.NumberFormat is made once: making costs a hundred times what formatting does.
 */
export function numberWriter(locale: string) {
  const formats = new Map<string, Intl.NumberFormat>();
  // 'negative': what rounds to zero has no sign.
  return (value: number, decimals?: number, signDisplay: 'negative' | 'exceptZero' = 'negative'): string => {
    const key = `${signDisplay}${decimals ?? ''}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        signDisplay,
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? MOST_DECIMALS,
      });
      formats.set(key, format);
    }
    // As decimal text, without the noise of sums: else 1.005, which in binary is a little less, would round down.
    return format.format(`${Number(value.toPrecision(15))}`);
  };
}
