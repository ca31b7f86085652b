import { items, objects, ref, required } from '../schema.ts';
import { orgUnit, text } from './basics.ts';

export const fiveWhys = items({
  problem: required(text),
  orgUnit,
  whys: objects({ why: required(text), because: required(text) }),
  rootCause: text,
  leadsTo: ref('notes'),
});
