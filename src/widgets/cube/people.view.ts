import { inTimeOrder, statementMeans } from '../../contract/index.ts';
import type { Assessment, OrgUnit, Result, Text } from '../../contract/index.ts';
import { parsePeriod, spanOf } from '../../contract/period.ts';
import { onlyUnit } from '../../contract/unit-content.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { meetingWords } from '../../locale/words/meeting.ts';
import type { MeetingTime } from '../../parts/meeting.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { AnswerView, PeopleFace } from './cube-parts.view.ts';

const DECIMALS = 1;

/** The latest week of the unit's pulse: the first of its assessments that is made by weeks. */
export function peopleFace({ id }: OrgUnit, time: MeetingTime): PeopleFace {
  const { document, settings: { language } } = time;
  const { head, none } = meetingWords[language].faces.people;
  for (const assessment of document.assessments ?? []) {
    if ((assessment.orgUnit ?? onlyUnit(document.orgUnits)) !== id) continue;
    const latest = latestWeek(assessment, time.at);
    if (latest) return { head, ...toldOf(assessment, latest, time) };
  }
  return { head, sentence: none, answers: [] };
}

interface Week {
  readonly period: string;
  readonly result: Result;
}

function latestWeek({ occasions = [], results = [] }: Assessment, at: number): Week | undefined {
  const weeks = occasions.flatMap(({ id, date: period = '' }) => {
    const result = results.find(({ occasion, group }) => occasion === id && group === undefined);
    const isPast = parsePeriod(period)?.kind === 'week' && spanOf(period).start <= at;
    return result && isPast ? [{ period, result }] : [];
  });
  return inTimeOrder(weeks).at(-1);
}

function toldOf(assessment: Assessment, { period, result }: Week, { document, settings }: MeetingTime) {
  const { language, tag } = settings;
  const { missing, noValue, preliminary } = figureWords[language];
  const { number, period: write } = formatFor(language);
  const read = (text: Text): string => textIn(text, tag, document.language);
  const { areas = [], scale: { min, max, minLabel, maxLabel } } = assessment;
  const means = statementMeans(assessment, result);
  const end = (step: number, label?: Text): string => number(step) + (label === undefined ? '' : ` (${read(label)})`);
  const respondents = result.respondents === undefined ? [] : [`n\u00a0=\u00a0${number(result.respondents)}`];
  const scale = meetingWords[language].scale(end(min, minLabel), end(max, maxLabel));
  const answers = areas.flatMap(({ statements = [] }) => statements).map(({ id, text }): AnswerView => {
    const mean = means.get(id);
    if (mean !== undefined) {
      return { text: read(text), value: number(mean, DECIMALS), share: (mean - min) / (max - min) };
    }
    const why = result.answers?.find(({ statement }) => statement === id)?.missing;
    return { text: read(text), value: why ? missing[why] : noValue };
  });
  const [source, common] = [assessment.source, undefined].map((own) => sourceLineView(own, document, settings));
  const isOwn = JSON.stringify(source) !== JSON.stringify(common);
  const told = [write(period), ...respondents, ...(assessment.preliminary ? [preliminary] : []), scale];
  return { sentence: sentence(told.join(', ')), answers, ...(source && isOwn && { source }) };
}
