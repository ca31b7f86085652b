// Steps of `npm test` that hold many tests leave their counts in a file, since an exit code holds only yes or no.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a file goes that only this run needs.
 *
 * @param {string} name
 */
export function scratch(name) {
  mkdirSync('.tmp', { recursive: true });
  return join('.tmp', name);
}

const fileOf = (step) => scratch(`${step.replaceAll(' ', '-')}.counts.json`);

/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Counts
 * @type {(step: string, counts: Counts) => void}
 */
export const writeCounts = (step, counts) => writeFileSync(fileOf(step), JSON.stringify(counts));

/** @type {(step: string) => void} */
export const forgetCounts = (step) => rmSync(fileOf(step), { force: true });

/**
 * @type {(step: string) => Counts | null}  Null where the step left none.
 */
export function readCounts(step) {
  try {
    return JSON.parse(readFileSync(fileOf(step), 'utf8'));
  } catch {
    return null;
  }
}
