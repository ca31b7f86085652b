import type { Document, Measure, Observation } from '../../../src/contract/index.ts';
import { placementUnit } from '../placement-unit.ts';
import { selfAssessmentAnswers } from '../self-assessment-answers.ts';
import { selfAssessment } from '../self-assessment.ts';
import type { Cell } from './spreadsheet.ts';

type Rows = readonly (readonly Cell[])[];

const INVENTED = 'Påhittade värden';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const CADENCES: Readonly<Partial<Record<NonNullable<Measure['cadence']>, string>>> = {
  week: 'Vecka',
  month: 'Månad',
  quarter: 'Kvartal',
  year: 'År',
};
const BETTER = { higher: 'Högre', lower: 'Lägre', neither: 'Varken eller' } as const;
const KINDS = {
  activity: 'Aktivitet',
  deviation: 'Avvikelse',
  idea: 'Förbättring',
  feedback: 'Synpunkt',
  goodExample: 'Gott exempel',
} as const;
const STATES = {
  new: 'Ny',
  underway: 'Pågår',
  tested: 'Testas',
  done: 'Klar',
  parked: 'Vilande',
  declined: 'Avslagen',
} as const;
/** What statistics write where there is no figure. */
const SIGNS = { notCollected: '-', notApplicable: '.', suppressed: '..' } as const;

const board: Document = placementUnit();
const measures = board.measures ?? [];
const measureNamed = (id: string): Measure => {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`There is no measure ${id}`);
  return found;
};
const plain = (text: unknown): string => (typeof text === 'string' ? text : '');
const unitName = (id: string | undefined): string => plain(board.orgUnits?.find((unit) => unit.id === id)?.name);
const goalText = (id: string | undefined): string => plain(board.goals?.find((goal) => goal.id === id)?.text);

/** Measures whose targets are one and the same all the time: a table has no place for others. */
const LISTED = ['skolkontakt', 'vardplan', 'forsenade-overvaganden', 'kostnad', 'arbetsmangd', 'barnens-svar'];

/** Excel shows months as "maj-26". */
const month = (period: string): string => `${MONTHS[Number(period.slice(5)) - 1] ?? ''}-${period.slice(2, 4)}`;

function measureRows(): Rows {
  const head = [
    'Id',
    'Namn',
    'Måttenhet',
    'Hör till mål',
    'Minst',
    'Högst',
    'Bättre',
    'Mäts',
    'Decimaler',
    'Organisation',
    'Källa',
  ];
  return [
    head,
    ...LISTED.map(measureNamed).map(({ id, name, unit, goal, target, better, cadence, decimals, orgUnit }) => {
      const { atLeast, atMost } = Array.isArray(target)
        ? {}
        : ({ ...target } as { atLeast?: number; atMost?: number });
      return [
        id,
        plain(name),
        plain(unit),
        goalText(goal),
        atLeast,
        atMost,
        better && BETTER[better],
        cadence && CADENCES[cadence],
        decimals,
        unitName(orgUnit),
        INVENTED,
      ];
    }),
  ];
}

const valueOf = ({ value, missing }: Observation): Cell => (missing ? SIGNS[missing] : (value ?? undefined));

/** Two measures with what a long table can say beside a value: answers, reasons, notes. */
function valueRows(): Rows {
  return [
    ['Mått', 'Period', 'Värde', 'Antal svar', 'Anmärkning'],
    ...['arbetsmangd', 'barnens-svar'].map(measureNamed).flatMap(({ id, name, observations = [] }) =>
      observations.map((each) => [
        // By id or by name: a table may say either.
        id === 'arbetsmangd' ? plain(name) : id,
        habitual(each.period),
        valueOf(each),
        each.n,
        plain(each.note),
      ]),
    ),
  ];
}

/** "v. 34 2026", "kv 1 2026". */
const habitual = (period: string): string =>
  period.replace(/^(\d+)-W(\d+)$/, 'v. $2 $1').replace(/^(\d+)-Q(\d)$/, 'kv $2 $1');

/** Months down, measures across. */
function monthRows(): Rows {
  const shown = ['skolkontakt', 'vardplan', 'forsenade-overvaganden', 'kostnad'].map(measureNamed);
  const periods = [
    ...new Set(shown.flatMap(({ observations = [] }) => observations.map(({ period }) => period))),
  ].sort();
  return [
    ['Månad', ...shown.map(({ name }) => plain(name))],
    ...periods.map((period) => [
      month(period),
      ...shown.map(({ observations = [] }) => {
        const found = observations.find((each) => each.period === period);
        return found && valueOf(found);
      }),
    ]),
  ];
}

function goalRows(): Rows {
  const used = new Set(LISTED.map(measureNamed).map(({ goal }) => goal));
  const goals = (board.goals ?? []).filter(({ id }) => used.has(id));
  return [
    ['Id', 'Mål', 'Organisation', 'Överordnat mål', 'Måldatum'],
    ...goals.map(({ id, text, orgUnit, deadline }) => [id, plain(text), unitName(orgUnit), undefined, deadline]),
  ];
}

