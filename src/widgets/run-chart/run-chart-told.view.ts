import { comingTarget } from '../../contract/index.ts';
import { fulfilmentWords } from '../../locale/words/fulfilment.ts';
import { absentTold } from '../../parts/absent.view.ts';
import { sentence, unstopped } from '../../parts/sentence.view.ts';
import { targetText } from '../../parts/target.view.ts';
import type { Case } from './run-chart-case.view.ts';
import type { RunDrawing } from './run-chart-drawing.view.ts';
import type { JudgedPhase } from './run-chart-verdict.view.ts';

const MOST_TOLD = 10;

/** Each phase with its start, its reason and its verdict; the last one's verdict is the chart's, and stands above. */
export function phasesTold(all: Case, judged: readonly JudgedPhase[]): readonly string[] {
  const { series, words, format, settings } = all;
  if (judged.length < 2) return [];
  return judged.map(({ from, label, why, sentence: said, cautions }, nth) => {
    const name = label ?? words.phase(format.number(nth + 1));
    const period = format.period(series.observations[from]?.period ?? '');
    const start = nth > 0 ? `, ${fulfilmentWords[settings.language].from(period)}` : '';
    const head = `${name}${start}${why ? ` (${unstopped(why)})` : ''}`;
    return nth === judged.length - 1 ? sentence(head) : `${head}: ${[said, ...cautions].map(sentence).join(' ')}`;
  });
}

/** What the drawing cannot say by itself: what is missing, left out or still to come, and where its axis starts. */
export function factsOf(all: Case, drawing: RunDrawing | undefined): readonly string[] {
  const { series: { observations }, frozen, excluded, words, format, settings, measure, document, centre, unit } = all;
  const periodAt = (place: number): string => format.period(observations[place]?.period ?? '');
  const coming = comingTarget(measure.target, observations.at(-1)?.period ?? '');
  const comes = coming && fulfilmentWords[settings.language].from(format.period(coming.from));
  const low = drawing?.axis.ticks.length ? drawing.axis.low : 0;
  return [
    ...absentTold(observations, measure.cadence, settings.language),
    ...[...excluded].slice(0, MOST_TOLD).map(([place, why]) => `${periodAt(place)}: ${words.excluded(why)}`),
    frozen && `${words.baseline(words.theCentre[centre])}: ${periodAt(0)}–${periodAt(frozen - 1)}`,
    coming && `${targetText(coming, settings, document.language)}, ${comes}`,
    low !== 0 && words.axisFrom(format.withUnit(low, unit)),
  ].filter((fact) => typeof fact === 'string');
}

/** What the letters and numbers on the chart stand for. */
export interface Keys {
  readonly groups: readonly string[];
  readonly notes: readonly string[];
}

/** The keys of a chart; empty where names and texts stand in it. */
export function keysOf({ runChart: { annotations = [] }, format, read }: Case, drawing: RunDrawing | undefined): Keys {
  const named = drawing?.groups.filter(({ label, name }) => label !== name) ?? [];
  const numbered = annotations.filter(({ text }, nth) => drawing?.annotations[nth]?.label !== read(text));
  return {
    groups: named.map(({ label, name }) => `${label} ${name}`),
    notes: numbered.map(({ period, text }, nth) => `(${nth + 1}) ${format.period(period)}: ${read(text)}`),
  };
}
