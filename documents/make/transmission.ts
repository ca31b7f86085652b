import type { Document, Measure, Observation } from '../../src/contract/index.ts';
import { heldWeekly, INVENTED, invented, monthly, weekly } from './invented.ts';
import { readJson } from './source-files.ts';
import { SLIPS } from './transmission-notes.ts';

interface Place {
  readonly id: string;
  readonly modelOrder?: readonly string[];
  readonly results?: readonly string[];
  readonly goals?: readonly { readonly title: string }[];
  readonly rtm?: {
    readonly name: string;
    readonly everyHours: number;
    readonly minutes: number;
    readonly looksAt: readonly string[];
  };
  readonly improvementGroup?: { readonly minutes: number };
  readonly boards?: readonly { readonly id: string; readonly name: string; readonly content?: readonly string[] }[];
}

type Board = NonNullable<Document['boards']>[number];

const UNIT = 'arbetsgruppen';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What all measures here share; the description says first that the values are invented. */
const own = (description: string): Pick<Measure, 'orgUnit' | 'description'> =>
  ({ orgUnit: UNIT, description: `${INVENTED} ${description}` });

/** Four times a day, two hours apart: the article says how often, and no times. */
const TIMES = ['08:00', '10:00', '12:00', '14:00'] as const;

/** Four looks a day through one week. */
const rounds = (values: readonly number[]): Observation[] => values.map((value, nth) => {
  const day = 16 + Math.floor(nth / TIMES.length);
  return { period: `2026-11-${String(day)}T${TIMES[nth % TIMES.length] ?? ''}`, value };
});

const MEASURES: readonly Measure[] = [
  {
    id: 'olyckor',
    name: 'Olyckor',
    ...own('Olyckorna läggs ihop under året.'),
    goal: 'noll-olyckor',
    unit: 'olyckor',
    decimals: 0,
    cadence: 'month',
    target: { atMost: 0 },
    accumulates: 'year',
    observations: monthly('2024-01', [
      1, 0, 2, 1, 0, 1, 0, 0, 1, 2, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0,
    ]),
  },
  {
    id: 'fel',
    name: 'Fel',
    ...own('Fel som upptäcks efter monteringen.'),
    goal: 'noll-fel',
    unit: 'fel',
    decimals: 0,
    cadence: 'week',
    target: { atMost: 0 },
    observations: weekly(2026, 21, [
      14, 11, 15, 12, 9, 13, 10, 12, 8, 11, 9, 10, 7, 9, 12, 8, 7, 9, 6, 8, 5, 7, 6, 4, 6, 5,
    ]),
  },
  {
    id: 'stopptid',
    name: 'Stopptid',
    ...own('Minuter per dag, månadens medel.'),
    goal: 'dubbelt',
    unit: 'minuter',
    decimals: 0,
    cadence: 'month',
    better: 'lower',
    observations: monthly('2024-01', [
      62, 58, 66, 61, 57, 64, 59, 63, 60, 67, 58, 62, 55, 57, 61, 54, 58, 52, 49, 51,
      44, 39, 42, 36, 38, 33, 35, 31, 34, 29, 32, 30, 27, 31,
    ]),
    runChart: {
      phases: [{
        from: '2025-07',
        label: 'RTM',
        why: 'uppföljning varannan timme i stället för i 24-timmarscykler',
      }],
    },
  },
  {
    id: 'utfall',
    name: 'Utfall de två senaste timmarna',
    ...own('Monterade enheter sedan det förra RTM-mötet.'),
    goal: 'dubbelt',
    unit: 'enheter',
    decimals: 0,
    better: 'higher',
    observations: rounds([21, 23, 22, 20, 22, 24, 19, 21, 23, 22, 24, 21, 17, 12, 20, 22, 23, 22, 24, 23]),
  },
  {
    id: 'stoppminuter',
    name: 'Stopp under de två senaste timmarna',
    ...own('Minuter sedan det förra RTM-mötet.'),
    goal: 'dubbelt',
    unit: 'minuter',
    decimals: 0,
    better: 'lower',
    observations: rounds([4, 0, 3, 6, 2, 0, 9, 5, 0, 3, 0, 4, 18, 41, 7, 2, 0, 5, 0, 3]),
  },
  {
    id: 'avvikelser',
    name: 'Avvikelser under de två senaste timmarna',
    ...own('Avvikelser sedan det förra RTM-mötet.'),
    goal: 'noll-fel',
    unit: 'avvikelser',
    decimals: 0,
    target: { atMost: 0 },
    observations: rounds([0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 2, 3, 1, 0, 0, 1, 0, 1]),
  },
  {
    id: 'forslag',
    name: 'Förslag från förbättringsgruppen',
    ...own('Förslag som har provats under veckan.'),
    unit: 'förslag',
    decimals: 0,
    cadence: 'week',
    target: { atLeast: 1 },
    observations: weekly(2026, 34, [1, 0, 2, 1, 1, 0, 2, 1, 3, 1, 0, 2, 2]),
  },
];

const GOAL_IDS = ['noll-olyckor', 'noll-fel', 'dubbelt'];
const LINE = ['platsen', 'verkstaden', 'supervisor', UNIT];
const LEVELS = ['Platschef', 'Verkstadschef', 'Supervisor', 'Team Leader'];
const NAMES = ['Platsen', 'Verkstaden', 'Supervisorns arbetsgrupper', 'Arbetsgruppen'];

