import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument, suppress } from '../../src/contract/index.ts';
import type { Answer, Assessment, Document, Result } from '../../src/contract/index.ts';

/**
 * An attacker who subtracts: everybody less all parts but one, for the number of answers, of opinions, and their sum
 * (number times mean), and for the respondents; again with what that gave, until nothing more comes.
 */
const FORMS = ['counts', 'numbers', 'respondents', 'bare', 'suppressed'] as const;
type Form = (typeof FORMS)[number];

/** Three steps and "do not know": how many chose each. */
type Said = readonly [number, number, number, number];

interface Survey {
  /** By part of the first division, part of the second, statement. */
  readonly said: readonly (readonly (readonly Said[])[])[];
  /** How each line's result is written. */
  readonly forms: readonly Form[];
  /** Whether the document has the last part of the first division. */
  readonly listsAll: boolean;
}

const STATEMENTS = ['s', 't'];

const several = <T>(count: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: count, maxLength: count });
const few = fc.integer({ min: 0, max: 4 });
const form = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Form>('counts', 'numbers', 'respondents') },
  { weight: 1, arbitrary: fc.constantFrom<Form>(...FORMS) },
);
const sizes = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }));
const survey: fc.Arbitrary<Survey> = sizes.chain(([a, b]) => fc.record({
  said: several(a, several(b, several(STATEMENTS.length, fc.tuple(few, few, few, few)))),
  forms: several(8, form),
  listsAll: fc.boolean(),
}));

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const sumOf = (counts: readonly number[]): number => total(counts.map((count, step) => count * (step + 1)));

interface Line {
  readonly id: string;
  readonly of: 'all' | 'a' | 'b';
  readonly part: number;
}

function linesOf({ said, listsAll }: Survey): readonly Line[] {
  const parts = (of: 'a' | 'b', size: number): readonly Line[] =>
    Array.from({ length: size }, (_, part) => ({ id: `${of}${part}`, of, part }));
  const [a, b] = [said.length, said[0]?.length ?? 0];
  return [
    { id: 'all', of: 'all', part: 0 },
    ...parts('a', listsAll || a < 3 ? a : a - 1),
    ...b > 1 ? parts('b', b) : [],
  ];
}

function answerOf(statement: string, [low, middle, high, noOpinion]: Said, written: Form): Answer {
  const counts = [low, middle, high];
  const opinions = total(counts);
  if (written === 'suppressed') return { statement, missing: written };
  if (written === 'counts' || opinions === 0) return { statement, counts, noOpinion };
  const mean = sumOf(counts) / opinions;
  if (written === 'numbers') return { statement, mean, n: opinions + noOpinion, noOpinion };
  return { statement, mean, ...(written === 'respondents' && { noOpinion }) };
}

function resultOf(given: Survey, { id, of, part }: Line, written: Form): Result {
  const mine = given.said.flatMap((row, a) =>
    row.filter((_, b) => of === 'all' || part === (of === 'a' ? a : b)));
  const answers = STATEMENTS.map((statement, place) => {
    const sum = (step: 0 | 1 | 2 | 3): number => total(mine.map((statements) => statements[place]?.[step] ?? 0));
    return answerOf(statement, [sum(0), sum(1), sum(2), sum(3)], written);
  });
  // Those who answered only some of the statements make the respondents more than any statement's number.
  const respondents = total(mine.map((statements) => Math.max(...statements.map(total))));
  const isTold = written === 'respondents' || written === 'counts';
  return { occasion: 'o', ...(of !== 'all' && { group: id }), ...(isTold && { respondents }), answers };
}

function assessmentOf(given: Survey): Assessment {
  const lines = linesOf(given);
  return {
    id: 'e', title: 'Medarbetarenkät', scale: { min: 1, max: 3 },
    areas: [{ id: 'o', name: 'Trivsel', statements: STATEMENTS.map((id) => ({ id, text: id })) }],
    occasions: [{ id: 'o', name: 'Oktober' }],
    groups: lines.slice(1).map(({ id, of }) => ({ id, name: id, of })),
    results: lines.map((line, index) => resultOf(given, line, given.forms[index] ?? 'counts')),
  };
}

/** What is known of a line. */
type Known = readonly [answers: number, opinions: number, sum: number];
type Knowledge = ReadonlyMap<string, Known>;

