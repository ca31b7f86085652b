/** Run charts and individuals charts: numbers in, numbers out. Nothing here knows dates, languages or the DOM. */
export { analyseRuns, type RunAnalysis, type RunPhase, type RunSpan, type Side, type Verdict } from './analyse-runs.ts';
export type { ControlLimits } from './control-limits.ts';
export { individualsLimits, type IndividualsAnalysis, type IndividualsPhase } from './individuals.ts';
export { crossingsLimit, longestRunLimit } from './limits.ts';
export { mean } from './mean.ts';
export { median } from './median.ts';
export { nhsRules, type NhsAnalysis, type NhsLabel, type NhsPhase } from './nhs.ts';
export { nhsClass, nhsHeadline, type NhsClass, type NhsHeadlineOptions } from './nhs-class.ts';
export type { NhsRule } from './nhs-marks.ts';
export type { Centre, Series, Value } from './series.ts';
export { signalMeaning, type Direction, type SignalMeaning } from './signal-meaning.ts';
