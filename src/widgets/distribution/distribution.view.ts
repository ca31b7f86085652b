import type { Document, Text } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { commonWords } from '../../locale/words/common.ts';
import { assessmentCautions } from '../../parts/assessment-facts.view.ts';
import type { Respondents, ShownStatement } from '../../parts/assessment-shown.view.ts';
import { pickAssessment } from '../../parts/assessment.view.ts';
import type { AssessmentPick } from '../../parts/assessment.view.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { above, sum, toldOf } from './distribution-answers.view.ts';
import type { Told } from './distribution-answers.view.ts';
import { columnAxis, divergingAxis, isDrawn, panelOf } from './distribution-panel.view.ts';
import type { Axis, Panel } from './distribution-panel.view.ts';
import { distributionTable } from './distribution-table.view.ts';

export interface DistributionPick extends AssessmentPick {
  /** Absent: the only one; where bars diverge, all of them. */
  readonly statement?: string | undefined;
  readonly isDiverging: boolean;
}

/** How answers lie along the scale: group by group for one statement, or statement by statement for all. */
export interface DistributionView extends WidgetView {
  readonly isDiverging: boolean;
  /** How much of each group's answers lies above the middle of the scale, or why that cannot be told. */
  readonly sentences: readonly string[];
  /** What the ends of the scale mean; "" where nobody says. */
  readonly ends: string;
  /** The steps of the scale as they are written, lowest first; none where none are drawn. */
  readonly steps: readonly string[];
  readonly axis: Axis;
  readonly blocks: readonly Block[];
  readonly facts: readonly string[];
  readonly source?: SourceLineView;
  readonly table: DataTableView;
}

/** The occasions of a group, or what is told of a statement. */
export interface Block {
  readonly name: string;
  readonly panels: readonly Panel[];
}

/** What is shown of the answers to an assessment, or why there is nothing to show. */
export function distributionView(
  document: Document,
  picked: DistributionPick,
  settings: Settings,
): DistributionView | Notice {
  const shown = pickAssessment(picked, document, settings);
  if (isNotice(shown)) return shown;
  const { isDiverging, statement: id } = picked;
  const { language } = settings;
  const all = shown.areas.flatMap(({ statements }) => statements);
  const one = isDiverging && !id && all.length > 1 ? undefined : pick(all, { attribute: 'statement', id }, settings);
  if (one && isNotice(one)) return one;
  const told = toldOf(shown, one ? [one] : all, language);
  const { answers, labels } = told;
  if (answers.length === 0) return notice(commonWords[language].empty);
  const axis = isDiverging ? divergingAxis(told) : columnAxis(told);
  const source = sourceLineView(shown.assessment.source, document, settings);
  const name = one ? one.text : shown.name;
  return {
    name,
    isDiverging,
    sentences: sentencesOf(told),
    ends: endsOf(told, (text) => textIn(text, settings.tag, document.language)),
    steps: isDrawn(told) ? labels : [],
    axis,
    blocks: one ? byGroup(told, axis) : byStatement(told, axis),
    facts: factsOf(told, settings),
    ...(source && { source }),
    table: { language, caption: name, ...distributionTable(told, !one), source },
  };
}

/** Per cent of each group's answers that are above the middle of the scale, over all that is shown. */
function sentencesOf({ shown: { groups }, answers, labels, language }: Told): readonly string[] {
  const words = assessmentWords[language].distribution;
  const { percent, list } = formatFor(language);
  if (labels.length === 0 && answers.some(({ mean }) => mean !== undefined)) return [words.notPublished];
  const [first = '', ...more] = above(labels);
  const last = more.at(-1);
  const range = last === undefined ? first : `${first}–${last}`;
  return groups.flatMap((group) => {
    const shares = group.rounds.flatMap((round) => {
      const counted = answers.filter((each) => each.round === round).map(({ counts }) => counts);
      const all = sum(counted.flat());
      const share = sum(counted.flatMap(above)) / all;
      return all > 0 ? [`${percent(share * 100)} (${round.occasion.name})`] : [];
    });
    return shares.length > 0 ? [`${group.name}: ${words.above(list(shares), range)}`] : [];
  });
}

/** What the ends of the scale mean, each said once for all panels. */
function endsOf({ shown: { assessment: { scale } }, language }: Told, read: (text: Text) => string): string {
  const { min, max, minLabel, maxLabel } = scale;
  const { number } = formatFor(language);
  return [
    ...(minLabel ? [`${number(min)} = ${read(minLabel)}`] : []),
    ...(maxLabel ? [`${number(max)} = ${read(maxLabel)}`] : []),
  ].join(', ');
}

function byGroup(told: Told, axis: Axis): readonly Block[] {
  return told.shown.groups.map((group) => ({
    name: group.name,
    panels: told.answers
      .filter((each) => each.group === group)
      .map((each) => panelOf(told, each, { name: each.round.occasion.name, axis })),
  }));
}

function byStatement(told: Told, axis: Axis): readonly Block[] {
  const { answers, shown: { groups } } = told;
  const named = (group: Respondents, occasion: string): string =>
    (groups.length > 1 ? `${group.name}, ${occasion}` : occasion);
  const statements = new Set<ShownStatement>(answers.map(({ statement }) => statement));
  return [...statements].map((statement) => ({
    name: `${statement.number}. ${statement.text}`,
    panels: answers
      .filter((each) => each.statement === statement)
      .map((each) => panelOf(told, each, { name: named(each.group, each.round.occasion.name), axis })),
  }));
}

function factsOf(told: Told, settings: Settings): readonly string[] {
  const { shown: { groups, assessment }, answers, labels, language } = told;
  const words = assessmentWords[language].distribution;
  return [
    ...(labels.length > 0 && !isDrawn(told) ? [words.tooManySteps(formatFor(language).number(labels.length))] : []),
    ...(answers.some(({ noOpinion }) => noOpinion) ? [words.ofOpinions] : []),
    ...assessmentCautions(groups, assessment, settings),
  ];
}
