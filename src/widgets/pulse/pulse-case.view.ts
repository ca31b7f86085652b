import { clockOf } from '../../contract/index.ts';
import type { Document, SeriesPoint } from '../../contract/index.ts';
import { formatFor, type Format } from '../../locale/format.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { ALL } from '../../parts/assessment.view.ts';
import type { ShownAssessment } from '../../parts/assessment-shown.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import { pulseTime, type PulseTime } from './pulse-occasions.view.ts';
import { pulseSeries, type PulseSeries } from './pulse-series.view.ts';

/** One assessment as one reader gets it: what all parts of the view are made from. */
export interface PulseCase {
  readonly document: Document;
  readonly settings: Settings;
  readonly format: Format;
  readonly shown: ShownAssessment;
  readonly time: PulseTime;
  /** Those shown, each with a series for each statement. */
  readonly groups: readonly PulseGroup[];
  /** Now, as periods count time. */
  readonly at: number;
  /** A mean with the assessment's decimals. */
  readonly write: (mean: number) => string;
}

export interface PulseGroup {
  readonly name: string;
  /** Its name, or nothing where all that is shown is everyone together. */
  readonly label: string;
  readonly series: readonly PulseSeries[];
}

/** Gathers them. */
export function pulseCase(shown: ShownAssessment, document: Document, settings: Settings): PulseCase {
  const format = formatFor(settings.language);
  const time = pulseTime(shown, settings);
  return {
    document,
    settings,
    format,
    shown,
    time,
    groups: shown.groups.map((group) => ({
      name: group.name,
      label: group.id === ALL && shown.groups.length === 1 ? '' : group.name,
      series: pulseSeries(group, shown, time),
    })),
    at: clockOf(document, settings.now),
    write: (mean) => format.number(mean, shown.decimals),
  };
}

/** Why a point has no mean. */
export function reasonOf({ missing }: Pick<SeriesPoint, 'missing'>, { settings: { language } }: PulseCase): string {
  const words = figureWords[language];
  return missing ? words.missing[missing] : words.noValue;
}
