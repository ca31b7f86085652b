import { checkSpan } from '../rules.ts';
import { integer, items, list, object, objects, required } from '../schema.ts';
import type { Schema } from '../schema.ts';
import { date, orgUnit, period, text, titled, url, yes } from './basics.ts';
import type { Text } from './basics.ts';

// Each in a file of its own: a page with one of them reads no other.
export { cycles } from './cycles.ts';
export { fiveWhys } from './five-whys.ts';
export { houses } from './houses.ts';

export const yearWheels = items({
  ...titled,
  orgUnit,
  year: required(integer()),
  events: objects({ from: required(period), to: period, text: required(text), track: text, url }, {}, checkSpan),
});

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

