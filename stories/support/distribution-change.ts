import type { Assessment, Document, Result } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published: its counts are put on other
// scales, or taken away. No figure is thought up here.

type Answer = NonNullable<Result['answers']>[number];
type Counts = readonly number[];

/** A copy of a document whose assessments have other answers, and perhaps another scale. */
export function reanswered(
  { document }: Sample,
  change: (answer: Answer, result: Result) => Answer,
  scale: Partial<Assessment['scale']> = {},
): Document {
  const assessments = document.assessments?.map((assessment) => ({
    ...assessment,
    scale: { ...assessment.scale, ...scale },
    results: assessment.results?.map((result) => ({
      ...result, answers: result.answers?.map((answer) => change(answer, result)) ?? [],
    })) ?? [],
  }));
  return { ...document, ...(assessments && { assessments }) };
}

/** The same answers counted on another scale. */
const counted = (change: (counts: Counts) => Counts) => ({ counts = [], ...answer }: Answer): Answer =>
  ({ ...answer, counts: change(counts) });

const sum = (counts: Counts): number => counts.reduce((all, count) => all + count, 0);

/** Every step above the third is a yes. */
export const yesOrNo = (sample: Sample): Document =>
  reanswered(sample, counted((counts) => [sum(counts.slice(0, 3)), sum(counts.slice(3))]), {
    min: 0, max: 1, minLabel: 'Nej', maxLabel: 'Ja',
  });

/** Without the highest step: an even number of them. */
export const even = (sample: Sample): Document =>
  reanswered(sample, counted((counts) => counts.slice(0, -1)), { max: 6 });

/** Eleven steps, as where people are asked whether they would recommend something: the lowest and highest as before. */
export const zeroToTen = (sample: Sample): Document =>
  reanswered(sample, counted((counts) => [0, 0, ...counts, ...counts.slice(0, 2)]), { min: 0, max: 10 });

/** The seven steps as places on a scale with a hundred and one. */
export const zeroToHundred = (sample: Sample): Document =>
  reanswered(sample, counted((counts) => Array.from({ length: 101 }, (_, place) => counts[place / 15] ?? 0)), {
    min: 0, max: 100,
  });

/** Everybody who was asked said that they do not know. */
export const withoutOpinions = (sample: Sample): Document =>
  reanswered(sample, ({ statement, counts = [], noOpinion = 0 }) =>
    ({ statement, counts: counts.map(() => 0), noOpinion: sum(counts) + noOpinion }));

/** All but one occasion as it is published most often: means alone. */
export const meansBut = (sample: Sample, means: Sample, occasion: string): Document =>
  reanswered(sample, (answer, result) => {
    const asMean = means.document.assessments?.[0]?.results
      ?.find((each) => each.occasion === result.occasion && each.group === result.group)?.answers
      ?.find(({ statement }) => statement === answer.statement);
    return result.occasion === occasion ? answer : asMean ?? answer;
  });

/** Every text three times over. */
export function longWorded({ document }: Sample): Document {
  const thrice = (text: unknown): string => Array.from({ length: 3 }, () => String(text)).join(' ');
  const assessments = document.assessments?.map(({ areas = [], groups = [], scale, ...assessment }) => ({
    ...assessment,
    scale: { ...scale, minLabel: thrice(scale.minLabel), maxLabel: thrice(scale.maxLabel) },
    areas: areas.map(({ statements = [], ...area }) => ({
      ...area, statements: statements.map(({ id, text }) => ({ id, text: thrice(text) })),
    })),
    groups: groups.map((group) => ({ ...group, name: thrice(group.name) })),
  }));
  return { ...document, ...(assessments && { assessments }) };
}
