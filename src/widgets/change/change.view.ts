import { areaMean } from '../../contract/index.ts';
import type { Document } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { commonWords } from '../../locale/words/common.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { pickAssessment } from '../../parts/assessment.view.ts';
import type { AssessmentPick } from '../../parts/assessment.view.ts';
import type { ShownArea, ShownAssessment, ShownStatement } from '../../parts/assessment-shown.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { changeOf, isAsked, lineMaker, markOf, spanOf } from './change-group.view.ts';
import type { Frame, Read } from './change-group.view.ts';
import type { AreaRows, ChangeView, Line, Row } from './change-parts.view.ts';
import { scaleView } from './change-scale.view.ts';
import { changeTable } from './change-table.view.ts';
import { toldOf } from './change-told.view.ts';

/** From a document to what is shown of an assessment's statements on two or three occasions, or one. */
export function changeView(document: Document, picked: AssessmentPick, settings: Settings): ChangeView | Notice {
  const shown = pickAssessment(picked, document, settings);
  if (isNotice(shown)) return shown;
  const { groups, assessment, occasions } = shown;
  const asked = new Set(groups.flatMap(({ rounds }) => rounds.map(({ occasion }) => occasion)));
  const all = occasions.filter((occasion) => asked.has(occasion));
  const frame = frameOf(shown, all, settings);
  const areas = areasOf(frame);
  if (areas.length === 0) return notice(commonWords[settings.language].empty);
  const { changes: { order }, change } = assessmentWords[settings.language];
  const source = sourceLineView(assessment.source, document, settings);
  return {
    name: shown.name,
    sentences: groups.flatMap((group) => toldOf(group, frame)),
    scale: scaleView(assessment.scale, {
      read: (text) => textIn(text, settings.tag, document.language),
      write: formatFor(settings.language).number,
    }),
    occasions: frame.occasions.map(({ name }, place) => ({ mark: markOf(place, frame.occasions), name })),
    ...(canChange(shown) && { change: { label: change, span: frame.span ?? '' } }),
    hasGroups: groups.length > 1,
    areas,
    orders: ordersOf(frame, areas),
    orderLabel: order,
    facts: [...unaskedTold(shown, settings), ...shown.facts],
    ...(source && { source }),
    table: { language: settings.language, caption: shown.name, ...changeTable(frame, all), source },
  };
}

const canChange = ({ groups }: ShownAssessment): boolean => groups.some(({ rounds }) => rounds.length > 1);

function ordersOf({ shown, settings: { language } }: Frame, areas: readonly AreaRows[]): ChangeView['orders'] {
  const { changes: { number }, change, area } = assessmentWords[language];
  const [first, second] = shown.groups;
  const isChoice = canChange(shown) && areas.flatMap(({ rows }) => rows).length > 1;
  return [
    { sort: 'number', label: number },
    ...(isChoice ? [{ sort: 'change', label: first && second ? `${change} (${first.name})` : change } as const] : []),
    ...(areas.length > 1 ? [{ sort: 'area', label: area } as const] : []),
  ];
}

/** How many statements a group was not asked about: they have no line of its own. */
function unaskedTold({ areas, groups }: ShownAssessment, { language }: Settings): readonly string[] {
  return groups.flatMap((group) => {
    const lacking = areas.flatMap(({ statements }) => statements).filter((one) => !isAsked(group, one)).length;
    const name = groups.length > 1 ? `${group.name}: ` : '';
    return lacking > 0 ? [name + formatFor(language).plural(lacking, assessmentWords[language].changes.unasked)] : [];
  });
}

function frameOf(shown: ShownAssessment, all: Frame['occasions'], settings: Settings): Frame {
  const { noValue, missing } = figureWords[settings.language];
  // More than one between the first and the last could not be told apart by its shape.
  const occasions = all.length > 3 ? [...all.slice(0, 1), ...all.slice(-2)] : all;
  const spans = new Set(shown.groups.filter(({ rounds }) => rounds.length > 1).map(spanOf));
  const readMean = (id: string): Read => (round) => {
    const why = round?.answers.get(id)?.missing;
    return round?.means.get(id) ?? (why ? missing[why] : noValue);
  };
  return { shown, occasions, span: spans.size > 1 ? undefined : [...spans][0] ?? '', readMean, settings };
}

/** The areas with their statements, without those that nobody was asked about. */
function areasOf(frame: Frame): readonly AreaRows[] {
  const { shown: { areas, groups }, readMean, settings } = frame;
  const makers = groups.map((group) => ({ group, line: lineMaker(group, frame) }));
  const [first] = groups;
  const statementRow = ({ id, number, text }: ShownStatement): Row => {
    const asked = makers.filter(({ group }) => isAsked(group, { id }));
    const read = readMean(id);
    return {
      number: formatFor(settings.language).number(number),
      text,
      lines: asked.map(({ line }) => line(read, true)),
      change: first && changeOf(first, read),
    };
  };
  return areas.map((area) => ({
    area: areaRow(area.name, makers
      .filter(({ group }) => area.statements.some((one) => isAsked(group, one)))
      .map(({ line }) => line(readArea(area, settings), false)), settings),
    rows: area.statements.map(statementRow).filter(({ lines }) => lines.length > 0),
  })).filter(({ rows }) => rows.length > 0);
}

const readArea = (area: ShownArea, { language }: Settings): Read => (round) =>
  (round ? areaMean(area, round.means) : null) ?? figureWords[language].noValue;

const isIncomplete = ({ points, missing }: Line): boolean =>
  missing !== undefined || points.some(({ share }) => share === undefined);

const areaRow = (text: string, lines: Row['lines'], { language }: Settings): Row => ({
  number: '',
  text,
  ...(lines.some(isIncomplete) && { why: assessmentWords[language].incomplete }),
  lines,
  change: undefined,
});
