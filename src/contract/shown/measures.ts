import type { Measure, Observation } from '../definition.ts';
import { measures as read } from '../definition/measures.ts';
import { formOf } from '../rules.ts';
import type { Hiding } from '../schema.ts';
import { lock } from './lock.ts';

/** Measures as a page shows them. */
export const measures: typeof read & Hiding<Measure> = { ...read, mayHide, lock };

/**
 * Sums are not taken here: where parts make up a whole, or periods a longer one, and the document says how many stand
 * behind anything, `suppress` shall see whether too few are left.
 */
function mayHide({ observations = [], groups = [], baseline }: Measure, minimum: number): boolean {
  const lists = [observations, ...groups.map((group) => group.observations ?? [])];
  const forms = new Set<string>();
  if (!lists.some((list) => list.some(({ n, missing }) => n !== undefined || missing === 'suppressed'))) return false;
  const isSuspect = ({ n = 0, period }: Observation): boolean =>
    (n > 0 && n < minimum) || forms.add(formOf(period)).size > 1;
  return lists.some((list) => list.some(isSuspect))
    || groups.some(({ of }) => of !== undefined)
    || (baseline !== undefined && 'period' in baseline);
}
