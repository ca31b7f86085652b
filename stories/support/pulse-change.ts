import type { Answer, Assessment, Document, Result } from '../../src/contract/index.ts';
import { placements, selfAssessment } from './documents.ts';

// States of a pulse that no document happens to be in, made from the one that is there: weeks and questions are left
// out or repeated, and names are those of another document. No answer is thought up here.

type Change = (assessment: Assessment) => Assessment;
type Question = NonNullable<NonNullable<Assessment['areas']>[number]['statements']>[number];

const { document: board } = placements;

/** The board's document with nothing but its pulse, which has been changed. */
export function pulseOf(...changes: readonly Change[]): Document {
  const { styrtavla, language, published, source, assessments = [] } = board;
  return {
    styrtavla,
    ...(language && { language }),
    ...(published && { published }),
    ...(source && { source }),
    assessments: assessments.map((each) => changes.reduce((before, change) => change(before), each)),
  };
}

/** The first weeks alone: as it looked when the pulse was young. */
export const youngPulse = (weeks: number): Change => ({ results = [], ...more }) =>
  ({ ...more, results: results.slice(0, weeks) });

/** As if nobody had asked in three weeks of every ten: neither answers nor a reason. */
export const pausedPulse: Change = ({ results = [], ...more }) =>
  ({ ...more, results: results.filter((_, week) => week % 10 < 5 || week % 10 > 7) });

/** Every other week, as some units ask: what lies between is no gap. */
export const everyOtherWeek: Change = ({ results = [], ...more }) =>
  ({ ...more, results: results.filter((_, week) => week % 2 === 0) });

/** Nobody says when the occasions were: they stand in the order of the document. */
export const undated: Change = ({ occasions = [], ...more }) =>
  ({ ...more, occasions: occasions.map(({ id, name }) => ({ id, name })) });

/** Every answer like those of the first week. */
export const alikePulse: Change = ({ results = [], ...more }) =>
  ({ ...more, results: results.map((result) => ({ ...result, answers: results[0]?.answers ?? [] })) });

/** As it looks when no week has come in yet. */
export const unanswered: Change = ({ results: _, ...more }) => more;

/** One question of the three was hidden for having too few answers, in one week of four. */
export const hiddenInOne: Change = ({ results = [], ...more }) => ({
  ...more,
  results: results.map((result, week) => (week % 4 === 3 ? { ...result, answers: hideLast(result) } : result)),
});

const hideLast = ({ answers = [] }: Result): readonly Answer[] =>
  answers.map((answer, nth) =>
    (nth === answers.length - 1 ? { statement: answer.statement, missing: 'suppressed' } : answer));

const questionsOf = ({ areas = [] }: Assessment): readonly Question[] =>
  areas.flatMap(({ statements = [] }) => statements);

/** So many questions; the answers of the three in turn, and the names of long statements. */
export const asking = (count: number): Change => (assessment) => {
  const own = questionsOf(assessment);
  const names = (selfAssessment.document.assessments ?? []).flatMap(questionsOf);
  const ids = Array.from({ length: count }, (_, nth) => `f${nth}`);
  const statements = ids.map((id, nth) => ({ id, text: (count > own.length ? names : own)[nth]?.text ?? id }));
  return {
    ...assessment,
    areas: [{ id: 'alla', name: assessment.title, statements }],
    results: (assessment.results ?? []).map((result) => ({
      ...result,
      answers: ids.flatMap((statement, nth) => {
        const answer = result.answers?.[nth % own.length];
        return answer ? [{ ...answer, statement }] : [];
      }),
    })),
  };
};

/** Two units ask alike: one has answered as everyone did, the other as everyone did so many weeks before. */
export const twoUnits = (weeks: number): Change => ({ results = [], ...more }) => ({
  ...more,
  groups: [{ id: 'norr', name: 'Norr' }, { id: 'soder', name: 'Söder' }],
  results: results.flatMap((result, week) => {
    const before = results[week - weeks];
    return [
      { ...result, group: 'norr' },
      ...(before ? [{ ...before, occasion: result.occasion, group: 'soder' }] : []),
    ];
  }),
});

/** Figures that are settled later. */
export const preliminaryPulse: Change = (assessment) => ({ ...assessment, preliminary: true });
