/** How many answered, and what their answers add up to; the lowest step counts as 1. */
export interface Answered {
  readonly people: number;
  readonly sum: number;
}

/**
 * Invented answers along a scale: most lie around the mean, and they give it exactly.
 *
 * @param steps  How many steps the scale has.
 * @param spread  Standard deviation in steps, of a scale without ends.
 * @returns  Counts, lowest step first, that add up to both figures.
 */
export function inventedCounts({ people, sum }: Answered, steps: number, spread: number): readonly number[] {
  const ideal = sharesAround(sum / people, steps, spread).map((share) => share * people);
  const counts = rounded(ideal, people);
  for (let lacks = sum - sumOf(counts); lacks !== 0; lacks -= Math.sign(lacks)) step(counts, ideal, Math.sign(lacks));
  return counts;
}

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** What answers add up to, by their counts. */
export const sumOf = (counts: readonly number[]): number => total(counts.map((count, index) => count * (index + 1)));

/** A bell cut off at the scale's ends, moved until its mean is the wanted one. */
function sharesAround(mean: number, steps: number, spread: number): readonly number[] {
  const bell = (middle: number): number[] => {
    const heights = Array.from({ length: steps }, (_, index) => Math.exp(-(((index + 1 - middle) / spread) ** 2) / 2));
    return heights.map((height) => height / total(heights));
  };
  let [low, high] = [-steps, 2 * steps];
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (sumOf(bell(middle)) < mean) low = middle;
    else high = middle;
  }
  return bell(low);
}

/** Whole numbers that add up to the same: the largest remainders are rounded up. */
function rounded(ideal: readonly number[], people: number): number[] {
  const counts = ideal.map(Math.floor);
  const rest = ideal.map((value, index) => ({ index, left: value % 1 })).sort((a, b) => b.left - a.left);
  for (const { index } of rest.slice(0, people - total(counts))) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** One person answers a step higher, or lower, where that takes the counts least from their ideal. */
function step(counts: number[], ideal: readonly number[], way: number): void {
  const over = counts.map((count, index) => count - (ideal[index] ?? 0));
  const gain = (from: number): number => (over[from] ?? 0) - (over[from + way] ?? 0);
  const able = counts.flatMap((count, from) => (count > 0 && counts[from + way] !== undefined ? [from] : []));
  const [best = 0] = able.sort((a, b) => gain(b) - gain(a));
  counts[best] = (counts[best] ?? 0) - 1;
  counts[best + way] = (counts[best + way] ?? 0) + 1;
}
