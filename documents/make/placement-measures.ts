import type { Measure } from '../../src/contract/index.ts';
import { INVENTED, monthly, quarterly, weekly } from './invented.ts';

const UNIT = 'placeringsenheten';

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

const care: readonly Measure[] = [
  {
    id: 'vardplan',
    name: 'Barn med aktuell vårdplan',
    ...own('Planer som har setts över under de senaste sex månaderna.'),
    goal: 'kvalitet',
    unit: '%',
    decimals: 0,
    cadence: 'month',
    target: { atLeast: 100 },
    observations: monthly('2025-09', [97, 96, 98, 99, 97, 98, 100, 99, 98, 96, 95, 97, 98, 98]),
  },
  {
    id: 'forsenade-overvaganden',
    name: 'Försenade överväganden',
    ...own('Överväganden som inte var klara inom sex månader.'),
    goal: 'kvalitet',
    unit: 'överväganden',
    decimals: 0,
    cadence: 'month',
    target: { atMost: 0 },
    observations: monthly('2025-05', [1, 0, 0, 2, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
  },
  {
    id: 'avbrott',
    name: 'Oplanerade avbrott',
    ...own('Placeringar som slutar utan att det var planerat. De läggs ihop under året.'),
    goal: 'brukaren',
    unit: 'avbrott',
    decimals: 0,
    cadence: 'quarter',
    target: { atMost: 12, label: 'för hela året' },
    accumulates: 'year',
    observations: quarterly('2024-Q1', [4, 2, 5, 3, 3, 4, 2, 4, 3, 2, 2]),
  },
  {
    id: 'utbildade-familjehem',
    name: 'Familjehem som gått grundutbildningen',
    ...own('Mätningen har stannat sedan utbildningen ställdes in.'),
    goal: 'kvalitet',
    unit: '%',
    decimals: 0,
    cadence: 'quarter',
    target: { atLeast: 90 },
    observations: quarterly('2024-Q2', [76, 78, 81, 83, 82, 85, 84]),
  },
  {
    id: 'kostnad',
    name: 'Kostnad per vårddygn',
    ...own('Det finns inget mål: varken högre eller lägre är bättre i sig.'),
    unit: 'kr',
    decimals: 0,
    cadence: 'month',
    better: 'neither',
    observations: [
      ...monthly('2025-11', [2318, 2340, 2296, 2352, 2331, 2377, 2364, 2390]),
      { period: '2026-07', missing: 'notCollected', note: 'Semester' },
      ...monthly('2026-08', [2402, 2385, 2431]),
    ],
  },
  {
    id: 'lss-boende',
    name: 'Väntan på boende enligt LSS',
    ...own('Räknas bara för kvartal då något beslut väntar på att verkställas.'),
    goal: 'brukaren',
    unit: 'dagar',
    decimals: 0,
    cadence: 'quarter',
    target: { atMost: 90 },
    observations: [
      { period: '2026-Q2', missing: 'notApplicable', note: 'Inga beslut väntade' },
      { period: '2026-Q3', missing: 'notApplicable', note: 'Inga beslut väntade' },
    ],
  },
  {
    id: 'barnens-svar',
    name: 'Barn som vet vem de kan vända sig till',
    ...own('Barnens egna svar, en gång i kvartalet.'),
    goal: 'brukaren',
    unit: '%',
    cadence: 'quarter',
    target: { atLeast: 95 },
    // No value yet, for every reason that there is.
    observations: [
      { period: '2026-Q1', missing: 'notApplicable', note: 'Frågan fanns inte' },
      { period: '2026-Q2', missing: 'notCollected' },
      { period: '2026-Q3', missing: 'suppressed' },
    ],
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

/** What stands in the board's results, every value invented: met, not met, to be met later, old, and without value. */
export const MEASURES: readonly Measure[] = [...casework, ...care, ...workplace];