function readAnswer({ answers = [], respondents = NaN }: Result, statement: string): Known | undefined {
  const answer = answers.find((one) => one.statement === statement);
  if (!answer || answer.missing) return undefined;
  const { mean = NaN, counts, noOpinion = 0 } = answer;
  if (counts) return [total(counts) + noOpinion, total(counts), sumOf(counts)];
  const n = answer.n ?? respondents;
  return [n, n - noOpinion, mean * (n - noOpinion)];
}

const readRespondents = ({ respondents }: Result): Known | undefined =>
  (respondents === undefined ? undefined : [respondents, respondents, 0]);

const less = (known: Known, parts: readonly Known[]): Known => {
  const way = (index: 0 | 1 | 2): number => known[index] - total(parts.map((part) => part[index]));
  return [way(0), way(1), way(2)];
};

/** What a division tells of the one line in it that is not known: the whole, or a part. */
function nextStep(known: Knowledge, parts: readonly string[]): readonly [string, Known] | undefined {
  const whole = known.get('all');
  const lists = parts.map((part) => known.get(part)).filter((one) => one !== undefined);
  const [unknown, ...more] = parts.filter((part) => !known.has(part));
  if (whole && unknown !== undefined && more.length === 0) return [unknown, less(whole, lists)];
  return whole || unknown !== undefined ? undefined : ['all', less([0, 0, 0], [less([0, 0, 0], lists)])];
}

function attack(shown: Knowledge, divisions: readonly (readonly string[])[]): Knowledge {
  const known = new Map(shown);
  for (let size = -1; size < known.size;) {
    size = known.size;
    for (const parts of divisions) {
      const step = nextStep(known, parts);
      if (step) known.set(...step);
    }
  }
  return new Map([...known].filter(([line]) => !shown.has(line)));
}

const isFew = (count: number): boolean => count > 1e-6 && count < 6 - 1e-6;
const isSame = (one: Known, other: Known): boolean => Math.max(...less(one, [other]).map(Math.abs)) < 1e-6;

/** Tries one figure of an assessment: the respondents, or a statement. */
function check(before: Assessment, after: Assessment, figure: (result: Result) => Known | undefined): void {
  const read = ({ results = [] }: Assessment): Knowledge => new Map(results.flatMap((result) => {
    const known = figure(result);
    return known ? [[result.group ?? 'all', known] as const] : [];
  }));
  const [truth, shown, told] = [read(before), read(after), JSON.stringify(after.results)];
  const divisions = ['a', 'b'].map((of) => (before.groups ?? []).filter((group) => group.of === of)
    .map(({ id }) => id).filter((id) => truth.get(id)?.[0] !== 0)).filter(({ length }) => length > 1);
  for (const [line, [n, opinions]] of shown) assert.ok(!isFew(n) && !isFew(opinions), `${line} is shown: ${told}`);
  for (const parts of divisions) {
    const [n, opinions] = less(shown.get('all') ?? [NaN, NaN, NaN], parts.map((part) => shown.get(part) ?? [0, 0, 0]));
    assert.ok(!isFew(n) && !isFew(opinions), `${n}, ${opinions} are left: ${told}`);
  }
  for (const [line, found] of attack(shown, divisions)) {
    const hidden = truth.get(line);
    assert.ok(!hidden || hidden[1] === 0 || !isSame(found, hidden), `${line} follows: ${told}`);
  }
}

test('who subtracts finds no figure of an assessment that was suppressed, nor one that stands on few', () => {
  let hid = 0;
  fc.assert(fc.property(survey, (given) => {
    const before = assessmentOf(given);
    const document: Document = { styrtavla: '1', assessments: [before] };
    const { document: safe, suppressed } = suppress(document);
    hid += Number(suppressed.length > 0);
    for (const one of [document, safe]) {
      const { problems } = checkDocument(one);
      assert.deepEqual(problems.filter(({ code }) => one === safe || code !== 'small-group'), []);
    }
    const after = safe.assessments?.[0] ?? assert.fail();
    check(before, after, readRespondents);
    for (const statement of STATEMENTS) check(before, after, (result) => readAnswer(result, statement));
  }), { numRuns: 1000, includeErrorInReport: true });
  assert.ok(hid > 400, `only ${hid} surveys had something to hide`);
});