function noteRows(): Rows {
  const known = new Set((board.notes ?? []).slice(0, 8).map(({ id }) => id));
  const list = (ids: readonly string[] | undefined, within: ReadonlySet<string>): string =>
    (ids ?? []).filter((id) => within.has(id)).join('; ');
  return [
    ['Placeringsenhetens lappar (påhittade)'],
    [],
    [
      'Id',
      'Typ',
      'Text',
      'Status',
      'Inkom',
      'Besvarad',
      'Avslutad',
      'Klart senast',
      'Ansvarig',
      'Gäller mått',
      'Leder till',
    ],
    ...(board.notes ?? [])
      .slice(0, 8)
      .map((note) => [
        note.id,
        KINDS[note.kind],
        plain(note.text),
        note.state && STATES[note.state],
        note.raised,
        note.answered,
        note.closed,
        note.due,
        plain(note.responsible),
        list(note.measures, new Set(LISTED)),
        list(note.leadsTo, known),
      ]),
  ];
}

function meetingRows(): Rows {
  const [meeting] = board.meetings ?? [];
  return [
    ['Möte', 'Datum', 'Hölls'],
    ...(meeting?.held ?? []).map(({ date, held }) => [plain(meeting?.name), date, held ? 'Ja' : 'Nej']),
  ];
}

/** The report's means at two occasions: of all, and of the halves where the report has them. */
function meanRows(): Rows {
  const [asked] = selfAssessment().assessments ?? [];
  const statements = (asked?.areas ?? []).flatMap(({ name, statements: all = [] }) =>
    all.map(({ id, text }) => ({ id, text: plain(text), area: plain(name) })),
  );
  const rows = (asked?.results ?? [])
    .filter(({ group }) => group !== 'utvalda')
    .flatMap((result) => {
      const occasion = asked?.occasions?.find(({ id }) => id === result.occasion);
      const group = asked?.groups?.find(({ id }) => id === result.group);
      return (result.answers ?? []).map(({ statement, mean }) => {
        const found = statements.find(({ id }) => id === statement);
        return [
          'Leda för Resultat III',
          plain(occasion?.name),
          found?.area,
          found?.text,
          plain(group?.name),
          group && 'funktion',
          mean,
          result.respondents,
          '1-7',
        ];
      });
    });
  return [
    ['Självskattning', 'Tillfälle', 'Område', 'Påstående', 'Grupp', 'Indelning', 'Medel', 'Antal svarande', 'Skala'],
    ...rows,
  ];
}

/** The first area's answers along the scale at one occasion; the distribution is invented, and the title says so. */
function countRows(): Rows {
  const [asked] = selfAssessmentAnswers().assessments ?? [];
  const [area] = asked?.areas ?? [];
  const [result] = asked?.results ?? [];
  const answers = (result?.answers ?? []).filter(({ statement }) =>
    area?.statements?.some(({ id }) => id === statement),
  );
  return [
    ['Tid och energi (påhittad fördelning)'],
    ['Tillfälle', 'Område', 'Påstående', '1', '2', '3', '4', '5', '6', '7', 'Vet ej'],
    ...answers.map(({ statement, counts = [], noOpinion }) => [
      plain(asked?.occasions?.find(({ id }) => id === result?.occasion)?.name),
      plain(area?.name),
      plain(area?.statements?.find(({ id }) => id === statement)?.text),
      ...counts,
      noOpinion ?? 0,
    ]),
  ];
}

/** The answers of two weeks of the pulse, one row a respondent: who answered what together is invented too. */
function answerRows(): Rows {
  const [pulse] = board.assessments ?? [];
  const texts = (pulse?.areas ?? []).flatMap(({ statements = [] }) => statements.map(({ text }) => plain(text)));
  const rows = ['v45', 'v46'].flatMap((week) => {
    const result = pulse?.results?.find(({ occasion }) => occasion === week);
    const columns = (result?.answers ?? []).map(({ counts = [] }, nth) => spread(counts, nth));
    return Array.from({ length: result?.respondents ?? 0 }, (_, person) => [
      `v. ${week.slice(1)} 2026`,
      ...columns.map((column) => column[person]),
      '1-5',
    ]);
  });
  return [
    ['Pulsen (påhittade svar)'],
    [],
    ['Respondent', 'Vecka', ...texts, 'Skala'],
    ...rows.map((row, nth) => [nth + 1, ...row]),
  ];
}

/** The answers that counts stand for, in an order that differs from question to question. */
function spread(counts: readonly number[], question: number): readonly number[] {
  const answers = counts.flatMap((count, step) => Array.from({ length: count }, () => step + 1));
  const by = [5, 7, 11][question % 3] ?? 1;
  return answers.map((_, index) => answers[(index * by + question) % answers.length] ?? 0);
}

/** The tables of the placement unit, and of the self-assessment, as Excel in Swedish saves them. */
export const SWEDISH_TABLES: Readonly<Record<string, () => Rows>> = {
  'sv/fordelning.csv': countRows,
  'sv/lappar.csv': noteRows,
  'sv/mal.csv': goalRows,
  'sv/matt.csv': measureRows,
  'sv/moten.csv': meetingRows,
  'sv/per-manad.csv': monthRows,
  'sv/sjalvskattning.csv': meanRows,
  'sv/svar.csv': answerRows,
  'sv/varden.csv': valueRows,
};
