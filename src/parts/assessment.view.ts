import { inTimeOrder, statementMeans } from '../contract/index.ts';
import type { Assessment, Document, Text } from '../contract/index.ts';
import { decimalsOf } from '../locale/decimals.ts';
import { textIn } from '../locale/language.ts';
import { assessmentWords } from '../locale/words/assessment.ts';
import { commonWords } from '../locale/words/common.ts';
import { assessmentFacts } from './assessment-facts.view.ts';
import type { Round, ShownArea, ShownAssessment } from './assessment-shown.view.ts';
import { pick } from './pick.view.ts';
import { isNotice, notice } from './widget.view.ts';
import type { Notice, Settings } from './widget.view.ts';

type Read = (text: Text) => string;

/** What the attributes say. Ids are parted by commas, or by spaces where no id has one; their order does not count. */
export interface AssessmentPick {
  readonly assessment?: string | undefined;
  /** Absent: all of them. */
  readonly occasions?: string | undefined;
  /** `all` stands for everyone together. Absent: everyone together, or each group where nobody put them together. */
  readonly groups?: string | undefined;
}

/** The id in `groups` that stands for everyone together, where no group is called so. */
export const ALL = 'all';

/** The assessment, occasions and groups that attributes pick; or why there is nothing to show. */
export function pickAssessment(
  picked: AssessmentPick,
  document: Document,
  settings: Settings,
): ShownAssessment | Notice {
  const id = picked.assessment || undefined;
  const assessment = pick(document.assessments, { attribute: 'assessment', id }, settings);
  if (isNotice(assessment)) return assessment;
  const read: Read = (text) => textIn(text, settings.tag, document.language);
  const occasions = chosen(picked.occasions, occasionsOf(assessment, read), settings);
  if (isNotice(occasions)) return occasions;
  const everyone = { id: ALL, name: assessmentWords[settings.language].everyone };
  const parts = (assessment.groups ?? []).map(({ id, name }) => ({ id, name: read(name) }));
  const picks = chosen(picked.groups, parts.some(({ id }) => id === ALL) ? parts : [everyone, ...parts], settings);
  if (isNotice(picks)) return picks;
  const answering = picks
    .map((one) => ({ ...one, rounds: roundsOf(one === everyone ? undefined : one.id, occasions, assessment) }))
    .filter(({ rounds }) => rounds.length > 0);
  const [first] = answering;
  if (!first) return notice(commonWords[settings.language].empty);
  const groups = picked.groups || first.id !== ALL ? answering : [first];
  return {
    name: read(assessment.title),
    assessment,
    areas: areasOf(assessment, read),
    occasions,
    groups,
    decimals: decimalsOf(groups.flatMap(({ rounds }) => rounds.flatMap(({ means }) => [...means.values()]))),
    facts: assessmentFacts(groups, assessment, settings),
  };
}

/** Those that an attribute names, in their own order; all where it names none. */
function chosen<T extends { readonly id: string }>(
  attribute: string | undefined,
  items: readonly T[],
  settings: Settings,
): readonly T[] | Notice {
  const ids = new Set(idsIn(attribute ?? '', items));
  for (const id of ids) {
    const found = pick(items, { attribute: '', id }, settings);
    if (isNotice(found)) return found;
  }
  return ids.size > 0 ? items.filter(({ id }) => ids.has(id)) : items;
}

function idsIn(attribute: string, items: readonly { readonly id: string }[]): readonly string[] {
  const isId = (text: string): boolean => items.some(({ id }) => id === text);
  const whole = attribute.trim();
  const parts = isId(whole) ? [whole] : whole.split(',').map((part) => part.trim());
  return parts.flatMap((part) => (isId(part) ? [part] : part.split(/\s+/))).filter(Boolean);
}

/** In time order where each has its time, else as they stand. */
function occasionsOf({ occasions = [] }: Assessment, read: Read): readonly Round['occasion'][] {
  const dated = occasions.flatMap((one) => (one.date === undefined ? [] : [{ ...one, period: one.date }]));
  const ordered = dated.length === occasions.length ? inTimeOrder(dated) : occasions;
  return ordered.map(({ id, name, date }) => ({ id, name: read(name), ...(date !== undefined && { date }) }));
}

function roundsOf(
  group: string | undefined,
  occasions: readonly Round['occasion'][],
  assessment: Assessment,
): readonly Round[] {
  return occasions.flatMap((occasion) => {
    const result = assessment.results?.find((one) => one.occasion === occasion.id && one.group === group);
    if (!result) return [];
    const { answers = [], respondents } = result;
    return [{
      occasion,
      respondents,
      means: statementMeans(assessment, result),
      answers: new Map(answers.map((answer) => [answer.statement, answer])),
    }];
  });
}

function areasOf({ areas = [] }: Assessment, read: Read): readonly ShownArea[] {
  let number = 0;
  return areas.map(({ id, name, statements = [] }) => ({
    id,
    name: read(name),
    statements: statements.map((statement) => ({ id: statement.id, number: number += 1, text: read(statement.text) })),
  }));
}
