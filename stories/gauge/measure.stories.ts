import type { Meta } from '@storybook/web-components-vite';
import {
  atLeastAs, atMostItsLowest, changed, dueBy, preliminaryFrom, upTo, upToHighest, withoutBaseline, withoutValues,
} from '../support/change.ts';
import { deaths, emergency, linkoping, placements, workshop } from '../support/documents.ts';
import { gauge, ofGauge } from '../support/gauge.ts';
import type { GaugeArgs, GaugeStory } from '../support/gauge.ts';

const meta: Meta<GaugeArgs> = { ...ofGauge, title: 'Gauge/Measure' };
export default meta;

/** At least so much, and it is: what a board hopes to show. */
export const AtLeastMet: GaugeStory = gauge(
  placements,
  { measure: 'skolkontakt' },
  { mark: 'met', parts: ['drawing', 'value', 'target', 'facts', 'source', 'table'] },
);

/** At least so much, and it is not. The value is years old: it says how old, and that a newer one is due. */
export const AtLeastNotMet: GaugeStory = gauge(emergency, { measure: 'england' }, { mark: 'missed' });

/** A hair below the target: not met, and the distance is never rounded to nothing. */
export const AtLeastNearlyMet: GaugeStory = gauge(emergency, { measure: 'RQM' }, { mark: 'missed' });

/** At most so much: less is better, and the zone is at the left. The value is preliminary. */
export const AtMostMet: GaugeStory = gauge(placements, { measure: 'utredningstid' }, { mark: 'met' });

/** The month before: a value is held against the target that was in force then. */
export const AtMostNotMet: GaugeStory = gauge(
  changed(placements, 'utredningstid', upTo('2026-09')),
  { measure: 'utredningstid' },
  { mark: 'missed' },
);

/** Neither too little nor too much: a zone with two bounds. */
export const RangeMet: GaugeStory =
  gauge(changed(placements, 'arbetsmangd', upTo('2026-W37')), { measure: 'arbetsmangd' }, { mark: 'met' });

/** Past the upper bound. */
export const RangeNotMet: GaugeStory = gauge(placements, { measure: 'arbetsmangd' }, { mark: 'missed' });

/** A target of zero, and zero it is. */
export const ZeroMet: GaugeStory = gauge(emergency, { measure: 'RNZ-over-fyra' }, { mark: 'met' });

/** A target of zero that is not met: no per cent of nothing is made up. */
export const ZeroNotMet: GaugeStory = gauge(workshop, { measure: 'fel' }, { mark: 'missed' });

/** A target with a date that is still to come, and where the way to it began: how much of it is behind. */
export const ByADateWithBaseline: GaugeStory = gauge(placements, { measure: 'overvagande' }, { mark: 'unknown' });

/** The same without a start: nothing says how far it has come. */
export const ByADate: GaugeStory = gauge(
  changed(placements, 'overvagande', withoutBaseline),
  { measure: 'overvagande' },
  { mark: 'unknown' },
);

/** The date has passed: what was not there yet has become what is not met. */
export const DatePassed: GaugeStory = gauge(
  changed(placements, 'overvagande', dueBy('2026-Q3')),
  { measure: 'overvagande' },
  { mark: 'missed' },
);

/** Values that add up to a target for the whole year, three quarters of it gone: judged by its pace. */
export const YearOnPace: GaugeStory = gauge(placements, { measure: 'besok-per-barn' }, { mark: 'met' });

/** Three quarters of another year, with less than three quarters of what it is to come to. */
export const YearBehindPace: GaugeStory = gauge(
  changed(placements, 'besok-per-barn', upTo('2025-Q3')),
  { measure: 'besok-per-barn' },
  { mark: 'missed' },
);

/** The year is over, and the sum is what counts. */
export const YearOverMet: GaugeStory = gauge(
  changed(placements, 'besok-per-barn', upTo('2025-Q4')),
  { measure: 'besok-per-barn' },
  { mark: 'met' },
);

/** The year is over, and it did not come to enough. */
export const YearOverNotMet: GaugeStory = gauge(
  changed(placements, 'besok-per-barn', upTo('2024-Q4')),
  { measure: 'besok-per-barn' },
  { mark: 'missed' },
);

/** None are allowed in the whole year: one is enough to settle it, long before the year is over. */
export const YearOfZeroNotMet: GaugeStory = gauge(workshop, { measure: 'olyckor' }, { mark: 'missed' });

/** The first month of a year without any: so far so good, and no more than that. */
export const YearOfZeroSoFar: GaugeStory =
  gauge(changed(workshop, 'olyckor', upTo('2025-01')), { measure: 'olyckor' }, { mark: 'met' });

/** A measure that is followed and has no target: the figure, and a scale without ends. */
export const NoTarget: GaugeStory = gauge(placements, { measure: 'tid-till-familjehem' }, { mark: 'unknown' });

/** A target is decided and nothing measured yet. */
export const NoValue: GaugeStory = gauge(placements, { measure: 'svar-pa-synpunkter' }, { mark: 'unknown' });

/** The source hides every value, since they stand on too few answers. */
export const Suppressed: GaugeStory = gauge(
  changed(placements, 'arbetsmangd', withoutValues('suppressed')),
  { measure: 'arbetsmangd' },
  { mark: 'unknown' },
);

/** The page hides what stands on fewer than 30 answers. */
export const SmallGroupHidden: GaugeStory =
  gauge(placements, { measure: 'arbetsmangd', minimum: 30 }, { mark: 'unknown' });

/** The last week is hidden: the value before it is shown, with its week. */
export const LatestHidden: GaugeStory =
  gauge(changed(placements, 'arbetsmangd', upTo('2026-W44')), { measure: 'arbetsmangd' }, { mark: 'missed' });

/** A value that is to be settled later. */
export const Preliminary: GaugeStory = gauge(
  changed(placements, 'skolkontakt', preliminaryFrom('2026-10')),
  { measure: 'skolkontakt' },
  { mark: 'met' },
);

/** A value from two months before: a newer one should have come. */
export const NewerExpected: GaugeStory =
  gauge(changed(placements, 'skolkontakt', upTo('2026-08')), { measure: 'skolkontakt' }, { mark: 'met' });

/** Value and target below zero. The scale has its zero at the right. */
export const Negative: GaugeStory =
  gauge(changed(linkoping, 'N02017', atLeastAs('Kvinnor')), { measure: 'N02017' }, { mark: 'missed' });

/** Many times the target: the scale keeps the target readable, and an arrow says that the value lies beyond. */
export const FarOutside: GaugeStory = gauge(
  changed(emergency, 'RNZ-over-fyra', atMostItsLowest, upToHighest),
  { measure: 'RNZ-over-fyra' },
  { mark: 'missed' },
);

/** A number of six figures. */
export const LargeNumber: GaugeStory = gauge(
  changed(emergency, 'england-over-fyra', atMostItsLowest),
  { measure: 'england-over-fyra' },
  { mark: 'missed' },
);

/** A unit too long for the arc stands below it. */
export const LongUnit: GaugeStory = gauge(placements, { measure: 'forbattringar-per-vecka' }, { mark: 'met' });

/** The highest of 535 weeks, held against the lowest. */
export const ManyWeeks: GaugeStory = gauge(changed(deaths, 'dodsfall', atMostItsLowest), {}, { mark: 'missed' });
