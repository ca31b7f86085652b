import { isCount, requires } from './requires.ts';

/**
 * The longest run that chance explains; one point more is a signal.
 *
 * @param usefulPoints  Points off the centre line, 1 or more.
 * @returns  A number of points, round(log2 n) + 3: 12 points give 7, 24 give 8.
 * @throws {RangeError}  Below 1 point, and for parts of one: the caller says "too few points" and does not ask.
 *
 * Source: Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825. Checked against R in the tests.
 */
export function longestRunLimit(usefulPoints: number): number {
  requires(isCount(usefulPoints), 'longestRunLimit', '1 whole point or more', usefulPoints);
  return Math.round(Math.log2(usefulPoints)) + 3;
}

/**
 * The fewest crossings that chance explains; one less is a signal.
 *
 * @param usefulPoints  Points off the centre line, 1 or more.
 * @returns  A number of crossings: the smallest k for which the chance of k or fewer heads in n - 1 fair tosses is at
 *   least 0.05. 12 points give 3, 24 give 8; 1 point gives 0.
 * @throws {RangeError}  Below 1 point, and for parts of one: the caller says "too few points" and does not ask.
 *
 * Source: Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825. Checked against R in the tests.
 */
export function crossingsLimit(usefulPoints: number): number {
  requires(isCount(usefulPoints), 'crossingsLimit', '1 whole point or more', usefulPoints);
  // From the middle down: from 0 heads up it would begin with 2^-tosses, which is zero from 1075 tosses on, and need
  // logarithms. From here 36 points take some twenty multiplications, too few to be worth keeping the results.
  const tosses = usefulPoints - 1;
  let heads = Math.floor(tosses / 2);
  // The chance of as many heads as tails in 2 * heads tosses, then in one toss more where their number is odd.
  let exactly = 1;
  for (let pair = 1; pair <= heads; pair += 1) exactly -= exactly / (2 * pair);
  if (tosses % 2) exactly *= tosses / (2 * heads + 2);
  let atMost = tosses % 2 ? 0.5 : 0.5 + exactly / 2;
  while (heads && atMost - exactly >= 0.05) {
    atMost -= exactly;
    exactly *= heads / (tosses - heads + 1);
    heads -= 1;
  }
  return heads;
}
