import type { Document, Measure } from '../../src/contract/index.ts';
import { INVENTED, invented, monthly, quarterly, weekly } from './invented.ts';
import { readJson } from './source-files.ts';

interface Place {
  readonly id: string;
  readonly boardMeeting?: { readonly maxMinutes: number; readonly agenda: readonly string[] };
  readonly weeklyPulse?: { readonly name: string; readonly questions: readonly string[] };
}

/** The article as it was transcribed. */
interface Article {
  readonly shared: { readonly values: readonly string[]; readonly principles: readonly { readonly text: string }[] };
  readonly places: readonly Place[];
}

const UNIT = 'placeringsenheten';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The goals as the article names them; which of them another contributes to is invented. */
const GOALS = [
  { id: 'brukaren', text: 'Sätta brukarens behov främst' },
  { id: 'kvalitet', text: 'Öka kvalitet' },
  { id: 'medarbetarna', text: 'Ha respekt för och utveckla medarbetarna' },
  { id: 'besok', text: 'Besök hos barnen ett visst antal gånger per år', parent: 'brukaren' },
  { id: 'skolan', text: 'Kontakter med skolan', parent: 'brukaren' },
  { id: 'utredningstider', text: 'Utredningstider', parent: 'kvalitet' },
  { id: 'overvaganden', text: 'Tid för nya överväganden', parent: 'kvalitet' },
  { id: 'familjehem', text: 'Att hitta ett lämpligt familjehem', parent: 'brukaren' },
  { id: 'forbattringar', text: 'Målen genererar förbättringar varje vecka', parent: 'medarbetarna' },
];

/** What all measures here share; the description says first that the values are invented. */
const own = (description: string): Pick<Measure, 'orgUnit' | 'description'> =>
  ({ orgUnit: UNIT, description: `${INVENTED} ${description}` });

const casework: readonly Measure[] = [
  {
    id: 'besok-per-barn',
    name: 'Besök per barn',
    ...own('Besöken läggs ihop under året och målet gäller hela året.'),
    goal: 'besok',
    unit: 'besök',
    decimals: 1,
    cadence: 'quarter',
    target: { atLeast: 4, label: 'för hela året' },
    accumulates: 'year',
    observations: quarterly('2024-Q1', [0.8, 0.9, 0.7, 1, 1.1, 0.9, 0.8, 1.2, 1.2, 1, 0.8]),
  },
  {
    id: 'skolkontakt',
    name: 'Barn med skolkontakt',
    ...own('Barn där enheten och skolan har talats vid under månaden.'),
    goal: 'skolan',
    unit: '%',
    decimals: 0,
    cadence: 'month',
    target: { atLeast: 95 },
    observations: monthly('2025-01', [
      91, 94, 93, 96, 92, 90, 88, 93, 95, 97, 94, 95, 96, 95, 97, 98, 96, 94, 92, 96, 97, 96,
    ]),
  },
  {
    id: 'utredningstid',
    name: 'Utredningstid',
    ...own('Median för de utredningar som avslutades under månaden. Målet skärps för varje år.'),
    goal: 'utredningstider',
    unit: 'dagar',
    decimals: 0,
    cadence: 'month',
    target: [{ from: '2024', atMost: 130 }, { from: '2026', atMost: 120 }, { from: '2027', atMost: 110 }],
    observations: monthly('2024-11', [
      95, 106, 111, 101, 103, 99, 116, 106, null, 100, 97, 113,
      115, 105, 101, 122, 121, 124, 119, 134, 129, 136, 133, 118,
    ]).map((each) => (each.period === '2026-10' ? { ...each, preliminary: true } : each)),
  },
  {
    id: 'overvagande',
    name: 'Tid till nytt övervägande',
    ...own('Vägen till målet räknas från 214 dagar år 2024.'),
    goal: 'overvaganden',
    unit: 'dagar',
    decimals: 0,
    cadence: 'quarter',
    target: { atMost: 183, by: '2027' },
    baseline: { value: 214, period: '2024' },
    observations: quarterly('2025-Q1', [211, 206, 209, 198, 201, 194, 190]),
  },
  {
    id: 'tid-till-familjehem',
    name: 'Tid till ett lämpligt familjehem',
    ...own('Det kan ta väldigt olika lång tid, därför finns inget mål.'),
    goal: 'familjehem',
    unit: 'dagar',
    decimals: 0,
    cadence: 'quarter',
    better: 'lower',
    observations: quarterly('2025-Q1', [47, 22, 88, 31, 64, 19, 41]),
  },
];

