import { MISSING } from '../../src/contract/definition/basics.ts';
import type { Document, Measure } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published. No figure is thought up here.

/** The same without any measure. */
export const unmeasured = ({ document: { measures: _, ...rest } }: Sample): Document => rest;

/** A board that was laid out, and on which nothing stands yet. */
export const bare = ({ document: { goals: _, measures: __, notes: ___, ...rest } }: Sample): Document => rest;

/** The same as nobody laid it out: a board of what the unit has. */
export const unlaid = ({ document: { boards: _, ...rest } }: Sample): Document => rest;

/** The latest values lack for all reasons that there are, one after the other, and one value nobody delivered. */
export function allMissing({ observations = [], ...measure }: Measure): Measure {
  const first = observations.length - MISSING.length;
  return {
    ...measure,
    observations: observations.flatMap(({ period, ...rest }, place) => {
      const missing = MISSING[place - first];
      if (place === first - 1) return [];
      return missing ? [{ period, missing }] : [{ period, ...rest }];
    }),
  };
}
