import type { Cadence } from '../contract/index.ts';
import { formatFor } from './format.ts';
import { habits } from './habits.ts';
import type { Language } from './language.ts';

const HOUR_MS = 36e5;
const HOURS_IN_MONTH = 365.2425 / 12 * 24;

/**
 * How long ago something was: "för 3 månader sedan".
 *
 * Beside the formatter and not in it: on most pages nothing is told to be old.
 *
 * @param sinceMs  Milliseconds, as `ageOf` gives them. Under two hours are one hour.
 */
export const ago = (sinceMs: number, language: Language): string =>
  habits[language].ago(formatFor(language).span(...inWords(sinceMs)));

/** In whole units, the longest of which there are two. */
function inWords(sinceMs: number): readonly [count: number, unit: Cadence] {
  const hours = sinceMs / HOUR_MS;
  // February, March and April are 89 days, and three months all the same.
  const months = hours / HOURS_IN_MONTH + 0.1;
  const counts: readonly (readonly [number, Cadence])[] =
    [[months / 12, 'year'], [months, 'month'], [hours / 168, 'week'], [hours / 24, 'day'], [hours, 'hour']];
  const [count, unit] = counts.find(([count]) => count >= 2) ?? [1, 'hour'];
  return [Math.floor(count), unit];
}
