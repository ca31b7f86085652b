import { items, list, option, ref, required } from '../schema.ts';
import { count, orgUnit, past, period } from './basics.ts';

export const reviews = items({
  kind: required(option(['gemba', 'revision', 'audit'])),
  orgUnit,
  planned: required(period),
  held: past,
  deviations: count,
  followUp: list(ref('notes')),
});
