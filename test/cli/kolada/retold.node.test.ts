import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKolada } from '../../../cli/kolada/read.ts';

const WHOLE = {
  entities: { '0580': 'Linköping' },
  kpis: [{
    id: 'N00945', title: 'Uttag, andel (%)', decimals: 1,
    series: { '0580': [{ period: 2024, value: 1 }] }, references: { period: 2025, values: { '0580': null } },
  }],
  municipalComparison: { kpi: 'N00945', periods: [2023], rows: [['Linköping', 2]] },
  genderSplit: { rows: [{ kpi: 'N00945', municipality: '0580', period: 2024, values: [{ gender: 'K', value: 3 }] }] },
};

const read = (file: object): ReturnType<typeof readKolada> =>
  readKolada([{ name: 'a.json', text: JSON.stringify(file) }]);
const [KPI] = WHOLE.kpis;

test('figures that somebody retold are read from all four places, and count as processed', () => {
  const { figures, faults, isProcessed } = read(WHOLE);
  assert.deepEqual(faults, []);
  assert.equal(isProcessed, true);
  assert.deepEqual(figures.map(({ place, year, sex, value }) => [place, year, sex, value]), [
    ['0580', '2024', 'T', 1], ['0580', '2025', 'T', undefined], ['0580', '2023', 'T', 2], ['0580', '2024', 'K', 3],
  ]);
});

test('what is not in their shape is told with its place, and never left out unsaid', () => {
  const kpi = (change: object): object => ({ ...WHOLE, kpis: [{ ...KPI, ...change }] });
  const compared = (row: unknown): object =>
    ({ ...WHOLE, municipalComparison: { ...WHOLE.municipalComparison, rows: [row] } });
  const split = (change: object): object =>
    ({ ...WHOLE, genderSplit: { rows: [{ ...WHOLE.genderSplit.rows[0], ...change }] } });
  const cases: readonly (readonly [file: object, path: string, message: string])[] = [
    [kpi({ id: null }), '/kpis/0', 'A key figure has no id or no title.'],
    [kpi({ series: 'x' }), '/kpis/0/series', 'Here stands "x".'],
    [kpi({ series: { '0580': 'x' } }), '/kpis/0/series/0580', 'Here stands "x".'],
    [kpi({ series: { '0580': [{ period: 'x', value: 1 }] } }), '/kpis/0/series/0580/0/period', 'Here stands "x".'],
    [kpi({ series: { '0580': [{ period: 2024, value: '1' }] } }), '/kpis/0/series/0580/0/value', 'Here stands "1".'],
    [kpi({ references: { period: 2025, values: [] } }), '/kpis/0/references/values', 'Here stands an empty list.'],
    [compared(['Linköping', 1, 2]), '/municipalComparison/rows/0', 'The row has 2 values for 1 periods.'],
    [compared([7, 1]), '/municipalComparison/rows/0', 'The row does not begin with a name.'],
    [split({ period: null }), '/genderSplit/rows/0', 'It lacks kpi, municipality or period.'],
    [split({ values: null }), '/genderSplit/rows/0/values', 'Here stands null.'],
    [split({ values: [{ gender: 'X', value: 1 }] }), '/genderSplit/rows/0/values/0/gender', 'Here stands "X".'],
  ];
  for (const [file, path, message] of cases) {
    assert.deepEqual(read(file).faults.map((fault) => [fault.path, fault.message]), [[path, message]]);
  }
});
