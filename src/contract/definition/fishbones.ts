import { items, list, object, objects, required } from '../schema.ts';
import type { Schema } from '../schema.ts';
import { date, orgUnit, text, yes } from './basics.ts';
import type { Text } from './basics.ts';

/** Causes stand in each other, at most 64 deep. */
export interface Cause {
  readonly text: Text;
  readonly causes?: readonly Cause[];
  readonly root?: boolean;
}
const causes: Schema<readonly Cause[]> = { kind: 'list', item: () => cause };
const cause: Schema<Cause> = object({
  text: required(text),
  causes,
  root: yes,
});

export const fishbones = items({
  problem: required(text),
  orgUnit,
  date,
  bones: objects({ name: required(text), causes: list(cause) }),
});
