import { absenceIn } from '../cells/missing.ts';
import { numberColumn } from '../cells/number-column.ts';
import { rowPeriods, whenColumn } from '../cells/period-column.ts';
import { noTally, tellTally } from '../draft/draft.ts';
import type { Draft, Origin } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import type { Survey } from '../draft/survey.ts';
import { quoted } from '../finding.ts';
import { lacksText } from '../table.ts';
import type { Table } from '../table.ts';
import { count, severalIn } from './fields.ts';
import { Surveys } from './surveys.ts';

/** Results that somebody has counted already: one row a statement, occasion and group. */
export function readAssessment(table: Table, draft: Draft): void {
  const surveys = new Surveys(table, draft);
  const readers = readAnswers(table, draft);
  const occasionOf = occasions(table);
  const fields = fieldsOf(table);
  const tally = noTally();
  const stood = new Map<Survey, number>();
  for (let row = 0; row < table.length; row += 1) {
    const occasion = occasionOf(row);
    if (lacksText(table, row, 'statement') || occasion === '') continue;
    const survey = surveys.of(row);
    if (!stood.has(survey)) stood.set(survey, survey.size);
    if (!hasScale(table, survey)) continue;
    const statement = survey.statement(table.text(row, 'statement'), areaOf(table, survey, row));
    if (statement === undefined) continue;
    const group = survey.group(table.text(row, 'group'), table.text(row, 'groupOf'));
    const result = survey.result(survey.occasion(occasion), group);
    draft.set(result, 'respondents', readers.respondents(row));
    const answer = survey.answer(result, statement);
    if (isTwice(draft, answer, { table, row, fields })) continue;
    putAnswer(draft, answer, readers.answer(row));
    draft.from(answer, { table, row, fields });
    draft.from(result, { table, row, fields });
    draft.count(answer, tally);
  }
  const all = [...stood.values()].reduce((sum, size) => sum + size, 0);
  tellTally(draft, table.place(), 'Answers', { ...tally, kept: all - tally.changed - tally.unchanged });
}

/** The occasion of each row, in words; "" where there is none, which is told. */
function occasions(table: Table): (row: number) => string {
  const index = table.index('occasion', whenColumn(table) ?? 'period');
  const periods = table.has('occasion') ? [] : rowPeriods(table);
  return (row) => {
    if (lacks(table, row, index)) return '';
    return table.has('occasion') ? table.text(row, 'occasion') : (periods[row] ?? '');
  };
}

function lacks(table: Table, row: number, index: number | undefined): boolean {
  const isEmpty = table.cell(row, index) === '';
  if (isEmpty) table.tell('lacks', table.place(row, index), { what: `"${table.nameOf('occasion')}"` });
  return isEmpty;
}

/** Without a scale nothing can be said of a mean; the columns of counts are one. */
export function hasScale(table: Table, survey: Survey): boolean {
  const steps = stepColumns(table);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first && last && first !== last) survey.takeScale({ min: first.step, max: last.step, step: 1 });
  if (survey.scale) return true;
  table.tell('scale-needed', table.place(), { scale: table.nameOf('scale') });
  return false;
}

/** The area that a row names, else the statements are in one that is called as the whole. */
export function areaOf(table: Table, survey: Survey, row: number): string {
  const area = table.text(row, 'area');
  if (area !== '') return area;
  const title = String(survey.json['title'] ?? survey.json['id']);
  if (!table.has('area')) table.tell('area-taken', table.place(), { found: quoted(title) });
  return title;
}

interface StepColumn {
  readonly index: number;
  readonly step: number;
}

/** Columns whose headers are the steps of a scale: 1, 2, 3. */
const stepColumns = (table: Table): readonly StepColumn[] =>
  table.others
    .filter(({ header }) => /^\d{1,2}$/.test(header))
    .map(({ index, header }) => ({ index, step: Number(header) }))
    .sort((a, b) => a.step - b.step);

interface Readers {
  readonly answer: (row: number) => Loose;
  readonly respondents: (row: number) => unknown;
}

function readAnswers(table: Table, draft: Draft): Readers {
  const index = table.index('mean');
  const means = index === undefined ? [] : numberColumn({ table, index });
  const countsOf = counts(table);
  const [noOpinion, n, respondents] = (['noOpinion', 'n', 'respondents'] as const).map((column) =>
    count(table, draft, column),
  );
  return {
    answer: (row) => {
      const { value: mean, missing } = means[row] ?? {};
      const reason = missing ?? absenceIn(table.text(row, 'missing'))?.missing;
      return { mean, counts: countsOf(row), noOpinion: noOpinion?.(row), n: n?.(row), missing: reason };
    },
    respondents: (row) => respondents?.(row),
  };
}

/** The counts of a row, lowest step first, from a column for each step or from one cell: "3|5|8". */
function counts(table: Table): (row: number) => readonly number[] | undefined {
  const steps = stepColumns(table);
  const gap = steps.some(({ step }, nth) => step !== (steps[0]?.step ?? 0) + nth);
  if (gap) table.tell('counts-gap', table.place(), { found: steps.map(({ step }) => String(step)).join(', ') });
  const columns = gap ? [] : steps.map(({ index }) => numberColumn({ table, index }));
  const inCell = table.index('counts');
  return (row) => {
    const cell = table.cell(row, inCell);
    const told =
      cell === '' ? columns.map((column) => column[row]?.value) : severalIn(cell.replace(/[,\s]+/g, '|')).map(Number);
    const found = told.filter((value) => value !== undefined);
    // An empty cell among counts is nobody; a row without any has none.
    if (found.length === 0) return undefined;
    if (found.every((value) => Number.isInteger(value) && value >= 0)) return told.map((value) => value ?? 0);
    table.tell('not-whole', table.place(row, inCell ?? steps[0]?.index), { found: quoted(cell || found.join(', ')) });
    return undefined;
  };
}

/** What is new replaces what stood: a mean beside counts of another time would contradict them. */
export function putAnswer(draft: Draft, answer: Loose, told: Loose): void {
  const says = ['mean', 'counts', 'missing'].some((field) => told[field] !== undefined);
  for (const field of ['mean', 'counts', 'noOpinion', 'n', 'missing']) {
    if (says && told[field] === undefined) draft.remove(answer, field);
    draft.set(answer, field, told[field]);
  }
}

function isTwice(draft: Draft, answer: Loose, { table, row }: Origin): boolean {
  const first = draft.originOf(answer);
  if (!first) return false;
  table.tell('twice', table.place(row), {
    what: quoted(table.text(row, 'statement')),
    period: table.cell(row, table.index('occasion', 'period')),
    row: first.table.place(first.row).row ?? 0,
  });
  return true;
}

const fieldsOf = (table: Table): Origin['fields'] =>
  new Map([
    ['occasion', table.index('occasion', whenColumn(table) ?? 'period')],
    ['group', table.index('group')],
    ['statement', table.index('statement')],
    ['mean', table.index('mean')],
    ['counts', table.index('counts') ?? stepColumns(table)[0]?.index],
    ['noOpinion', table.index('noOpinion')],
    ['n', table.index('n')],
    ['respondents', table.index('respondents')],
    ['missing', table.index('missing')],
  ]);
