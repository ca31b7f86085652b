import type { Answer, Assessment, Result } from '../../src/contract/index.ts';
import { inventedCounts } from './invented-answers.ts';
import { invented } from './invented.ts';

/** The pulse as the article tells of it. */
export interface Pulse {
  readonly name: string;
  readonly questions: readonly string[];
}

const FIRST_WEEK = 17;

/** How many answered and the mean of each question; `few`: too few answers to publish, `none`: nobody was asked. */
type Week = 'few' | 'none' | readonly [people: number, ...means: readonly number[]];

/** The first question has moved since the summer; in the others there is nothing but chance. */
const WEEKS: readonly Week[] = [
  [26, 3.1, 3.7, 4], [27, 2.9, 3.8, 4.1], [25, 3, 3.6, 4.2], [26, 3.2, 3.5, 3.9],
  [27, 2.8, 3.6, 3.8], [27, 3, 3.9, 4], [24, 3.1, 3.8, 4.1], [26, 2.9, 3.7, 4.2],
  [27, 3, 3.4, 4.1], [25, 3.1, 3.5, 3.9], [22, 2.9, 3.9, 3.9], 'few', 'none', 'few', 'few',
  [21, 3, 3.8, 4], [25, 3.1, 3.6, 4.2], [28, 3.2, 3.5, 4.1], [28, 3.3, 3.6, 3.9],
  [28, 3.1, 3.9, 3.8], [28, 3.4, 3.8, 3.9], [28, 3.6, 3.7, 4.1], [28, 3.4, 3.8, 4.2],
  [28, 3.7, 3.5, 4], [28, 3.5, 3.4, 4.1], [28, 3.8, 3.6, 3.9], [28, 3.6, 3.8, 3.8], 'few',
  [27, 3.6, 3.6, 4], [27, 3.7, 3.7, 4.1],
];

const STEPS = 5;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const idOf = (question: number): string => `fraga-${String(question + 1)}`;

function answerOf(question: number, week: Week): Answer {
  const statement = idOf(question);
  if (week === 'none') return { statement, missing: 'notCollected' };
  if (week === 'few') return { statement, missing: 'suppressed' };
  const [people, ...means] = week;
  const sum = Math.round((means[question] ?? NaN) * people);
  return { statement, counts: inventedCounts({ people, sum }, STEPS, 0.85) };
}

/** A unit's three questions, week by week from spring to autumn; every answer is invented, and the title says so. */
export function weeklyPulse({ name, questions }: Pulse, orgUnit: string): Assessment {
  const weeks = WEEKS.map((week, nth) => ({ week, number: String(FIRST_WEEK + nth) }));
  return {
    id: 'puls',
    title: `${name} (påhittade svar)`,
    orgUnit,
    scale: { min: 1, max: STEPS, minLabel: 'Lågt', maxLabel: 'Högt' },
    areas: questions.map((question, nth) => ({
      id: String(nth + 1),
      name: capital(question),
      statements: [{ id: idOf(nth), text: capital(question) }],
    })),
    occasions: weeks.map(({ number }) => ({ id: `v${number}`, name: `Vecka ${number}`, date: `2026-W${number}` })),
    results: weeks.map(({ week, number }): Result => ({
      occasion: `v${number}`,
      ...(typeof week === 'object' && { respondents: week[0] }),
      answers: questions.map((_, question) => answerOf(question, week)),
    })),
    source: invented,
  };
}
