import type { Answer, Assessment, Document, Result, Text } from '../../src/contract/index.ts';
import { selfAssessment } from './documents.ts';

// States of a radar that the report happens not to be in, made from it: areas are left out or parted, answers taken
// away or repeated, and means moved to another scale. No answer is thought up here.

type Change = (assessment: Assessment) => Assessment;
type Areas = NonNullable<Assessment['areas']>;

const areasOf = ({ areas = [] }: Assessment): Areas => areas;

/** The report's document, its assessment changed. */
export function assessmentOf(...changes: readonly Change[]): Document {
  const { document } = selfAssessment;
  return {
    ...document,
    assessments: (document.assessments ?? []).map((each) => changes.reduce((before, change) => change(before), each)),
  };
}

type Answered = (answer: Answer, result: Result) => readonly Answer[];

const withAnswers = (change: Answered): Change => ({ results = [], ...more }) => ({
  ...more,
  results: results.map((result) => ({
    ...result, answers: (result.answers ?? []).flatMap((answer) => change(answer, result)),
  })),
});

const withAreas = (assessment: Assessment, areas: Areas): Assessment => {
  const asked = new Set(areas.flatMap(({ statements = [] }) => statements.map(({ id }) => id)));
  return withAnswers((answer) => (asked.has(answer.statement) ? [answer] : []))({ ...assessment, areas });
};

/** The first areas alone. */
export const firstAreas = (count: number): Change => (assessment) =>
  withAreas(assessment, areasOf(assessment).slice(0, count));

/** An area for each statement: a survey that publishes nothing but index figures is written like this. */
export const areaForEach = (count: number): Change => (assessment) => withAreas(assessment, areasOf(assessment)
  .flatMap(({ name, statements = [] }) =>
    statements.map((statement, nth) => ({ id: statement.id, name: numbered(name, nth + 1), statements: [statement] })))
  .slice(0, count));

const numbered = (name: Text, nth: number): Text => (typeof name === 'string' ? `${name} ${nth}` : name);

/** Nobody answered a statement on one occasion. */
export const without = (statement: string, occasion: string): Change =>
  withAnswers((answer, result) => (answer.statement === statement && result.occasion === occasion ? [] : [answer]));

/** Too few did. */
export const hidden = (statement: string, occasion: string): Change => withAnswers((answer, result) =>
  [answer.statement === statement && result.occasion === occasion ? { statement, missing: 'suppressed' } : answer]);

/** Every answer like the first, on every occasion. */
export const alikeEverywhere: Change = (assessment) => {
  const mean = assessment.results?.[0]?.answers?.[0]?.mean ?? assessment.scale.min;
  return withAnswers(({ statement }) => [{ statement, mean }])(assessment);
};

/** As an index from 0 to 100. */
export const asIndex: Change = ({ scale: { min, max, minLabel, maxLabel }, ...more }) => {
  const moved = withAnswers(({ statement, mean = min }) =>
    [{ statement, mean: Math.round((mean - min) / (max - min) * 100) }]);
  return moved({
    ...more, scale: { min: 0, max: 100, ...(minLabel && { minLabel }), ...(maxLabel && { maxLabel }) },
  });
};

/** October and May twice more: years go by. */
export const threeTimes: Change = ({ occasions = [], results = [], ...more }) => {
  const asked = occasions.filter(({ id }) => results.some(({ group, occasion }) => !group && occasion === id));
  const times = ['', ' igen', ' en tredje gång'];
  return {
    ...more,
    occasions: times.flatMap((time) => asked.map(({ id, name }) => ({ id: id + time, name: numberedBy(name, time) }))),
    results: times.flatMap((time) => results
      .filter(({ group }) => !group)
      .map((result) => ({ ...result, occasion: result.occasion + time }))),
  };
};

const numberedBy = (name: Text, time: string): Text => (typeof name === 'string' ? name + time : name);