function meetings({ rtm, improvementGroup }: Place): NonNullable<Document['meetings']> {
  return [
    {
      id: 'rtm',
      name: rtm?.name ?? '',
      orgUnit: UNIT,
      from: '2026-01-12',
      every: { count: rtm?.everyHours ?? 1, of: 'hour' },
      times: TIMES,
      minutes: rtm?.minutes ?? 0,
      ledBy: 'Team Leader',
      agenda: (rtm?.looksAt ?? []).map(capital),
      reportsTo: 'supervisor-dagligen',
    },
    {
      id: 'forbattringsgrupp',
      name: 'Förbättringsgrupp',
      orgUnit: UNIT,
      from: '2026-09-02',
      every: { count: 1, of: 'week' },
      times: ['14:30'],
      minutes: improvementGroup?.minutes ?? 0,
      reportsTo: 'supervisor-grupper',
      held: heldWeekly('2026-09-02', 'xxxx-xxxxxxx'),
    },
    {
      id: 'supervisor-grupper',
      name: 'Dagligt möte med förbättringsgrupperna',
      orgUnit: 'supervisor',
      every: { count: 1, of: 'day' },
      times: ['14:45'],
      ledBy: 'Supervisor',
      reportsTo: 'supervisor-dagligen',
    },
    {
      id: 'supervisor-dagligen',
      name: 'Dagligt möte med verkstadschefen',
      orgUnit: 'supervisor',
      every: { count: 1, of: 'day' },
      times: ['07:30'],
      reportsTo: 'verkstad-dagligen',
    },
    {
      id: 'verkstad-dagligen',
      name: 'Dagligt möte med platschefen',
      orgUnit: 'verkstaden',
      every: { count: 1, of: 'day' },
      times: ['08:15'],
    },
  ];
}

/** The team's answers of each week added up. */
const FELT = [22, 23, 21, 24, 23, 22, null, 21, 23, 24, 25, 24];
/** Five who assemble and a Team Leader. */
const TEAM = 6;
const FIRST_WEEK = 36;
const weekOf = (nth: number): string => String(FIRST_WEEK + nth);

/** How the six of the team are, week by week; in one week one of them was away, and five are too few to show. */
const PULSE: NonNullable<Document['assessments']>[number] = {
  id: 'hur-vi-mar',
  title: 'Hur medarbetarna mår (påhittade svar)',
  orgUnit: UNIT,
  scale: { min: 1, max: 5, minLabel: 'Dåligt', maxLabel: 'Bra' },
  areas: [{ id: 'mar', name: 'Hur medarbetarna mår', statements: [{ id: 'mar', text: 'Hur har veckan varit?' }] }],
  occasions: FELT.map((_, nth) => ({ id: weekOf(nth), name: `Vecka ${weekOf(nth)}`, date: `2026-W${weekOf(nth)}` })),
  results: FELT.map((sum, nth) => ({
    occasion: weekOf(nth),
    ...(sum !== null && { respondents: TEAM }),
    answers: [{
      statement: 'mar',
      ...(sum === null ? { missing: 'suppressed' as const } : { mean: Math.round(sum / TEAM * 100) / 100 }),
    }],
  })),
};

/** What the article says of a board: kuben's three sides, and nothing of the other, which is derived from the team. */
function boardOf({ id, name, content = [] }: NonNullable<Place['boards']>[number]): Board {
  const [steering, activities, people] = content.map(capital);
  const board = { id, title: capital(name), orgUnit: UNIT };
  if (steering === undefined || activities === undefined || people === undefined) return board;
  return {
    ...board,
    zones: [
      {
        title: steering,
        kind: 'results',
        measures: ['utfall', 'stoppminuter', 'avvikelser'],
        show: [{ widget: 'styr-meeting', id: 'rtm' }],
      },
      { title: activities, kind: 'improvements', noteKinds: ['activity', 'deviation'] },
      { title: people, kind: 'other', show: [{ widget: 'styr-pulse', id: PULSE.id }] },
    ],
  };
}

/** Goals of zero in a factory after the article about Scania; every value is invented, and says so. */
export function transmission(): Document {
  const { places } = readJson<{ readonly places: readonly Place[] }>('sodertalje-scania.json');
  const place = places.find(({ id }) => id === 'scania-transmission') ?? { id: '' };
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Transmissionsmonteringens tavla (påhittade värden)',
    published: '2026-11-20',
    source: invented,
    orgUnits: LINE.map((id, nth) => ({
      id,
      name: NAMES[nth] ?? '',
      level: LEVELS[nth] ?? '',
      ...(nth > 0 && { parent: LINE[nth - 1] ?? '' }),
    })),
    goals: (place.goals ?? [])
      .map(({ title }, nth) => ({ id: GOAL_IDS[nth] ?? '', text: capital(title), orgUnit: UNIT })),
    measures: MEASURES,
    notes: [
      ...(place.results ?? []).map((text, nth) => ({
        id: `resultat-${String(nth + 1)}`,
        kind: 'goodExample' as const,
        text: capital(text),
        orgUnit: UNIT,
      })),
      ...SLIPS,
    ],
    // A unit's first board is the one shown of it: the team's own, and kuben where it is asked for.
    boards: (place.boards ?? []).toReversed().map(boardOf),
    meetings: meetings(place),
    assessments: [PULSE],
    houses: [{
      id: 'sps',
      title: 'Scania Production System',
      layers: (place.modelOrder ?? []).map((name) => ({ name })),
    }],
  };
}
