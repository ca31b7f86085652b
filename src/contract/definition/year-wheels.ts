import { checkSpan } from '../rules.ts';
import { integer, items, objects, required } from '../schema.ts';
import { orgUnit, period, text, titled, url } from './basics.ts';

export const yearWheels = items({
  ...titled,
  orgUnit,
  year: required(integer()),
  events: objects({ from: required(period), to: period, text: required(text), track: text, url }, {}, checkSpan),
});
