import { items, list, object, objects, oneOrMore, option, ref, required } from '../schema.ts';
import { number, orgUnit, past, period, source, text } from './basics.ts';

export const benefits = items({
  text: required(text),
  orgUnit,
  kind: option(['quality', 'time', 'money', 'workEnvironment', 'other']),
  unit: text,
  expected: object({ value: required(number), by: period }),
  realised: objects({ value: required(number), on: required(past) }),
  /** The improvements that it came from. */
  from: oneOrMore<string, string>(ref('notes'), list(ref('notes'))),
  measure: ref('measures'),
  source,
});
