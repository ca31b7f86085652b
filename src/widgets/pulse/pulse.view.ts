import type { Document, Text } from '../../contract/index.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { runChartWords } from '../../locale/words/run-chart.ts';
import { absentTold } from '../../parts/absent.view.ts';
import { pickAssessment, type AssessmentPick } from '../../parts/assessment.view.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { runVerdicts } from '../../parts/run-verdict.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import { sourceLineView, type SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { pulseCase, type PulseCase, type PulseGroup } from './pulse-case.view.ts';
import type { PulseOccasion } from './pulse-occasions.view.ts';
import { pulsePanel, type PulsePanel } from './pulse-panel.view.ts';
import { pulseReading, pulseTable, type PulseReading, type Told } from './pulse-reading.view.ts';
import { askedPoints } from './pulse-series.view.ts';

/** What a pulse shows. */
export interface PulseView extends WidgetView {
  readonly groups: readonly PulseGroupView[];
  readonly occasions: readonly PulseOccasion[];
  /** The ends of every panel: of its scale, with their words, and of its time. */
  readonly high: string;
  readonly low: string;
  readonly first: string;
  readonly last: string;
  /** What is missing, and what all of it is to be taken with: a sentence each. */
  readonly facts: readonly string[];
  /** Name of the slider that reads the occasions. */
  readonly readPoints: string;
  /** The occasion at a place in words. */
  readonly read: (place: number) => PulseReading;
  readonly table: DataTableView;
  readonly source?: SourceLineView;
}

/** A group's panels; unnamed where everyone is shown together. */
export interface PulseGroupView {
  readonly name: string;
  readonly panels: readonly PulsePanel[];
}

/** From a document to one of its assessments over time, a panel for each statement. */
export function pulseView(document: Document, picked: AssessmentPick, settings: Settings): PulseView | Notice {
  const shown = pickAssessment(picked, document, settings);
  if (isNotice(shown)) return shown;
  const all = pulseCase(shown, document, settings);
  const { language } = settings;
  const { time: { occasions }, groups } = all;
  const told = groups.map((group) => toldIn(group, all));
  const [first, ...others] = told.flat();
  if (!first) return notice(commonWords[language].empty);
  // What is missing everywhere is told once, below the panels.
  const isAlike = others.every(({ absent }) => absent.join() === first.absent.join());
  const source = sourceLineView(shown.assessment.source, document, settings);
  return {
    name: shown.name,
    groups: told.map((panels, nth) => ({
      name: groups[nth]?.label ?? '',
      panels: panels.map((panel) => pulsePanel(panel, isAlike ? [] : panel.absent, all)),
    })),
    occasions,
    ...scaleOf(all),
    first: all.time.first,
    last: all.time.last,
    facts: [
      ...(isAlike ? first.absent : []),
      ...(shown.assessment.preliminary ? [figureWords[language].preliminary] : []),
    ].map(sentence),
    readPoints: runChartWords[language].readPoints,
    read: (place) => pulseReading(place, told, all),
    table: pulseTable(all, source),
    ...(source && { source }),
  };
}

/** Each series with its verdict; it is the last of its phases, of which there is one. */
function toldIn({ label, series }: PulseGroup, all: PulseCase): readonly Told[] {
  const { settings: { language }, time: { unit } } = all;
  return series.flatMap((one) => runVerdicts({ language, values: one.values, centre: 'median' }).map((phase) => ({
    name: label ? `${label}, ${one.name}` : one.name,
    series: one,
    phase,
    absent: absentTold(askedPoints(one), unit, language),
  })));
}

/** "5 Högt" and "1 Lågt". */
function scaleOf({ shown, document, settings, format }: PulseCase): Pick<PulseView, 'high' | 'low'> {
  const { scale } = shown.assessment;
  const end = (value: number, label: Text | undefined): string =>
    [format.number(value), label && textIn(label, settings.tag, document.language)].filter(Boolean).join(' ');
  return { high: end(scale.max, scale.maxLabel), low: end(scale.min, scale.minLabel) };
}
