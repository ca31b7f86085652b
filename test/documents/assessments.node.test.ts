// The self-assessments: every figure looked up in the report, and what is invented held to what the report says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerMean, checkDocument, suppress } from '../../src/contract/index.ts';
import type { Answer, Assessment, Document, Result } from '../../src/contract/index.ts';
import { analyseRuns } from '../../src/statistics/index.ts';

const folder = new URL('../../documents/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const documentOf = (name: string): Document => checkDocument(textOf(name)).document ?? assert.fail(name);
const assessmentIn = (document: Document): Assessment => document.assessments?.[0] ?? assert.fail('no assessment');
const assessmentOf = (name: string): Assessment => assessmentIn(documentOf(name));

interface Report {
  readonly areas: readonly { readonly label: string; readonly statements: readonly number[] }[];
  readonly statements: readonly { readonly n: number; readonly text: string }[];
  readonly respondents: readonly Readonly<Record<'group' | 'occasion', string> & Record<Who, number>>[];
  readonly table1: { readonly rows: readonly Readonly<Record<'okt' | 'maj' | '2014', number>>[] };
  readonly table2: { readonly rows: readonly Readonly<Record<'n' | 'okt' | 'maj' | 'diff', number>>[] };
  readonly groupMeans: readonly (Readonly<Record<'okt' | 'maj', Readonly<Record<string, number>>>> & {
    readonly n: number;
  })[];
}
type Who = 'total' | 'ledning' | 'stod';

const report = JSON.parse(textOf('sources/leda-for-resultat.json')) as Report;
const OCCASIONS = ['okt', 'maj'] as const;
const PARTS = ['ledning', 'stod'] as const;

const resultOf = ({ results = [] }: Assessment, occasion: string, group?: string): Result =>
  results.find((one) => one.occasion === occasion && one.group === group) ?? assert.fail(`${occasion} ${group ?? ''}`);
const answerTo = ({ answers = [] }: Result, statement: string): Answer =>
  answers.find((one) => one.statement === statement) ?? assert.fail(statement);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const own = assessmentOf('sjalvskattning.json');
const answers = assessmentOf('sjalvskattning-fordelning.json');

test('the means of all municipalities are table 2, statement by statement, and so are their differences', () => {
  assert.equal(report.table2.rows.length, 19);
  for (const occasion of OCCASIONS) {
    const expected = report.table2.rows.map((row) => ({ statement: String(row.n), mean: row[occasion] }));
    assert.deepEqual(resultOf(own, occasion).answers, expected);
  }
  const [first, second] = OCCASIONS.map((occasion) => resultOf(own, occasion));
  for (const { n, diff } of report.table2.rows) {
    const [before = NaN, after = NaN] = [first, second].map((result) => result && answerTo(result, String(n)).mean);
    assert.equal((after - before).toFixed(2), diff.toFixed(2));
  }
});

test('statement 8 of those followed up is table 1 at its three occasions', () => {
  const [, row] = report.table1.rows;
  for (const occasion of [...OCCASIONS, '2014'] as const) {
    const result = resultOf(own, occasion, 'utvalda');
    assert.deepEqual(result.answers, [{ statement: '8', mean: row?.[occasion] }]);
  }
  assert.deepEqual(own.results?.filter(({ occasion }) => occasion === '2014').map(({ group }) => group), ['utvalda']);
});

test('leaders and support have the means that the report gives, and no others', () => {
  for (const occasion of OCCASIONS) {
    for (const part of PARTS) {
      const expected = report.groupMeans.map((means) => ({ statement: String(means.n), mean: means[occasion][part] }));
      assert.deepEqual(resultOf(own, occasion, part).answers, expected);
    }
  }
});

test('as many responded as the report says', () => {
  for (const row of report.respondents) {
    const isPicked = row.group === 'utvalda';
    assert.equal(resultOf(own, row.occasion, isPicked ? 'utvalda' : undefined).respondents, row.total);
    for (const part of isPicked ? [] : PARTS) {
      for (const assessment of [own, answers]) {
        assert.equal(resultOf(assessment, row.occasion, part).respondents, row[part]);
      }
    }
  }
});

test('areas and statements are the report\'s, in its words and by its numbers', () => {
  const texts = new Map(report.statements.map(({ n, text }) => [n, text]));
  for (const { areas } of [own, answers]) {
    assert.deepEqual(
      areas?.map(({ name, statements }) => [name, statements]),
      report.areas.map(({ label, statements }) =>
        [label, statements.map((n) => ({ id: String(n), text: texts.get(n) }))]),
    );
  }
});

test('invented answers give the report\'s means, as it rounds them', () => {
  const { scale } = answers;
  const mean = (answer: Answer): number => answerMean(answer, { scale }) ?? NaN;
  for (const occasion of OCCASIONS) {
    for (const row of report.table2.rows) {
      const answered = mean(answerTo(resultOf(answers, occasion), String(row.n)));
      assert.equal(answered.toFixed(2), row[occasion].toFixed(2));
      // Shown with one decimal it is what the printed two would be rounded to.
      assert.equal(answered.toFixed(1), (Math.round(row[occasion] * 100 / 10) / 10).toFixed(1), String(row.n));
    }
    for (const { n, ...means } of report.groupMeans) {
      for (const part of PARTS) {
        const told = means[occasion][part]?.toFixed(1);
        assert.equal(mean(answerTo(resultOf(answers, occasion, part), String(n))).toFixed(1), told);
      }
    }
  }
});

test('invented answers are as many as responded, and fall to both sides of one peak', () => {
  const of = (result: Result): readonly Answer[] => result.answers ?? [];
  assert.equal(sum((answers.results ?? []).map((result) => of(result).length)), 2 * 19 + 4 * 2);
  for (const result of answers.results ?? []) {
    for (const { counts = [], noOpinion = 0 } of of(result)) {
      assert.equal(sum(counts) + noOpinion, result.respondents);
      const peak = counts.indexOf(Math.max(...counts));
      const rises = counts.map((count, step) => count - (counts[step - 1] ?? 0));
      assert.deepEqual(rises.map((rise, step) => (step <= peak ? rise >= 0 : rise <= 0)), counts.map(() => true));
    }
  }
  assert.ok((answers.results ?? []).flatMap(of).some(({ noOpinion = 0 }) => noOpinion > 0));
});

test('where leaders and support are told apart, both fit into the whole at each step', () => {
  for (const occasion of OCCASIONS) {
    const whole = resultOf(answers, occasion);
    const parts = PARTS.map((part) => resultOf(answers, occasion, part));
    for (const statement of ['4', '7']) {
      const [ledning, stod] = parts.map((part) => answerTo(part, statement));
      const left = answerTo(whole, statement).counts?.map((count, step) =>
        count - (ledning?.counts?.[step] ?? NaN) - (stod?.counts?.[step] ?? NaN)) ?? [];
      assert.ok(left.every((count) => count >= 0), `${occasion} ${statement} ${left.join(' ')}`);
    }
  }
});

test('invented answers are called so where a reader sees it', () => {
  const { title, source } = documentOf('sjalvskattning-fordelning.json');
  for (const text of [title, answers.title]) assert.match(String(text), /\(påhittad fördelning\)$/);
  assert.match(String(source?.processed), /påhittade värden/);
  assert.match(String(assessmentOf('placeringsenheten.json').title), /\(påhittade svar\)$/);
  const small = documentOf('liten-grupp.json');
  for (const text of [small.title, assessmentIn(small).title]) assert.match(String(text), /\(påhittade värden\)$/);
  assert.equal(small.source?.name, 'Påhittade värden');
});

for (const name of ['sjalvskattning.json', 'sjalvskattning-fordelning.json', 'placeringsenheten.json']) {
  test(`${name} has nothing to hide`, () => {
    assert.deepEqual(suppress(documentOf(name)).suppressed, []);
  });
}

test('in the small unit go one administrator, four of rehab, and the nurses by whom both would be known', () => {
  const document = documentOf('liten-grupp.json');
  const { suppressed, document: safe } = suppress(document);
  const raw = assessmentIn(document).results ?? [];
  const reasons = Object.fromEntries(suppressed.flatMap(({ path, reason }) => {
    const [, index] = /results\/(\d+)\/respondents$/.exec(path) ?? [];
    const { occasion, group = '' } = raw[Number(index)] ?? {};
    return occasion === undefined ? [] : [[`${occasion} ${group}`, reason]];
  }));
  assert.deepEqual(reasons, {
    '2026 sjukskoterskor': 'complementary', '2026 rehab': 'small', '2026 administrator': 'small',
  });
  assert.equal(resultOf(assessmentIn(document), '2026', 'administrator').respondents, 1);
  assert.deepEqual(resultOf(assessmentIn(safe), '2026', 'administrator'), {
    occasion: '2026',
    group: 'administrator',
    answers: ['1', '2', '3', '4', '5', '6'].map((statement) => ({ statement, missing: 'suppressed' })),
  });
  // Five of nine temporary workers have no opinion, and the four others would follow from the permanent staff.
  for (const group of ['vikarier', 'fast']) {
    const hidden = resultOf(assessmentIn(safe), '2026', group).answers?.filter(({ missing }) => missing);
    assert.deepEqual(hidden, [{ statement: '6', missing: 'suppressed' }]);
  }
});

test('both divisions of the small unit make up the whole, answer by answer', () => {
  const { groups = [], results = [] } = assessmentOf('liten-grupp.json');
  for (const division of ['yrke', 'anställning']) {
    const ids = groups.filter(({ of }) => of === division).map(({ id }) => id);
    for (const whole of results.filter(({ group }) => group === undefined)) {
      const parts = results.filter(({ occasion, group = '' }) => occasion === whole.occasion && ids.includes(group));
      for (const { statement, counts = [], noOpinion = 0 } of whole.answers ?? []) {
        const each = parts.map((part) => answerTo(part, statement));
        assert.deepEqual(counts.map((_, step) => sum(each.map((answer) => answer.counts?.[step] ?? NaN))), counts);
        assert.equal(sum(each.map((answer) => answer.noOpinion ?? 0)), noOpinion);
      }
    }
  }
});

test('the pulse of the board\'s measure is the measure, and the signal in it is the only one', () => {
  const document = documentOf('placeringsenheten.json');
  const { results = [], scale, areas = [] } = assessmentIn(document);
  const series = areas.map((_, question) => results.map(({ answers: told = [] }) => {
    const answer = told[question];
    return answer ? answerMean(answer, { scale }) : null;
  }));
  assert.deepEqual(series.map(({ length }) => length), [30, 30, 30]);
  assert.deepEqual(
    series.map((values) => analyseRuns(values).phases.map(({ verdict, signalSide }) => signalSide ?? verdict)),
    [['above'], ['noSignal'], ['noSignal']],
  );
  const workload = document.measures?.find(({ id }) => id === 'arbetsmangd')?.observations ?? [];
  const pulse = results.map(({ occasion, respondents }, nth) => ({
    period: `2026-W${occasion.slice(1)}`,
    told: series[0]?.[nth]?.toFixed(1) ?? results[nth]?.answers?.[0]?.missing,
    respondents,
  }));
  assert.deepEqual(
    pulse.slice(-workload.length),
    workload.map(({ period, value, missing, n }) => ({ period, told: missing ?? value?.toFixed(1), respondents: n })),
  );
});

test('in summer too few answered the pulse, and one week nobody was asked', () => {
  const { results = [] } = assessmentOf('placeringsenheten.json');
  const without = results.flatMap(({ occasion, answers: told = [] }) => {
    const reasons = [...new Set(told.map(({ missing }) => missing))];
    return reasons[0] === undefined ? [] : [[occasion, ...reasons]];
  });
  assert.deepEqual(without, [
    ['v28', 'suppressed'], ['v29', 'notCollected'], ['v30', 'suppressed'], ['v31', 'suppressed'], ['v44', 'suppressed'],
  ]);
});