/** Names twice over: longer than any in the report. */
export const longNames: Change = (assessment) => ({
  ...assessment,
  areas: areasOf(assessment).map(({ name, ...area }) =>
    ({ ...area, name: typeof name === 'string' ? `${name} och ${name.toLocaleLowerCase('sv')}` : name })),
});

type Names = Readonly<Record<string, Readonly<Record<'nb' | 'nn' | 'da' | 'fi' | 'en', string>>>>;

const AREA_NAMES: Names = {
  'Tid och energi': {
    nb: 'Tid og energi', nn: 'Tid og energi', da: 'Tid og energi', fi: 'Aika ja jaksaminen', en: 'Time and energy',
  },
  'Lärande förhållningssätt': {
    nb: 'Lærende holdning', nn: 'Lærande haldning', da: 'Lærende tilgang', fi: 'Oppiva suhtautumistapa',
    en: 'A learning attitude',
  },
  'Utvecklingsinriktat arbetssätt': {
    nb: 'Utviklingsorientert arbeidsmåte', nn: 'Utviklingsorientert arbeidsmåte',
    da: 'Udviklingsorienteret arbejdsform',
    fi: 'Kehittämissuuntautunut työskentelytapa', en: 'Development-oriented way of working',
  },
  'Bra bas-strukturer': {
    nb: 'Gode grunnstrukturer', nn: 'Gode grunnstrukturar', da: 'Gode grundstrukturer', fi: 'Hyvät perusrakenteet',
    en: 'Sound basic structures',
  },
  'Intern förankring': {
    nb: 'Intern forankring', nn: 'Intern forankring', da: 'Intern forankring', fi: 'Sisäinen sitoutuminen',
    en: 'Internal support',
  },
  'Brukarfokus': {
    nb: 'Brukerfokus', nn: 'Brukarfokus', da: 'Brugerfokus', fi: 'Asiakaslähtöisyys', en: 'Focus on users',
  },
  'Kommunikation – mål': {
    nb: 'Kommunikasjon – mål', nn: 'Kommunikasjon – mål', da: 'Kommunikation – mål', fi: 'Viestintä – tavoitteet',
    en: 'Communication – goals',
  },
  'Genomförande': {
    nb: 'Gjennomføring', nn: 'Gjennomføring', da: 'Gennemførelse', fi: 'Toimeenpano', en: 'Implementation',
  },
  'Oktober': { nb: 'Oktober', nn: 'Oktober', da: 'Oktober', fi: 'Lokakuu', en: 'October' },
  'Maj': { nb: 'Mai', nn: 'Mai', da: 'Maj', fi: 'Toukokuu', en: 'May' },
  'Instämmer inte alls': {
    nb: 'Helt uenig', nn: 'Heilt usamd', da: 'Helt uenig', fi: 'Täysin eri mieltä', en: 'Do not agree at all',
  },
  'Instämmer helt': {
    nb: 'Helt enig', nn: 'Heilt samd', da: 'Helt enig', fi: 'Täysin samaa mieltä', en: 'Agree entirely',
  },
  'Självskattning, Leda för Resultat III': {
    nb: 'Egenvurdering, Leda för Resultat III', nn: 'Eigenvurdering, Leda för Resultat III',
    da: 'Selvevaluering, Leda för Resultat III', fi: 'Itsearviointi, Leda för Resultat III',
    en: 'Self-assessment, Leda för Resultat III',
  },
};

const inSix = (name: Text): Text => (typeof name === 'string' ? { sv: name, ...AREA_NAMES[name] } : name);
const named = <T extends { readonly name: Text }>(item: T): T => ({ ...item, name: inSix(item.name) });

/** What the drawing says of the report in all six languages. */
export const translated: Change = ({ areas = [], occasions = [], title, scale, ...more }) => {
  const { minLabel, maxLabel } = scale;
  return {
    ...more,
    title: inSix(title),
    areas: areas.map(named),
    occasions: occasions.map(named),
    scale: { ...scale, ...(minLabel && { minLabel: inSix(minLabel) }), ...(maxLabel && { maxLabel: inSix(maxLabel) }) },
  };
};
