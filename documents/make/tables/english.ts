import type { Measure } from '../../../src/contract/index.ts';
import { emergency } from '../emergency.ts';
import type { Cell } from './spreadsheet.ts';

type Rows = readonly (readonly Cell[])[];

const NAMES: Readonly<Record<string, string>> = {
  england: 'Seen within four hours',
  'england-over-fyra': 'Waited more than four hours',
};
const UNITS: Readonly<Record<string, string>> = { england: '%', 'england-over-fyra': 'attendances' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const chosen = (): readonly Measure[] => (emergency().measures ?? []).filter(({ id }) => id in NAMES);

const measureRows = (): Rows => [
  ['Id', 'Name', 'Unit', 'At least', 'Better', 'Measured', 'Source'],
  ...chosen().map(({ id }) => [
    id,
    NAMES[id],
    UNITS[id],
    id === 'england' ? 95 : undefined,
    id === 'england' ? undefined : 'Lower',
    'Monthly',
    'NHS England, A&E attendances. All organisations added up.',
  ]),
];

/** Thousands apart by commas, so that Excel puts quotation marks around them. */
const grouped = (value: Cell): Cell =>
  typeof value === 'number' && value >= 1000 ? value.toLocaleString('en-GB') : value;

/** Months down, measures across: "Apr-13". */
function monthRows(): Rows {
  const months = (chosen()[0]?.observations ?? []).map(({ period }) => period);
  return [
    ['Month', ...chosen().map(({ id }) => NAMES[id])],
    ...months.map((month) => [
      `${MONTHS[Number(month.slice(5)) - 1] ?? ''}-${month.slice(2, 4)}`,
      ...chosen().map(({ observations = [] }) =>
        grouped(observations.find(({ period }) => period === month)?.value ?? undefined),
      ),
    ]),
  ];
}

/** Tables as Excel in English saves them. */
export const ENGLISH_TABLES: Readonly<Record<string, () => Rows>> = {
  'en/measures.csv': measureRows,
  'en/months.csv': monthRows,
};
