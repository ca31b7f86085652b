import type { Draft } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import type { Survey } from '../draft/survey.ts';
import type { Table } from '../table.ts';
import { divisionsOf, occasions, questionsOf, saidIn } from './answer-columns.ts';
import type { Question, Said } from './answer-columns.ts';
import { areaOf, hasScale, putAnswer } from './assessment.ts';
import { Surveys } from './surveys.ts';

/** So few people are told of by no number: the contract's least number of answers. */
const FEW = 6;

/**
 * Raw answers, one row a respondent. They are counted by occasion and group, and nothing else of them is kept: no row
 * in the document, no cell in a finding.
 */
export function readAnswers(table: Table, draft: Draft): void {
  const occasionOf = occasions(table);
  if (!occasionOf) return;
  const surveys = new Surveys(table, draft);
  const divisions = divisionsOf(table);
  const questions = questionsOf(table, divisions);
  const counts = new Map<Loose, Count>();
  const seen = new Set<string>();
  let rows = 0;
  for (let row = 0; row < table.length; row += 1) {
    const survey = surveys.of(row);
    if (!hasScale(table, survey)) return;
    const occasion = occasionOf(row);
    const said = questions.map(({ index }) => saidIn(table, row, index, survey.scale));
    if (occasion === '' || said.every((each) => typeof each === 'string' && each !== 'noOpinion')) continue;
    rows += 1;
    seen.add(occasion);
    const id = survey.occasion(occasion);
    const groups = divisions.flatMap(({ index, name }) => survey.group(table.cell(row, index), name) ?? []);
    for (const group of [undefined, ...groups]) {
      countIn(counts, survey, survey.result(id, group), { questions, said });
    }
  }
  writeCounts({ table, draft, questions }, counts);
  table.tell('answers-counted', table.place(), {
    rows: rows < FEW ? `Fewer than ${FEW}` : rows,
    occasions: seen.size === 1 ? 'one occasion' : `${seen.size} occasions`,
  });
}

/** What has been counted of one result: for each question the steps, and how many had no opinion. */
interface Count {
  readonly survey: Survey;
  people: number;
  readonly steps: number[][];
  readonly noOpinion: number[];
}

interface Row {
  readonly questions: readonly Question[];
  readonly said: readonly Said[];
}

function countIn(counts: Map<Loose, Count>, survey: Survey, result: Loose, { questions, said }: Row): void {
  const known = counts.get(result) ?? emptyCount(survey, questions.length);
  counts.set(result, known);
  known.people += 1;
  said.forEach((each, question) => {
    const steps = known.steps[question];
    if (typeof each === 'object' && steps) steps[each.step] = (steps[each.step] ?? 0) + 1;
    if (each === 'noOpinion') known.noOpinion[question] = (known.noOpinion[question] ?? 0) + 1;
  });
}

function emptyCount(survey: Survey, questions: number): Count {
  const { min, max, step } = survey.scale ?? { min: 0, max: 0, step: 1 };
  const none = (length: number): number[] => Array.from({ length }, () => 0);
  const length = Math.round((max - min) / step) + 1;
  return {
    survey,
    people: 0,
    steps: Array.from({ length: questions }, () => none(length)),
    noOpinion: none(questions),
  };
}

interface Asked {
  readonly table: Table;
  readonly draft: Draft;
  readonly questions: readonly Question[];
}

function writeCounts({ table, draft, questions }: Asked, counts: ReadonlyMap<Loose, Count>): void {
  for (const [result, { survey, people, steps, noOpinion }] of counts) {
    draft.set(result, 'respondents', people);
    questions.forEach(({ text }, nth) => {
      const statement = survey.statement(text, areaOf(table, survey, 0));
      if (statement === undefined) return;
      const silent = noOpinion[nth] ?? 0;
      putAnswer(draft, survey.answer(result, statement), {
        counts: steps[nth],
        noOpinion: silent > 0 ? silent : undefined,
      });
    });
  }
}
