import type { RunSeries } from '../../parts/run-series.view.ts';
import type { Stretch } from '../../parts/run-test.view.ts';

/** The stretches of places without a value, told apart by why there is none. */
export function gapsIn({ values, observations }: RunSeries): readonly Stretch[] {
  const gaps: Stretch[] = [];
  values.forEach((value, place) => {
    if (!Number.isNaN(value)) return;
    const last = gaps.at(-1);
    const isMore = last?.to === place - 1 && observations[place]?.missing === observations[place - 1]?.missing;
    if (isMore) gaps.push({ from: gaps.pop()?.from ?? place, to: place });
    else gaps.push({ from: place, to: place });
  });
  return gaps;
}
