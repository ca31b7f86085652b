import { checkAnswer, checkResult, checkScale } from './rules-assessment.ts';
import { checkLeap, checkMeasure, checkNote, checkObservation, checkRunChart, checkSpan, checkStretch, checkTarget } from './rules.ts';
import { costly, either, happened, integer, items, list, object, option, ref, required } from './schema.ts';
import type { Infer, Schema } from './schema.ts';

/** Plain text: in the document's language, or in several by BCP 47 tag. Never markup. */
export type Text = string | { readonly [language: string]: string };

export const CADENCES = ['year', 'halfYear', 'tertial', 'quarter', 'month', 'week', 'day', 'hour'] as const;
export const MISSING = ['notCollected', 'notApplicable', 'suppressed'] as const;
export const NOTE_KINDS = ['activity', 'deviation', 'idea', 'feedback', 'goodExample'] as const;
export const NOTE_STATES = ['new', 'underway', 'tested', 'done', 'parked', 'declined'] as const;
export const JUDGEMENT_STATES = ['notStarted', 'onTrack', 'atRisk', 'behind', 'done'] as const;
export const ACTION_STATES = ['notStarted', 'underway', 'done', 'stopped'] as const;

const text: Schema<Text> = { kind: 'text' };
const id: Schema<string> = { kind: 'id' };
const date: Schema<string> = { kind: 'date' };
const time: Schema<string> = { kind: 'time' };
const period: Schema<string> = { kind: 'period' };
const url: Schema<string> = { kind: 'url' };
const due: Schema<Text> = { kind: 'due' };
const number: Schema<number> = { kind: 'number' };
const count = integer(0);
const yes: Schema<boolean> = { kind: 'boolean' };
const yesIfFaulty: Schema<boolean> = { kind: 'boolean', costs: 'true' };
const texts = list(text);
const named = { name: required(text) };
const titled = { title: required(text) };
const orgUnit = ref('orgUnits');

/** An object that has the field is written out; anything else is the short form. */
const byField = <T>(field: string, long: Schema<unknown>, short: Schema<unknown>): Schema<T> =>
  either([short, long], (input) => (typeof input === 'object' && input !== null && field in input ? long : short));

const source = object({
  name: required(text),
  url,
  licence: text,
  retrieved: happened(date),
  /** What was done to the figures; then the source is no longer their author. */
  processed: text,
});

const orgUnits = items({
  ...named,
  kind: option(['line', 'flow']),
  parent: orgUnit,
  level: text,
  members: list(orgUnit),
});

const goals = items({
  text: required(text),
  orgUnit,
  parent: ref('goals'),
  from: period,
  deadline: period,
  decidedBy: text,
  decided: happened(date),
  judgement: object({ state: required(option(JUDGEMENT_STATES)), on: date, why: text }),
});

const bounds = { atLeast: costly(number), atMost: costly(number), by: costly(period), label: text };
const target = object(bounds, checkTarget);
const datedTarget = object({ from: required(period), ...bounds }, checkTarget);

/** In force from a period on. */
export type DatedTarget = Infer<typeof datedTarget>;
/** At least one bound; a range has both. Zero accidents is `{ atMost: 0 }`. */
export type Target = Infer<typeof target>;

const datedTargets = list(datedTarget, { unique: ['from'], whole: true });
const targets: Schema<Target | readonly DatedTarget[]> =
  either([target, datedTargets], (input) => (Array.isArray(input) ? datedTargets : target));

const baselineValue = object({ value: required(number), period: costly(period) });
const baselineStretch = object({ from: required(period), to: required(period) }, checkStretch);
const baseline: Schema<Infer<typeof baselineValue> | Infer<typeof baselineStretch>> = byField('value', baselineValue,
  byField('from', baselineStretch, byField('to', baselineStretch, baselineValue)));

