import { clockOf, goalRollUp, unitFulfilment } from '../../contract/index.ts';
import type { Document, Goal, Measure, OrgUnit, RollUp, Terms } from '../../contract/index.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { fulfilmentWords } from '../../locale/words/fulfilment.ts';
import { goalWords } from '../../locale/words/goal.ts';
import type { DataTableView, Row } from '../../parts/data-table.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { rollUpVerdict } from '../../parts/roll-up.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { targetText } from '../../parts/target.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { NO_FIGURE } from './gauge-parts.view.ts';
import type { GaugeView } from './gauge-parts.view.ts';

interface Counted {
  readonly name: string;
  readonly roll: RollUp;
  readonly facts: readonly string[];
}

interface Tabled extends Pick<Counted, 'name' | 'roll'> {
  readonly source: DataTableView['source'];
}

const termsOf = (document: Document, { now }: Settings): Terms => ({ at: clockOf(document, now) });

/** From a document to what a gauge shows of one goal, or of one unit. */
export function countGaugeView(
  document: Document,
  { goal, orgUnit }: { readonly goal: string | undefined; readonly orgUnit: string | undefined },
  settings: Settings,
): GaugeView | Notice {
  if (goal !== undefined) {
    const picked = pick(document.goals, { attribute: 'goal', id: goal }, settings);
    return isNotice(picked) ? picked : goalGauge(picked, document, settings);
  }
  const picked = pick(document.orgUnits, { attribute: 'org-unit', id: orgUnit }, settings);
  return isNotice(picked) ? picked : unitGauge(picked, document, settings);
}

/** How many of the measures of a goal and of all goals below it are met; where nothing measures, what people judged. */
function goalGauge(goal: Goal, document: Document, settings: Settings): GaugeView {
  const { language, tag } = settings;
  const name = textIn(goal.text, tag, document.language);
  const roll = goalRollUp(document, goal.id, termsOf(document, settings));
  const { judgement: { state, on, why } = {}, deadline } = goal;
  const words = goalWords[language];
  const { period, date } = formatFor(language);
  const judged = state ? words.judgement[state] : words.notJudged;
  const facts = [
    deadline && fulfilmentWords[language].by(period(deadline)),
    on && words.judged(date(on)),
    why && textIn(why, tag, document.language),
  ].filter((fact) => fact !== undefined);
  if (roll.measures.length > 0) {
    return countGauge({ name, roll, facts: state ? [judged, ...facts] : facts }, document, settings);
  }
  const mark = state === 'done' ? 'met' : state === 'behind' ? 'missed' : 'unknown';
  return { name, verdict: { state: mark, text: judged }, facts };
}

/** How many of a unit's measures, and of those of all units below it, are met. */
function unitGauge(unit: OrgUnit, document: Document, settings: Settings): GaugeView {
  const roll = unitFulfilment(document, unit.id, termsOf(document, settings));
  return countGauge({ name: textIn(unit.name, settings.tag, document.language), roll, facts: [] }, document, settings);
}

function countGauge({ name, roll, facts }: Counted, document: Document, settings: Settings): GaugeView {
  const { met, counted } = roll;
  const words = goalWords[settings.language];
  const { number } = formatFor(settings.language);
  const source = sourceLineView(undefined, document, settings);
  return {
    name,
    verdict: rollUpVerdict(roll, settings.language),
    figure: counted > 0 ? { value: words.of(number(met), number(counted)), unit: '', isSaid: true } : NO_FIGURE,
    facts,
    dial: { met, counted },
    ...(source && { source }),
    table: countTable({ name, roll, source }, document, settings),
  };
}

/** The measures that were counted or left out, each with its value, its target and how it stands to it. */
function countTable({ name, roll, source }: Tabled, document: Document, settings: Settings): DataTableView {
  const { measures } = roll;
  const words = goalWords[settings.language];
  const figures = figureWords[settings.language];
  const hasOwn = measures.some(({ measure }) => measure.source);
  const decimals = (row: number): number => {
    const { measure } = measures[row] ?? {};
    return decimalsOf(measure?.observations?.map(({ value }) => value) ?? [], measure?.decimals);
  };
  return {
    language: settings.language,
    caption: name,
    columns: [
      { label: words.measure },
      { label: figures.value, decimals },
      { label: figures.target },
      { label: words.outcome },
      ...(hasOwn ? [{ label: commonWords[settings.language].source.replace(':', '') }] : []),
    ],
    count: measures.length,
    rows: (most) => measures.slice(0, most).map((judged) => [
      ...rowOf(judged, document, settings),
      ...(hasOwn ? [sourceOf(judged.measure, document, settings)] : []),
    ]),
    source,
  };
}

function rowOf({ measure, fulfilment }: RollUp['measures'][number], { language }: Document, settings: Settings): Row {
  const { latest, year, target, state, reason } = fulfilment;
  const read = (text: Measure['name']): string => textIn(text, settings.tag, language);
  const { missing, noValue } = figureWords[settings.language];
  const name = read(measure.name);
  // Each has its own unit. Many names end with theirs.
  const unit = measure.unit ? ` (${read(measure.unit)})` : '';
  return [
    name.endsWith(unit) ? name : name + unit,
    year?.sum ?? latest?.value ?? (reason ? missing[reason] : noValue),
    target ? targetText(target, settings, language) : '',
    fulfilmentWords[settings.language].state[state],
  ];
}

function sourceOf({ source }: Measure, document: Document, { language, tag }: Settings): string {
  const { name = '', processed } = source ?? document.source ?? {};
  const read = textIn(name, tag, document.language);
  return processed ? `${commonWords[language].processed} ${read}` : read;
}
