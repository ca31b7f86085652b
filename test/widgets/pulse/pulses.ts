import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';

/** The mean of each week and question; `null`: nobody was asked, a text: why there is none. */
export type Weeks = readonly (readonly (number | string | null)[] | null)[];

export const QUESTIONS = ['Arbetsmängd', 'Arbetsglädje'];

/** From week 40 of 2026 on, over the end of a year that has 53. */
export const weekOf = (nth: number): string => {
  const week = 40 + nth;
  return week > 53 ? `2027-W${String(week - 53).padStart(2, '0')}` : `2026-W${week}`;
};

/** A document with a pulse: a week that is `null` is left out altogether. */
export function pulseOf(weeks: Weeks, more: object = {}, questions: readonly string[] = QUESTIONS): object {
  const asked = weeks.flatMap((means, nth) => (means ? [{ id: `v${nth}`, date: weekOf(nth), means }] : []));
  const answer = (mean: number | string, nth: number): object =>
    (typeof mean === 'number' ? { statement: `f${nth}`, mean } : { statement: `f${nth}`, missing: mean });
  const scale = { min: 1, max: 5, minLabel: 'Lågt', maxLabel: 'Högt' };
  return {
    styrtavla: '1',
    language: 'sv',
    assessments: [{
      id: 'puls',
      title: 'Puls',
      scale,
      areas: [{ id: 'a', name: 'Alla', statements: questions.map((text, nth) => ({ id: `f${nth}`, text })) }],
      occasions: asked.map(({ id, date }) => ({ id, name: date.slice(5), date })),
      results: asked.map(({ id, means }) => ({
        occasion: id,
        respondents: 20,
        answers: means.flatMap((mean, nth) => (mean === null ? [] : [answer(mean, nth)])),
      })),
      ...more,
    }],
  };
}

/** The same as a widget gets it. */
export function checked(content: object): Document {
  const { document, problems } = checkDocument(content);
  if (!document || problems.length > 0) throw new Error(`checked: ${JSON.stringify(problems)}`);
  return document;
}

/** Twelve weeks around 3, then nine around 4. */
export const SHIFT = [3, 3.2, 2.8, 3.1, 2.9, 3.3, 3, 3.2, 2.7, 3.1, 2.9, 3, 4, 4.1, 3.9, 4.2, 4, 4.1, 3.8, 4, 4.2];
/** Weeks that go up and down. */
export const CALM = [3.6, 3.9, 3.5, 3.8, 3.4, 3.9, 3.6, 4, 3.5, 3.8, 3.45, 3.85];
