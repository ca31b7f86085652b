import { ageOf } from '../contract/index.ts';
import type { Measure, MeasureFulfilment } from '../contract/index.ts';
import { ago } from '../locale/ago.ts';
import { formatFor } from '../locale/format.ts';
import { figureWords } from '../locale/words/figures.ts';
import { fulfilmentWords } from '../locale/words/fulfilment.ts';
import type { Settings } from './widget.view.ts';

/** When a measure's latest value is from. */
export interface LatestView {
  /** Its period; where values add up, that the sum is up to it; whether it is preliminary; its age where it is old. */
  readonly when: string;
  /** That the cadence expects a newer one; absent where none is due. */
  readonly newer?: string;
}

/**
 * When the latest value of a measure is from, in words; `undefined` where it has none.
 *
 * @param at  Now, as `clockOf` gives it.
 */
export function latestView(
  { latest, year }: Pick<MeasureFulfilment, 'latest' | 'year'>,
  { cadence, at }: { readonly cadence: Measure['cadence']; readonly at: number },
  { language }: Settings,
): LatestView | undefined {
  if (!latest) return undefined;
  const { through, newer } = fulfilmentWords[language];
  const { period } = formatFor(language);
  const { due, sinceMs } = ageOf(latest.period, { cadence, at });
  const when = [
    year ? through(period(latest.period)) : period(latest.period),
    latest.preliminary && figureWords[language].preliminary,
    due && ago(sinceMs, language),
  ];
  return { when: when.filter(Boolean).join(', '), ...(due && { newer }) };
}
