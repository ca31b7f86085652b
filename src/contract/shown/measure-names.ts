import { named } from '../definition/basics.ts';
import { partOf } from '../schema.ts';
import type { Hiding } from '../schema.ts';

export const names = partOf(named);

/** Measures for widgets that only say which one they mean. No figures are read: there is nothing to hide in them. */
export const measures: typeof names & Pick<Hiding<unknown>, 'mayHide'> = { ...names, mayHide: () => false };