const workplace: readonly Measure[] = [
  {
    id: 'forbattringar-per-vecka',
    name: 'Förbättringar varje vecka',
    ...own('Förbättringar som kommit ur målen.'),
    goal: 'forbattringar',
    unit: 'förbättringar',
    decimals: 0,
    cadence: 'week',
    target: { atLeast: 1 },
    observations: weekly(2026, 16, [
      0, 1, 2, 0, 1, 1, 0, 2, 1, 1, 0, 0, 0, 1, 0, 0, 1, 2, 1, 2, 1, 3, 2, 1, 2, 2, 1, 2, 3, 1, 2,
    ]),
  },
  {
    id: 'arbetsmangd',
    name: 'Arbetsmängd',
    ...own('Medel av veckans svar, från 1 (för lite) till 5 (för mycket).'),
    goal: 'medarbetarna',
    decimals: 1,
    cadence: 'week',
    target: { atLeast: 2.5, atMost: 3.5, label: 'lagom' },
    observations: [
      ...weekly(2026, 34, [3.2, 3.3, 3.1, 3.4, 3.6, 3.4, 3.7, 3.5, 3.8, 3.6]).map((each) => ({ ...each, n: 28 })),
      { period: '2026-W44', missing: 'suppressed', note: 'Höstlov' },
      ...weekly(2026, 45, [3.6, 3.7]).map((each) => ({ ...each, n: 27 })),
    ],
  },
  {
    id: 'svar-pa-synpunkter',
    name: 'Tid till svar på synpunkter',
    ...own('Mätningen har inte börjat.'),
    goal: 'brukaren',
    unit: 'dagar',
    cadence: 'month',
    target: { atMost: 10 },
    observations: [{ period: '2026-10', missing: 'notCollected' }],
  },
];

const PULSE_WEEKS = [44, 45, 46];
/** Answers from 1 to 5 by question and week. */
const PULSE: readonly (readonly (readonly number[])[])[] = [
  [[0, 2, 10, 11, 4], [0, 3, 9, 12, 3], [0, 2, 9, 11, 5]],
  [[1, 2, 8, 11, 5], [0, 2, 9, 11, 5], [0, 1, 9, 12, 5]],
  [[0, 1, 6, 12, 8], [0, 2, 5, 13, 7], [0, 1, 7, 11, 8]],
];

function pulse({ weeklyPulse }: Place): NonNullable<Document['assessments']> {
  const { name = '', questions = [] } = weeklyPulse ?? {};
  return [{
    id: 'puls',
    title: `${name} (påhittade svar)`,
    orgUnit: UNIT,
    scale: { min: 1, max: 5, minLabel: 'Lågt', maxLabel: 'Högt' },
    areas: questions.map((question, nth) => ({
      id: String(nth + 1),
      name: capital(question),
      statements: [{ id: `fraga-${String(nth + 1)}`, text: capital(question) }],
    })),
    occasions: PULSE_WEEKS.map(String)
      .map((week) => ({ id: `v${week}`, name: `Vecka ${week}`, date: `2026-W${week}` })),
    results: PULSE_WEEKS.map((week, nth) => ({
      occasion: `v${String(week)}`,
      answers: PULSE.map((weeks, question) => ({
        statement: `fraga-${String(question + 1)}`,
        counts: weeks[nth] ?? [],
      })),
    })),
    source: invented,
  }];
}

/** A unit's goals, meetings and board after the article about Södertälje; every value is invented, and says so. */
export function placementUnit(): Document {
  const { shared, places } = readJson<Article>('sodertalje-scania.json');
  const place = places.find(({ id }) => id === 'sodertalje-placeringsenheten') ?? { id: '' };
  const { maxMinutes = 0, agenda = [] } = place.boardMeeting ?? {};
  const measures = [...casework, ...workplace];
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Placeringsenhetens tavla (påhittade värden)',
    published: '2026-11-20',
    source: invented,
    orgUnits: [
      { id: 'ledningsgruppen', name: 'Ledningsgruppen', level: 'ledningsgrupp' },
      { id: 'resultatenheten', name: 'Resultatenheten', level: 'resultatenhet', parent: 'ledningsgruppen' },
      { id: UNIT, name: 'Placeringsenheten', level: 'tavelgrupp', parent: 'resultatenheten' },
    ],
    goals: GOALS.map((goal) => ({ ...goal, orgUnit: UNIT })),
    measures,
    boards: [{
      id: 'malstyrningstavla',
      title: 'Målstyrningstavla',
      orgUnit: UNIT,
      zones: [
        { title: 'Mål', kind: 'goals', goals: GOALS.filter(({ parent }) => parent).map(({ id }) => id) },
        { title: 'Resultat', kind: 'results', measures: measures.map(({ id }) => id) },
        { title: 'Ständiga förbättringar', kind: 'improvements', noteKinds: ['activity', 'deviation', 'idea'] },
      ],
    }],
    meetings: [
      {
        id: 'tavelmote',
        name: 'Tavelmöte',
        orgUnit: UNIT,
        every: { count: 1, of: 'week' },
        minutes: maxMinutes,
        standing: true,
        ledBy: 'Gruppcheferna',
        agenda: agenda.map(capital),
        reportsTo: 'manadsmote',
      },
      {
        id: 'manadsmote',
        name: 'Resultatenhetschef och närmaste chef',
        orgUnit: 'resultatenheten',
        every: { count: 1, of: 'month' },
      },
    ],
    assessments: pulse(place),
    houses: [{
      id: 'vardegrund',
      title: 'Värden och principer',
      layers: [
        { name: 'Värden', items: shared.values.map(capital) },
        { name: 'Principer', items: shared.principles.map(({ text }) => text) },
      ],
    }],
  };
}