const observation = object({
  period: required(period),
  value: { kind: 'number', nullable: true } as Schema<number | null>,
  n: costly(count),
  missing: costly(option(MISSING)),
  note: text,
  preliminary: yesIfFaulty,
}, checkObservation);
const observations = list(observation, { unique: ['period'], max: 100_000 });

const runChart = object({
  rules: option(['anhoej', 'nhs']),
  centre: option(['median', 'mean']),
  freezeAfter: period,
  phases: list(object({ from: required(period), label: costly(text), why: costly(text) }), { whole: true }),
  exclude: list(object({ period: required(period), why: required(text) }), { whole: true }),
  annotations: list(object({ period: required(period), text: required(text) })),
  withheld: yesIfFaulty,
}, checkRunChart);

const measures = items({
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
  groups: list(object({ name: required(text), of: costly(text), observations })),
  runChart,
  source,
}, checkMeasure);

const notes = items({
  kind: required(option(NOTE_KINDS)),
  text: required(text),
  orgUnit,
  state: option(NOTE_STATES),
  raised: happened(date),
  answered: happened(date),
  closed: happened(date),
  due: date,
  responsible: text,
  goals: list(ref('goals')),
  measures: list(ref('measures')),
  leadsTo: list(ref('notes')),
  escalatedTo: orgUnit,
  escalated: date,
  url,
}, checkNote);

const boards = items({
  title: text,
  orgUnit,
  zones: list(object({
    title: required(text),
    kind: required(option(['goals', 'results', 'improvements', 'other'])),
    goals: list(ref('goals')),
    measures: list(ref('measures')),
    noteKinds: list(option(NOTE_KINDS)),
    show: list(object({ widget: required({ kind: 'id' } as Schema<string>), id: required(id) })),
  })),
  source,
});

const meetings = items({
  ...named,
  orgUnit,
  from: date,
  every: object({ count: required(integer(1)), of: required(option(['hour', 'day', 'week', 'month'])) }),
  times: list(time),
  minutes: { kind: 'number', min: 0 } as Schema<number>,
  standing: yes,
  ledBy: text,
  agenda: texts,
  reportsTo: ref('meetings'),
  held: list(object({ date: required(happened(date)), held: required(yes) })),
});

/** A text, or a text with points under it. */
export type Item = Text | { readonly text: Text; readonly items?: readonly Text[] };
/** A text, or a text with who, when and how far. */
export type Action = Text | Infer<typeof action>;
const item: Schema<Item> = byField('text', object({ text: required(text), items: texts }), text);
const action = object({ text: required(text), items: texts, responsible: text, due, state: option(ACTION_STATES) });

const actionPlans = items({
  ...titled,
  orgUnit,
  decided: happened(date),
  decidedBy: text,
  basis: texts,
  focus: list(object({ title: required(text), aims: list(item) })),
  rows: list(object({
    challenges: texts,
    actions: list(object({ heading: text, items: list(byField<Action>('text', action, text)) })),
    responsible: text,
    due,
    state: option(ACTION_STATES),
    note: text,
  })),
  source,
});

const assessments = items({
  ...titled,
  orgUnit,
  scale: required(object({
    min: required(number),
    max: required(number),
    step: costly(number),
    minLabel: text,
    maxLabel: text,
  }, checkScale)),
  areas: items({ ...named, statements: items({ text: required(text) }, undefined, 1) }),
  occasions: items({ ...named, date: period }),
  groups: items({ ...named, of: costly(text) }),
  results: list(object({
    occasion: required(id),
    group: costly(id),
    respondents: costly(count),
    answers: list(object({
      statement: required(id),
      mean: costly(number),
      counts: costly(list(count, { whole: true })),
      noOpinion: costly(count),
      n: costly(count),
      missing: costly(option(MISSING)),
    }, checkAnswer), { unique: ['statement'] }),
  }, checkResult), { unique: ['occasion', 'group'] }),
  preliminary: yesIfFaulty,
  source,
});

