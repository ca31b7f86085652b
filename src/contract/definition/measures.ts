import { checkMeasure, checkObservation, checkRunChart, checkStretch, checkTarget } from '../rules.ts';
import { costly, integer, items, list, object, objects, oneOrMore, option, ref, required } from '../schema.ts';
import type { Infer, Schema } from '../schema.ts';
import {
  byField,
  count,
  MISSING,
  named,
  number,
  orgUnit,
  period,
  source,
  text,
  yesIfFaulty,
} from './basics.ts';

export const CADENCES = ['year', 'halfYear', 'tertial', 'quarter', 'month', 'week', 'day', 'hour'] as const;
const bounds = { atLeast: costly(number), atMost: costly(number), by: costly(period), label: text };
const target = object(bounds, checkTarget);
const datedTarget = object({ from: required(period), ...bounds }, checkTarget);

/** In force from a period on. */
export type DatedTarget = Infer<typeof datedTarget>;
/** At least one bound; a range has both. Zero accidents is `{ atMost: 0 }`. */
export type Target = Infer<typeof target>;

const targets = oneOrMore<Target, DatedTarget>(target, list(datedTarget, { unique: ['from'], whole: true }));

const baselineValue = object({ value: required(number), period: costly(period) });
const baselineStretch = object({ from: required(period), to: required(period) }, checkStretch);
export const baseline = byField<Infer<typeof baselineValue> | Infer<typeof baselineStretch>>(
  'value',
  baselineValue,
  baselineStretch,
);

const numberOrNull: Schema<number | null> = { kind: 'number', nullable: true };

export const observation = object(
  {
    period: required(period),
    value: numberOrNull,
    n: costly(count),
    missing: costly(option(MISSING)),
    note: text,
    preliminary: yesIfFaulty,
  },
  checkObservation,
);
const observations = list(observation, { unique: ['period'], max: 100_000 });

export const runChart = object(
  {
    rules: option(['anhoej', 'nhs']),
    centre: option(['median', 'mean']),
    freezeAfter: period,
    phases: objects({ from: required(period), label: costly(text), why: costly(text) }, { whole: true }),
    exclude: objects({ period: required(period), why: required(text) }, { whole: true }),
    annotations: objects({ period: required(period), text: required(text) }),
    withheld: yesIfFaulty,
  },
  checkRunChart,
);

export const measures = items(
  {
    ...named,
    orgUnit,
    goal: ref('goals'),
    description: text,
    unit: text,
    decimals: integer(0, 6),
    cadence: option(CADENCES),
    better: option(['higher', 'lower', 'neither']),
    target: targets,
    baseline,
    accumulates: option(['year']),
    observations,
    groups: objects({ name: required(text), of: costly(text), observations }),
    runChart,
    source,
  },
  checkMeasure,
);
