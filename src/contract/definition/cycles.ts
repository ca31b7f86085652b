import { checkLeap } from '../rules.ts';
import { integer, items, objects, required } from '../schema.ts';
import { orgUnit, period, text, titled } from './basics.ts';

export const cycles = items({
  ...titled,
  orgUnit,
  turns: objects({ level: integer(), plan: text, do: text, check: text, act: text, from: period }),
  leaps: objects({ afterTurn: required(integer(1)), text: required(text) }, {}, checkLeap),
});
