import type { Document, Measure, Observation, Source } from '../../src/contract/index.ts';
import { countAt, readTable, textAt, type Row } from './source-files.ts';

const untouched: Source = {
  name: 'NHS England, A&E attendances',
  url: 'https://www.england.nhs.uk/statistics/statistical-work-areas/ae-waiting-times-and-activity/',
  licence: 'Open Government Licence v3.0',
  retrieved: '2026-11-22',
};

const SHARE = 'Andelen är räknad ur antalen.';
const target = { atLeast: 95, label: 'nationellt' };

const month = (row: Row): string => textAt(row, 'period').slice(0, 7);

/** Per cent with one decimal of the visits that were over within four hours. */
export const shareWithin = (attendances: number, breaches: number): number =>
  Math.round((attendances - breaches) * 1000 / attendances) / 10;

function shares(rows: readonly Row[]): Observation[] {
  return rows.map((row) => {
    const attendances = countAt(row, 'attendances');
    return { period: month(row), value: shareWithin(attendances, countAt(row, 'breaches')), n: attendances };
  });
}

/** The share within four hours, as a measure with the national target. */
function shareMeasure(id: string, name: string, rows: readonly Row[], more: Partial<Measure> = {}): Measure {
  return { id, name, unit: '%', decimals: 1, cadence: 'month', target, observations: shares(rows), ...more };
}

const ofTrust = (rows: readonly Row[], code: string): Row[] => rows.filter((row) => row['org_code'] === code);

function england(): Measure[] {
  const rows = readTable('nhs-ae-england-sums.csv').filter((row) => row['type'] === '1');
  const processed = 'Alla organisationer är hopräknade.';
  return [
    shareMeasure('england', 'Inom fyra timmar, hela England', rows, {
      description: 'Akutmottagningar av typ 1. Centrallinjen är medianen av det första verksamhetsåret.',
      source: { ...untouched, processed: `${processed} ${SHARE}` },
      runChart: {
        freezeAfter: '2017-03',
        annotations: [{ period: '2018-07', text: '134 organisationer redovisar, mot 137 i juni' }],
      },
    }),
    {
      id: 'england-over-fyra',
      name: 'Besök som väntade över fyra timmar, hela England',
      unit: 'besök',
      cadence: 'month',
      better: 'lower',
      observations: rows.map((row) => ({ period: month(row), value: countAt(row, 'breaches') })),
      source: { ...untouched, processed },
    },
  ];
}

// What is done to each series stands here and nowhere in the source: the choice of rules is the reader's.
const TRUSTS: Readonly<Record<string, Partial<Measure>>> = {
  RC9: {},
  RM1: {},
  RQ3: {},
  RQM: { runChart: { centre: 'mean' } },
  RXL: { runChart: { rules: 'nhs' } },
};

function trusts(): Measure[] {
  const rows = readTable('nhs-ae-type1-five-trusts.csv');
  return Object.entries(TRUSTS).map(([code, more]) =>
    shareMeasure(code, `Inom fyra timmar, sjukhuset ${code}`, ofTrust(rows, code), more));
}

/** Two organisations that become one: added up before, so that both stretches tell of the same visits. */
function merger(rows: readonly Row[]): Measure {
  const later = shares(ofTrust(rows, 'R0A'));
  const other = new Map(ofTrust(rows, 'RW3').map((row) => [month(row), row]));
  const earlier = ofTrust(rows, 'RM2').map((row): Observation => {
    const both = [row, other.get(month(row)) ?? {}];
    const sum = (column: string): number => both.reduce((total, each) => total + countAt(each, column), 0);
    return { period: month(row), value: shareWithin(sum('attendances'), sum('breaches')), n: sum('attendances') };
  });
  return {
    ...shareMeasure('R0A', 'Inom fyra timmar, sjukhuset R0A', []),
    description: 'Till och med september 2017 RM2 och RW3 tillsammans.',
    source: { ...untouched, processed: `RM2 och RW3 är hopräknade. ${SHARE}` },
    observations: [...earlier, ...later],
    runChart: {
      phases: [{
        from: '2017-10',
        label: 'R0A',
        why: 'RM2 och RW3 redovisas från oktober 2017 som en organisation',
      }],
    },
  };
}

/** Series with a month missing, and a month of far fewer visits after it. */
function gaps(rows: readonly Row[]): Measure[] {
  const trust = (code: string, more: Partial<Measure>): Measure =>
    shareMeasure(code, `Inom fyra timmar, sjukhuset ${code}`, ofTrust(rows, code), more);
  const partial = (period: string, visits: string, usual: string): Partial<Measure> => ({
    runChart: { exclude: [{ period, why: `bara ${visits} besök är redovisade, mot ${usual} i de andra månaderna` }] },
  });
  return [
    trust('RFR', partial('2016-12', '2\u00a0572', '5\u00a0567–9\u00a0129')),
    trust('RWH', partial('2017-10', '4\u00a0602', '8\u00a0035–9\u00a0894')),
  ];
}

function nearZero(): Measure[] {
  const rows = readTable('nhs-ae-type2-near-zero-breaches.csv');
  return ['RNZ', 'RAX'].map((code) => ({
    id: `${code}-over-fyra`,
    name: `Besök som väntade över fyra timmar, specialistmottagningen ${code}`,
    unit: 'besök',
    decimals: 0,
    cadence: 'month',
    description: 'Värdena är källans. Målet, att ingen ska vänta, är satt för exemplet.',
    target: { atMost: 0, label: 'som exempel' },
    observations: ofTrust(rows, code)
      .map((row) => ({ period: month(row), value: countAt(row, 'breaches'), n: countAt(row, 'attendances') })),
    source: untouched,
  }));
}

/** Waiting times in emergency care in England: long monthly series with a national target. */
export function emergency(): Document {
  const broken = readTable('nhs-ae-type1-gaps-and-mergers.csv');
  return {
    styrtavla: '1',
    language: 'sv',
    timeZone: 'Europe/London',
    title: 'Väntetider på akutmottagningar i England',
    source: { ...untouched, processed: SHARE },
    measures: [...england(), ...trusts(), merger(broken), ...gaps(broken), ...nearZero()],
  };
}
