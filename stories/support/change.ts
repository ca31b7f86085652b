import type { Document, Goal, Measure, Observation, OrgUnit } from '../../src/contract/index.ts';
import { periodAt, spanOf } from '../../src/contract/period.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published: points are left out, repeated or
// set beside each other, and bounds are taken from the values themselves. No figure is thought up here.

type Change = (measure: Measure) => Measure;

/** A copy of a document in which one measure has been changed. */
export function changed({ document }: Sample, id: string, ...changes: readonly Change[]): Document {
  const change = (measure: Measure): Measure => changes.reduce((before, each) => each(before), measure);
  return { ...document, measures: measuresOf(document).map((each) => (each.id === id ? change(each) : each)) };
}

const measuresOf = ({ measures = [] }: Document): readonly Measure[] => measures;
const pointsOf = ({ observations = [] }: Measure): readonly Observation[] => observations;

const valuesOf = (measure: Measure): readonly number[] =>
  pointsOf(measure).map(({ value }) => value).filter((value) => typeof value === 'number');

/** Fields that replace the measure's own. */
export const given = (fields: Partial<Measure>): Change => (measure) => ({ ...measure, ...fields });

/** Without what the measure is judged against. */
export const withoutBaseline: Change = ({ baseline: _, ...measure }) => measure;

/** The first points alone: as it looked when the series was young. */
export const young = (points: number): Change => (measure) =>
  ({ ...measure, observations: pointsOf(measure).slice(0, points) });

/** As it looked when a period was over. */
export const upTo = (period: string): Change => (measure) => ({
  ...measure,
  observations: pointsOf(measure).filter((each) => spanOf(each.period).end <= spanOf(period).end),
});

/** As it looked when the highest value came. */
export const upToHighest: Change = (measure) => {
  const highest = Math.max(...valuesOf(measure));
  const { period = '' } = pointsOf(measure).find(({ value }) => value === highest) ?? {};
  return upTo(period)(measure);
};

/** The latest point alone. */
export const latestAlone: Change = (measure) => ({ ...measure, observations: pointsOf(measure).slice(-1) });

/** As if nobody had delivered three periods of every ten. */
export const withHoles: Change = (measure) =>
  ({ ...measure, observations: pointsOf(measure).filter((_, place) => place % 10 < 5 || place % 10 > 7) });

/** The same periods, and a reason in place of each value. */
export const withoutValues = (missing: NonNullable<Observation['missing']>): Change => (measure) =>
  ({ ...measure, observations: pointsOf(measure).map(({ period }) => ({ period, missing })) });

/** Every value like the first. */
export const alike: Change = (measure) => {
  const [first] = valuesOf(measure);
  return { ...measure, observations: pointsOf(measure).map((each) => ({ ...each, value: first ?? null })) };
};

/** All values still to be settled from a period on. */
export const preliminaryFrom = (period: string): Change => (measure) => ({
  ...measure,
  observations: pointsOf(measure).map((each) =>
    (spanOf(each.period).start >= spanOf(period).start ? { ...each, preliminary: true } : each)),
});

const firstOfYears = (measure: Measure): readonly string[] => {
  const isFirst = ({ period }: Observation, place: number, all: readonly Observation[]): boolean =>
    spanOf(period).year !== spanOf(all[place - 1]?.period ?? '').year;
  return pointsOf(measure).filter(isFirst).map(({ period }) => period);
};

/** A phase for each calendar year. */
export const phaseEachYear: Change = (measure) => ({
  ...measure,
  runChart: { phases: firstOfYears(measure).slice(1).map((from) => ({ from, label: from.slice(0, 4) })) },
});

/** The first of the measure's own annotations again, at one point of so many. */
export const annotatedOften = (every: number): Change => (measure) => {
  const [own] = measure.runChart?.annotations ?? [];
  const annotations = pointsOf(measure)
    .filter((_, place) => place % every === 0)
    .map(({ period }) => ({ period, text: own?.text ?? measure.name }));
  return { ...measure, runChart: { ...measure.runChart, annotations } };
};

/** The values again and again, every second hour back from the last one: the most points that a document may have. */
export const largest: Change = (measure) => {
  const points = pointsOf(measure);
  const values = valuesOf(measure);
  const last = spanOf(points.at(-1)?.period ?? '').start;
  const count = 100_000;
  const observations = Array.from({ length: count }, (_, place) => ({
    period: periodAt('moment', last - (count - 1 - place) * 2 * HOUR_MS),
    value: values[place % values.length] ?? null,
  }));
  return { ...measure, observations };
};

const HOUR_MS = 36e5;

/** The target's date, which the document may have set later, is this one. */
export const dueBy = (by: string): Change => ({ target, ...measure }) =>
  ({ ...measure, ...(target && 'atMost' in target && { target: { ...target, by } }) });

/** To be no more than it has been at its lowest, zero apart. */
export const atMostItsLowest: Change = (measure) =>
  ({ ...measure, target: { atMost: Math.min(...valuesOf(measure).filter((value) => value > 0)) } });

/** To be at least where a group that stands beside it is now. */
export const atLeastAs = (name: string): Change => (measure) => {
  const { value } = measure.groups?.find((group) => group.name === name)?.observations?.at(-1) ?? {};
  return typeof value === 'number' ? { ...measure, target: { atLeast: value } } : measure;
};

/** Its name twice over: longer than any that Kolada has. */
export const longNamed: Change = ({ name, ...measure }) =>
  ({ ...measure, name: typeof name === 'string' ? `${name} – ${name}` : name });

/** Each measure is to be at least where it began, as often as it takes to have that many. */
export function manyTargets({ document }: Sample, unit: OrgUnit['id'], count: number): Document {
  const own = measuresOf(document);
  const measures = Array.from({ length: count }, (_, place) => own[place % own.length]).flatMap((measure, place) => {
    const [atLeast] = measure ? valuesOf(measure) : [];
    return measure && atLeast !== undefined ? [{ ...measure, id: `${place}`, orgUnit: unit, target: { atLeast } }] : [];
  });
  return { ...document, measures };
}

/** The goals without anything that measures them. */
export const goalsAlone = ({ document: { measures: _, ...rest } }: Sample): Document => rest;

/** The same, each goal judged on the day when the document was published, and due when that year ends. */
export function judged(sample: Sample, state: Judgement['state']): Document {
  const { published = '', goals = [], ...document } = goalsAlone(sample);
  const judgement = { state, on: published };
  return {
    ...document,
    published,
    goals: goals.map((goal) => ({ ...goal, deadline: published.slice(0, 4), judgement })),
  };
}

type Judgement = NonNullable<Goal['judgement']>;
