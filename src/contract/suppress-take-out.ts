import type { Answer, Assessment, Document, Measure, Observation, Result } from './definition.ts';

/** Why figures were taken out: they stand on too few, or figures that do would follow from them. */
export type SuppressReason = 'small' | 'complementary';

export interface Suppression {
  /** JSON Pointer into the document given: an observation, an answer, a result's `respondents`, a `baseline`. */
  readonly path: string;
  readonly reason: SuppressReason;
}

export interface Suppressed {
  readonly document: Document;
  readonly suppressed: readonly Suppression[];
}

/** Whether what stands at a path is to go; told once for each path, in the document's order. */
type IsOut = (path: string) => boolean;

/** Makes the document without what is hidden, and lists that in the document's order. */
export function takeOut(document: Document, hidden: ReadonlyMap<string, SuppressReason>): Suppressed {
  const suppressed: Suppression[] = [];
  const isOut: IsOut = (path) => {
    const reason = hidden.get(path);
    if (reason) suppressed.push({ path, reason });
    return reason !== undefined;
  };
  const measures = document.measures?.map((measure, index) => lockMeasure(measure, `/measures/${index}`, isOut));
  const assessments = document.assessments?.map((one, index) => lockAssessment(one, `/assessments/${index}`, isOut));
  return { document: { ...document, ...(measures && { measures }), ...(assessments && { assessments }) }, suppressed };
}

function lockMeasure(measure: Measure, path: string, isOut: IsOut): Measure {
  const { baseline, observations, groups } = measure;
  const period = baseline && 'period' in baseline && isOut(`${path}/baseline`) ? baseline.period : undefined;
  const lock = (list: readonly Observation[], place: string): readonly Observation[] =>
    list.map((one, index) => (isOut(`${place}/observations/${index}`) ? withoutValue(one) : one));
  return {
    ...measure,
    ...(period !== undefined && { baseline: { from: period, to: period } }),
    ...(observations && { observations: lock(observations, path) }),
    ...(groups && {
      groups: groups.map((group, index) => ({
        ...group,
        ...(group.observations && { observations: lock(group.observations, `${path}/groups/${index}`) }),
      })),
    }),
  };
}

const withoutValue = ({ period, note, preliminary }: Observation): Observation => ({
  period,
  missing: 'suppressed',
  ...(note !== undefined && { note }),
  ...(preliminary !== undefined && { preliminary }),
});

function lockAssessment(assessment: Assessment, path: string, isOut: IsOut): Assessment {
  const results = assessment.results?.map((result, index) => lockResult(result, `${path}/results/${index}`, isOut));
  return { ...assessment, ...(results && { results }) };
}

function lockResult({ occasion, group, respondents, answers }: Result, path: string, isOut: IsOut): Result {
  const isShown = respondents !== undefined && !isOut(`${path}/respondents`);
  const lock = (answer: Answer, index: number): Answer =>
    (isOut(`${path}/answers/${index}`) ? { statement: answer.statement, missing: 'suppressed' } : answer);
  return {
    occasion,
    ...(group !== undefined && { group }),
    ...(isShown && { respondents }),
    ...(answers && { answers: answers.map(lock) }),
  };
}
