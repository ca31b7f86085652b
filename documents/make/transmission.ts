import type { Document, Measure, Observation } from '../../src/contract/index.ts';
import { INVENTED, invented, monthly, weekly } from './invented.ts';
import { readJson } from './source-files.ts';

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
}

const UNIT = 'arbetsgruppen';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What all measures here share; the description says first that the values are invented. */
const own = (description: string): Pick<Measure, 'orgUnit' | 'description'> =>
  ({ orgUnit: UNIT, description: `${INVENTED} ${description}` });

/** Four looks a day through one week. */
const rounds = (values: readonly number[]): Observation[] => values.map((value, nth) => {
  const day = 16 + Math.floor(nth / 4);
  const hour = 8 + nth % 4 * 2;
  return { period: `2026-11-${String(day)}T${String(hour).padStart(2, '0')}:00`, value };
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
      every: { count: rtm?.everyHours ?? 1, of: 'hour' },
      minutes: rtm?.minutes ?? 0,
      ledBy: 'Team Leader',
      agenda: (rtm?.looksAt ?? []).map(capital),
      reportsTo: 'supervisor-dagligen',
    },
    {
      id: 'forbattringsgrupp',
      name: 'Förbättringsgrupp',
      orgUnit: UNIT,
      every: { count: 1, of: 'week' },
      minutes: improvementGroup?.minutes ?? 0,
    },
    {
      id: 'supervisor-dagligen',
      name: 'Dagligt möte med verkstadschefen',
      orgUnit: 'supervisor',
      every: { count: 1, of: 'day' },
      reportsTo: 'verkstad-dagligen',
    },
    {
      id: 'verkstad-dagligen',
      name: 'Dagligt möte med platschefen',
      orgUnit: 'verkstaden',
      every: { count: 1, of: 'day' },
    },
  ];
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
    notes: (place.results ?? []).map((text, nth) => ({
      id: `resultat-${String(nth + 1)}`,
      kind: 'goodExample',
      text: capital(text),
      orgUnit: UNIT,
    })),
    meetings: meetings(place),
    houses: [{
      id: 'sps',
      title: 'Scania Production System',
      layers: (place.modelOrder ?? []).map((name) => ({ name })),
    }],
  };
}
