import type { Missing, Observation } from '../../src/contract/index.ts';
import type { Fault } from '../json/fault.ts';
import { shown } from '../json/fault.ts';
import type { Cell } from './cube.ts';
import type { CubeWords } from './words.ts';

/**
 * The signs that the Nordic offices share in PxWeb: "." no figure is possible, ".." none came in or it is too
 * uncertain, ":" confidential. That is not Kolada's "..", a figure hidden because few stand behind it.
 */
export const SIGNS: ReadonlyMap<string, Missing> = new Map([
  ['.', 'notApplicable'], ['..', 'notCollected'], [':', 'suppressed'],
]);
/** Signs beside a value that is not final yet. */
const PRELIMINARY = ['*', 'p'];

/**
 * A cell as an observation, with the publisher's reason in words. What is confidential is not taken, even where a value
 * stands there; beside the other signs the value counts.
 */
export function observationOf({ value, status }: Cell, period: string, words: CubeWords): Observation {
  const missing = SIGNS.get(status ?? '');
  if (value !== undefined && missing !== 'suppressed') {
    return { period, value, ...(PRELIMINARY.includes(status ?? '') && { preliminary: true }) };
  }
  if (missing) return { period, missing, note: `${words.missing[missing]} (${status ?? ''})` };
  return { period };
}

/** Signs that nobody here knows, once each. */
export function unknownSigns(cells: readonly Cell[]): readonly Fault[] {
  const known = (sign: string): boolean => SIGNS.has(sign) || PRELIMINARY.includes(sign);
  const first = new Map([...cells].reverse().flatMap((cell) =>
    (cell.status === undefined || known(cell.status) ? [] : [[cell.status, cell] as const])));
  return [...first].map(([sign, { value, at }]) => {
    const taken = value === undefined ? 'there is no figure and no reason' : 'the value is taken as it stands';
    const fix = 'What it means stands with the table at its publisher.';
    return at.warning(`The sign ${shown(sign)} is not known here: ${taken}.`, fix);
  });
}
