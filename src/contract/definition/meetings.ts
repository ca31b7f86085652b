import { integer, items, list, object, objects, option, ref, required } from '../schema.ts';
import type { Schema } from '../schema.ts';
import { date, named, orgUnit, past, text, time, yes } from './basics.ts';

const minutes: Schema<number> = { kind: 'number', min: 0 };

export const meetings = items({
  ...named,
  orgUnit,
  from: date,
  every: object({ count: required(integer(1)), of: required(option(['hour', 'day', 'week', 'month'])) }),
  times: list(time),
  minutes,
  standing: yes,
  ledBy: text,
  agenda: list(text),
  reportsTo: ref('meetings'),
  held: objects({ date: required(past), held: required(yes) }),
});
