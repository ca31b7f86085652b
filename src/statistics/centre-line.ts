import { mean } from './mean.ts';
import { median } from './median.ts';
import { hasValue, type Centre, type Value } from './series.ts';

/** The centre line over the values of a baseline; `null` where none has a value and no number was given. */
export function centreLine(baseline: readonly Value[], centre: Centre): number | null {
  if (typeof centre === 'number') return centre;
  return (centre === 'mean' ? mean : median)(baseline.filter(hasValue));
}
