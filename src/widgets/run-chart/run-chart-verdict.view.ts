import { judgeRun } from '../../parts/measure-run.view.ts';
import type { RunVerdict } from '../../parts/run-test.view.ts';
import type { Case } from './run-chart-case.view.ts';

/** A phase with its verdict, its name and its reason, the last two in the document's words. */
export interface JudgedPhase extends RunVerdict {
  readonly label?: string;
  readonly why?: string;
}

/** The phases of a series in order, each judged by itself; none where the settings could not be read. */
export function judge({ run, settings, read }: Case): readonly JudgedPhase[] {
  return judgeRun(run, settings.language).map(({ label, why, ...phase }) =>
    ({ ...phase, ...(label && { label: read(label) }), ...(why && { why: read(why) }) }));
}
