import type { Measure } from '../../../src/contract/index.ts';
import { actionPlan } from '../action-plan.ts';
import { culture } from '../norway.ts';
import type { Cell } from './spreadsheet.ts';

type Rows = readonly (readonly Cell[])[];

const plain = (text: unknown): string => (typeof text === 'string' ? text : '');
const nearMeasures = (): readonly Measure[] => (culture().measures ?? []).filter(({ id }) => id.endsWith('-naer'));

const indicatorRows = (): Rows => [
  ['Id', 'Navn', 'Måleenhet', 'Bedre', 'Desimaler', 'Kilde'],
  ...nearMeasures().map(({ id, name, unit }) => [
    id,
    plain(name),
    plain(unit),
    'Verken eller',
    0,
    plain(culture().source?.name),
  ]),
];

/** Indicators down, years across; the office's signs stand as in its tables. */
function yearRows(): Rows {
  const years = [
    ...new Set(nearMeasures().flatMap(({ observations = [] }) => observations.map(({ period }) => period))),
  ].sort();
  return [
    ['Andel av befolkningen etter avstand til nærmeste lokale eller sted'],
    ['Indikator', ...years],
    ...nearMeasures().map(({ name, observations = [] }) => [
      plain(name),
      ...years.map((year) => {
        const { value, missing } = observations.find(({ period }) => period === year) ?? {};
        return missing === 'notApplicable' ? '.' : missing ? '-' : (value ?? undefined);
      }),
    ]),
    ['Kilde: Statistisk sentralbyrå, tabell 05300'],
  ];
}

/** The plan as its own table has it: a challenge in the first row of its actions, and empty cells below. */
function planRows(): Rows {
  const [plan] = actionPlan().actionPlans ?? [];
  const rows = (plan?.rows ?? []).flatMap(({ challenges = [], actions = [] }) => {
    const cells = actions.flatMap(({ heading, items = [] }) =>
      (items.length > 0 ? items : ['']).map((item) => [plain(heading), plain(item)]),
    );
    return cells.map(([heading, item], nth) => [
      nth === 0 ? challenges.map(plain).join('\n') : '',
      heading,
      item,
      undefined,
      undefined,
    ]);
  });
  return [[plain(plan?.title)], ['Utfordring', 'Overskrift', 'Tiltak', 'Ansvarlig', 'Frist'], ...rows];
}

/** Tables as Excel in Norwegian saves them. */
export const NORWEGIAN_TABLES: Readonly<Record<string, () => Rows>> = {
  'nb/avstand.csv': yearRows,
  'nb/handlingsplan.csv': planRows,
  'nb/indikatorer.csv': indicatorRows,
};
