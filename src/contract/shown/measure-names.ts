import { named } from '../definition/basics.ts';
import { partOf } from '../schema.ts';

/** Measures for widgets that only say which one they mean: no figures are read. */
export const measures = partOf(named);
