import type { Meta } from '@storybook/web-components-vite';
import { alike, changed, given, phaseEachYear, young } from '../support/change.ts';
import { emergency, parents, placements, workshop } from '../support/documents.ts';
import { ofRunChart, runChart } from '../support/run-chart.ts';
import type { RunChartArgs, RunChartStory } from '../support/run-chart.ts';

const meta: Meta<RunChartArgs> = { ...ofRunChart, title: 'Run chart/Verdict' };
export default meta;

/**
 * What a unit's board shows most days: a target that is tightened each year and one still to come, a month that nobody
 * delivered, a preliminary last value, and a signal. The value meets its target while the run says that it has become
 * worse: both are said.
 */
export const Typical: RunChartStory = runChart(
  placements,
  { measure: 'utredningstid' },
  { mark: 'missed', parts: ['target', 'drawing', 'reading', 'facts', 'source', 'table'] },
);

/** A long run on the good side of the centre line, which here is the mean. The document says which side is good. */
export const SignalBetter: RunChartStory = runChart(emergency, { measure: 'RQM' }, { mark: 'met' });

/** A long run on the bad side, though the value still meets its target. */
export const SignalWorse: RunChartStory = runChart(emergency, { measure: 'RC9' }, { mark: 'missed' });

/** A long run where the document does not say which way is good: up or down, without a mark. */
export const SignalWithoutDirection: RunChartStory = runChart(parents, { measure: 'stockholm' }, { mark: null });

/** Too few crossings of the centre line, and no run past the limit: a signal that points nowhere. */
export const SignalByCrossings: RunChartStory = runChart(emergency, { measure: 'RM1' }, { mark: null });

/** The common case of a stable process: both rules with their numbers, and no mark. */
export const NoSignal: RunChartStory = runChart(placements, { measure: 'skolkontakt' }, { mark: null });

/** A young measure: fewer points than any rule can judge. */
export const TooFewValues: RunChartStory = runChart(placements, { measure: 'overvagande' }, { mark: 'unknown' });

/** Many points, but most lie on the centre line itself: rare events, counted by the month. */
export const TooFewOffTheLine: RunChartStory =
  runChart(emergency, { measure: 'RNZ-over-fyra' }, { mark: 'unknown' });

/** Enough points off the line, and still so many alike that the test is doubtful: said below the verdict. */
export const ManyAlike: RunChartStory =
  runChart(workshop, { measure: 'olyckor' }, { mark: 'missed', parts: ['cautions'] });

/** Two hospitals became one: a new phase with its reason, each phase judged by itself. */
export const Phases: RunChartStory = runChart(emergency, { measure: 'R0A' }, { mark: null, parts: ['phases'] });

/** A new way of working, and too few crossings since. */
export const PhasesWithSignal: RunChartStory =
  runChart(workshop, { measure: 'stopptid' }, { mark: null, parts: ['phases'] });

/** As many phases as years. A document should not do this without reasons; the labels must hold where one does. */
export const ManyPhases: RunChartStory =
  runChart(changed(emergency, 'RC9', phaseEachYear), { measure: 'RC9' }, { parts: ['phases'] });

/** The first year makes the centre line, and later months are judged against it. A numbered event stands below. */
export const Baseline: RunChartStory =
  runChart(emergency, { measure: 'england' }, { mark: 'missed', parts: ['facts', 'keys'] });

/** A centre line made of fewer points than it should be: judged all the same, with a caution. */
export const ShortBaseline: RunChartStory = runChart(
  changed(emergency, 'england', given({ runChart: { freezeAfter: '2016-10' } })),
  { measure: 'england' },
  { parts: ['cautions'] },
);

/** A document that asks for the rules of NHS Making Data Count: mean, limits, and each marked point. */
export const NhsRules: RunChartStory = runChart(emergency, { measure: 'RXL' }, { mark: null });

/** The same rules where the page asks for them with `rules="nhs"` and the document leaves it open. */
export const NhsRulesByThePage: RunChartStory =
  runChart(emergency, { measure: 'RC9', rules: 'nhs' }, { mark: 'missed' });

/** Too few points for limits: nothing is drawn but the line and its centre. */
export const NhsProvisional: RunChartStory = runChart(
  changed(emergency, 'RXL', young(12)),
  { measure: 'RXL' },
  { mark: 'unknown' },
);

/** Every value is the same: limits would fall on the centre line, so there are none, and it is said. */
export const NhsWithoutVariation: RunChartStory =
  runChart(changed(emergency, 'RXL', alike), { measure: 'RXL' }, { mark: null });

/** Every value is the same, by the usual rules: nothing lies off the line. */
export const WithoutVariation: RunChartStory =
  runChart(changed(emergency, 'RC9', alike), { measure: 'RC9' }, { mark: 'unknown' });

/** The document's settings for this chart could not be read: the values are shown, and no verdict is given. */
export const Withheld: RunChartStory = runChart(
  changed(emergency, 'RC9', given({ runChart: { withheld: true } })),
  { measure: 'RC9' },
  { mark: 'unknown' },
);
