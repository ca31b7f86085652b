import { items, list, option } from '../schema.ts';
import { named, orgUnit, text } from './basics.ts';

export const orgUnits = items({
  ...named,
  kind: option(['line', 'flow']),
  parent: orgUnit,
  level: text,
  members: list(orgUnit),
});
