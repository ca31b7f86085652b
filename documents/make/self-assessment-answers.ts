import type { Answer, Document, Result } from '../../src/contract/index.ts';
import { inventedCounts } from './invented-answers.ts';
import type { Answered } from './invented-answers.ts';
import { ALL_ASKED, PARTS, questionnaire, report, respondentsOf, skl } from './self-assessment.ts';
import type { Part } from './self-assessment.ts';

type Occasion = (typeof ALL_ASKED)[number];
type Counts = readonly number[];

const STEPS = report.scale.max;
/** Statements differ in how far apart people are. */
const counts = (answered: Answered, n: number): Counts => inventedCounts(answered, STEPS, 1.2 + n % 4 * 0.15);

/** Of the sums that give a mean of two decimals one from above: 3.45 then rounds to 3.5, as a reader would round it. */
const sumOfMean = (mean: number, people: number): number => Math.ceil(mean * people);

/** A few have no opinion; which statements these are is invented too. */
const noOpinions = (people: number, n: number): number => Math.round(people * (n % 3) / 100);

const answerOf = (n: number, own: Counts, noOpinion: number): Answer =>
  ({ statement: String(n), counts: own, ...(noOpinion > 0 && { noOpinion }) });

/** What is invented of one statement at one occasion. */
interface Invented {
  readonly whole: Answer;
  readonly parts: Readonly<Partial<Record<Part, Answer>>>;
}

function inventedOf({ n, ...means }: (typeof report.table2.rows)[number], occasion: Occasion): Invented {
  const { total } = respondentsOf('alla', occasion);
  const byPart = report.groupMeans.find((each) => each.n === n)?.[occasion];
  if (byPart) return dividedOf(n, means[occasion], byPart, occasion);
  const noOpinion = noOpinions(total, n);
  const people = total - noOpinion;
  return { whole: answerOf(n, counts({ people, sum: sumOfMean(means[occasion], people) }, n), noOpinion), parts: {} };
}

/**
 * A statement that the report divides: leaders, support and those who did not say which they are make up the whole at
 * every step of the scale.
 */
function dividedOf(n: number, mean: number, byPart: Readonly<Record<Part, number>>, occasion: Occasion): Invented {
  const { total, ...people } = respondentsOf('alla', occasion);
  const silent = PARTS.map((part) => noOpinions(people[part], n));
  const [leaders = 0, support = 0] = PARTS.map((part, nth) => people[part] - (silent[nth] ?? 0));
  const unknown = total - people.ledning - people.stod;
  const rest = { people: unknown, sum: Math.round(mean * unknown) };
  const both = sumOfMean(mean, leaders + support + unknown) - rest.sum;
  // Means of one decimal leave room: what lacks of the whole's, or is too much, is shared out.
  const lacks = both - byPart.ledning * leaders - byPart.stod * support;
  const led = Math.round(byPart.ledning * leaders + lacks * leaders / (leaders + support));
  const answered = [{ people: leaders, sum: led }, { people: support, sum: both - led }, rest];
  const [ledning = [], stod = [], others = []] = answered.map((each) => counts(each, n));
  const whole = ledning.map((count, index) => count + (stod[index] ?? 0) + (others[index] ?? 0));
  const [noLeader = 0, noSupport = 0] = silent;
  return {
    whole: answerOf(n, whole, noLeader + noSupport),
    parts: { ledning: answerOf(n, ledning, noLeader), stod: answerOf(n, stod, noSupport) },
  };
}

function resultsAt(occasion: Occasion): readonly Result[] {
  const invented = report.table2.rows.map((row) => inventedOf(row, occasion));
  const { total, ...people } = respondentsOf('alla', occasion);
  return [
    { occasion, respondents: total, answers: invented.map(({ whole }) => whole) },
    ...PARTS.map((part) => ({
      occasion,
      group: part,
      respondents: people[part],
      answers: invented.flatMap(({ parts }) => parts[part] ?? []),
    })),
  ];
}

/**
 * The self-assessment with answers along the scale, which the report shows in pictures only: they are invented so that
 * they give its means, and say so.
 */
export function selfAssessmentAnswers(): Document {
  const { occasions = [], ...asked } = questionnaire();
  return {
    styrtavla: '1',
    language: 'sv',
    title: `${report.title} (påhittad fördelning)`,
    source: {
      ...skl,
      processed: 'Fördelningen av svaren är påhittade värden; medelvärdena och antalet svarande är rapportens',
    },
    assessments: [{
      ...asked,
      title: 'Självskattning, Leda för Resultat III (påhittad fördelning)',
      occasions: occasions.filter(({ id }) => ALL_ASKED.some((occasion) => occasion === id)),
      results: ALL_ASKED.flatMap(resultsAt),
    }],
  };
}
