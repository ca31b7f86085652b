import { withGaps } from '../../contract/index.ts';
import type { Cadence } from '../../contract/index.ts';
import type { PeriodSpan } from '../../contract/period.ts';
import { spanOf } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import type { ShownAssessment } from '../../parts/assessment-shown.view.ts';
import type { Settings } from '../../parts/widget.view.ts';

/** A place in time that all panels share. */
export interface PulseOccasion {
  /** Absent: by the rhythm of the others it was due, and nobody asked. */
  readonly id?: string;
  readonly period?: string;
  /** As it is read: its period where each has one, else its name. */
  readonly name: string;
}

/** The time that all panels share. */
export interface PulseTime {
  readonly occasions: readonly PulseOccasion[];
  /** When each begins; where not all say when they were, evenly apart. */
  readonly times: readonly number[];
  /** On the axis: the first of them, and the last where that is another. */
  readonly first: string;
  readonly last: string;
  /** What they are, where all are of one kind: weeks, most often. */
  readonly unit: Cadence | undefined;
  /** The same where most follow right upon another: then one that is missing is a gap, and the next one is due. */
  readonly cadence: Cadence | undefined;
}

type Shown = Pick<ShownAssessment, 'occasions' | 'groups'>;

/** From the first occasion with answers to the last, with those in between that never came. */
export function pulseTime({ occasions, groups }: Shown, { language }: Settings): PulseTime {
  const asked = new Set(groups.flatMap(({ rounds }) => rounds.map(({ occasion }) => occasion.id)));
  const isAsked = ({ id }: { readonly id: string }): boolean => asked.has(id);
  const shown = occasions.slice(occasions.findIndex(isAsked), occasions.findLastIndex(isAsked) + 1);
  const dated = shown.flatMap(({ id, date }) => (date === undefined ? [] : [{ id, period: date }]));
  if (dated.length < shown.length) {
    const named = shown.map(({ id, name }) => ({ id, name }));
    const ends = endsOf(named.map(({ name }) => name));
    return { occasions: named, times: [...named.keys()], ...ends, unit: undefined, cadence: undefined };
  }
  const { period: inFull, periodShort } = formatFor(language);
  const spans = dated.map(({ period }) => spanOf(period));
  const unit = unitOf(spans);
  const cadence = isRegular(spans) ? unit : undefined;
  const given = dated.values();
  const all = withGaps({ cadence, observations: dated })
    .map(({ period, gap }) => (gap ? { period } : given.next().value ?? { period }))
    .map((one) => ({ ...one, name: inFull(one.period) }));
  return {
    occasions: all,
    times: all.map(({ period }) => spanOf(period).start),
    ...endsOf(all.map(({ period }) => periodShort(period, period === all[0]?.period ? '' : all[0]?.period))),
    unit,
    cadence,
  };
}

const endsOf = ([first = '', ...others]: readonly string[]): Pick<PulseTime, 'first' | 'last'> =>
  ({ first, last: others.at(-1) ?? '' });

function unitOf(spans: readonly PeriodSpan[]): Cadence | undefined {
  const [kind] = new Set(spans.map((span) => span.kind));
  return kind === 'moment' || spans.some((span) => span.kind !== kind) ? undefined : kind;
}

/** Whether most follow right upon another: those of every other week do not, and have no gaps between them. */
function isRegular(spans: readonly PeriodSpan[]): boolean {
  const close = spans.filter(({ start }, place) => start === spans[place - 1]?.end).length;
  return close * 2 >= spans.length - 1;
}
