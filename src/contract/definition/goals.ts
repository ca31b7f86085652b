import { items, object, option, ref, required } from '../schema.ts';
import { date, orgUnit, past, period, text } from './basics.ts';

export const JUDGEMENT_STATES = ['notStarted', 'onTrack', 'atRisk', 'behind', 'done'] as const;

export const goals = items({
  text: required(text),
  orgUnit,
  parent: ref('goals'),
  from: period,
  deadline: period,
  decidedBy: text,
  decided: past,
  judgement: object({ state: required(option(JUDGEMENT_STATES)), on: date, why: text }),
});