const reviews = items({
  kind: required(option(['gemba', 'revision', 'audit'])),
  orgUnit,
  planned: required(period),
  held: happened(date),
  deviations: count,
  followUp: list(ref('notes')),
});

const yearWheels = items({
  ...titled,
  orgUnit,
  year: required(integer()),
  events: list(object({ from: required(period), to: period, text: required(text), track: text, url }, checkSpan)),
});

/** Causes stand in each other, at most 64 deep. */
export interface Cause {
  readonly text: Text;
  readonly causes?: readonly Cause[];
  readonly root?: boolean;
}
const cause: Schema<Cause> = object({
  text: required(text),
  causes: { kind: 'list', item: () => cause, deepest: 63 } as Schema<readonly Cause[]>,
  root: yes,
});

const fishbones = items({
  problem: required(text),
  orgUnit,
  date,
  bones: list(object({ name: required(text), causes: list(cause) })),
});

const fiveWhys = items({
  problem: required(text),
  orgUnit,
  whys: list(object({ why: required(text), because: required(text) })),
  rootCause: text,
  leadsTo: ref('notes'),
});

const houses = items({
  ...titled,
  motto: text,
  layers: list(object({ name: required(text), text, items: texts })),
});

const cycles = items({
  ...titled,
  orgUnit,
  turns: list(object({ level: integer(), plan: text, do: text, check: text, act: text, from: period })),
  leaps: list(object({ afterTurn: required(integer(1)), text: required(text) }, checkLeap)),
});

const benefits = items({
  text: required(text),
  orgUnit,
  kind: option(['quality', 'time', 'money', 'workEnvironment', 'other']),
  unit: text,
  expected: object({ value: required(number), by: period }),
  realised: list(object({ value: required(number), on: required(happened(date)) })),
  /** The improvements that it came from. */
  from: either<string | readonly string[]>([ref('notes'), list(ref('notes'))], (input) => (Array.isArray(input) ? list(ref('notes')) : ref('notes'))),
  measure: ref('measures'),
  source,
});

/** The whole contract: types, checker and JSON Schema all follow from here. */
export const definition = object({
  styrtavla: required(option(['1'])),
  language: { kind: 'language' } as Schema<string>,
  timeZone: { kind: 'timeZone' } as Schema<string>,
  title: text,
  publisher: text,
  published: { kind: 'day' } as Schema<string>,
  source,
  orgUnits,
  goals,
  measures,
  notes,
  boards,
  meetings,
  actionPlans,
  assessments,
  reviews,
  yearWheels,
  fishbones,
  fiveWhys,
  houses,
  cycles,
  benefits,
});

/** A checked document: typed, read-only, and sharing nothing with what it was read from. */
export type Document = Infer<typeof definition>;
type Of<K extends keyof Document> = NonNullable<Document[K]> extends readonly (infer T)[] ? T : never;
export type Source = Infer<typeof source>;
export type OrgUnit = Of<'orgUnits'>;
export type Goal = Of<'goals'>;
export type Measure = Of<'measures'>;
export type Observation = Infer<typeof observation>;
export type Baseline = Infer<typeof baseline>;
export type RunChart = Infer<typeof runChart>;
export type Note = Of<'notes'>;
export type Board = Of<'boards'>;
export type Meeting = Of<'meetings'>;
export type ActionPlan = Of<'actionPlans'>;
export type Assessment = Of<'assessments'>;
export type Result = NonNullable<Assessment['results']>[number];
export type Answer = NonNullable<Result['answers']>[number];
export type Review = Of<'reviews'>;
export type YearWheel = Of<'yearWheels'>;
export type Fishbone = Of<'fishbones'>;
export type FiveWhys = Of<'fiveWhys'>;
export type House = Of<'houses'>;
export type Cycle = Of<'cycles'>;
export type Benefit = Of<'benefits'>;
export type Cadence = (typeof CADENCES)[number];
export type Missing = (typeof MISSING)[number];
