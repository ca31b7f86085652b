import { deepEqual, equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suppress } from '../../../src/contract/index.ts';
import { spanOf } from '../../../src/contract/period.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { runChartView } from '../../../src/widgets/run-chart/run-chart.view.ts';
import { documentAt, monthly, monthOf, settingsOf, viewOf } from './views.ts';

const VALID = 'test/fixtures/contract/valid/';
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`);
const startsOf = (periods: readonly string[]): number[] => periods.map((period) => spanOf(period).start);

const [JANUARY = NaN, OCTOBER = NaN] = startsOf(['2026-01', '2026-10']);
const MAY = startsOf(['2026-05']);
const NINE_MONTHS = OCTOBER - JANUARY;

/** A view without its functions, which are asked apart. */
function plain(view: ReturnType<typeof viewOf>): object {
  const table = Object.entries(view.table).filter(([name]) => name !== 'rows');
  const rest = Object.entries(view).filter(([name]) => name !== 'read');
  return { ...Object.fromEntries(rest), table: Object.fromEntries(table) };
}

describe('runChartView', () => {
  test('shows a short series full of holes as it is, with its groups beside it', () => {
    const view = viewOf(documentAt(`${VALID}luckor.json`));
    deepEqual(plain(view), {
      name: 'Brukarnöjdhet',
      id: 'm',
      verdict: { text: 'För få värden för att säga något: 3 värden, det behövs 10.', state: 'unknown' },
      outcome: { text: 'Juni 2026: 83,25\u00a0%.' },
      cautions: [],
      phases: [],
      facts: [
        '5 månader saknas.', '1 månad (visas inte: för få svar).', '1 månad (inte tillämpligt).',
        'Axeln börjar på 79\u00a0%.',
      ],
      keys: { groups: [], notes: [] },
      drawing: {
        time: { from: JANUARY - 0.02 * NINE_MONTHS, to: OCTOBER + 0.02 * NINE_MONTHS, last: OCTOBER },
        kind: 'month',
        series: {
          observations: [
            { period: '2026-01', value: 80, n: 44, preliminary: false },
            { period: '2026-02', value: null, missing: 'notCollected', note: 'Systembyte' },
            { period: '2026-03', gap: true },
            { period: '2026-04', value: null, missing: 'suppressed' },
            { period: '2026-05', value: 82 },
            { period: '2026-06', value: 83.25, preliminary: true },
            { period: '2026-07', value: null, missing: 'notApplicable' },
            { period: '2026-08', missing: 'notCollected' },
            { period: '2026-09', value: null },
            { period: '2026-10', note: 'Ännu inte klart' },
          ],
          times: startsOf(MONTHS),
          values: [80, NaN, NaN, NaN, 82, 83.25, NaN, NaN, NaN, NaN],
        },
        axis: { low: 79, high: 84, ticks: [79, 80, 81, 82, 83, 84].map((value) => ({ value, label: `${value}` })) },
        unit: '%',
        label: '',
        phases: [{
          from: 0, to: 9, centre: 82, lower: null, upper: null, signals: [],
          label: '', centreLabel: 'median 82', lowerLabel: '', upperLabel: '',
        }],
        excluded: [],
        preliminary: [5],
        targets: [],
        annotations: [],
        groups: [
          { name: 'Riket', label: 'Riket', times: MAY, values: [79.5], valueAt: new Map([['2026-05', 79.5]]) },
          { name: 'Män', label: 'Män', times: MAY, values: [80], valueAt: new Map([['2026-05', 80]]) },
          {
            name: 'Kvinnor', label: 'Kvinnor', times: startsOf(MONTHS.slice(1, 5)), values: [NaN, NaN, NaN, 84],
            valueAt: new Map([['2026-05', 84]]),
          },
        ],
        gaps: [
          { from: 1, to: 1, label: 'inte insamlat' },
          { from: 2, to: 2, label: 'saknas' },
          { from: 3, to: 3, label: 'visas inte: för få svar' },
          { from: 6, to: 6, label: 'inte tillämpligt' },
          { from: 7, to: 7, label: 'inte insamlat' },
          { from: 8, to: 9, label: 'saknas' },
        ],
      },
      readPoints: 'Läs punkt för punkt',
      longest: 9,
      table: {
        language: 'sv',
        caption: 'Brukarnöjdhet',
        columns: [
          { label: 'Period' }, { label: 'Värde (%)', decimals: 2 }, { label: 'Riket', decimals: 2 },
          { label: 'Män', decimals: 2 }, { label: 'Kvinnor', decimals: 2 }, { label: 'Anmärkning' },
        ],
        count: 10,
        source: undefined,
      },
    });
    deepEqual(view.table.rows(5), [
      ['januari 2026', 80, '', '', '', ''],
      ['februari 2026', 'inte insamlat', '', '', '', 'Systembyte'],
      ['mars 2026', 'saknas', '', '', '', ''],
      ['april 2026', 'visas inte: för få svar', '', '', '', ''],
      ['maj 2026', 82, 79.5, 80, 84, ''],
    ]);
  });

  test('shows dated targets, phases, an excluded point and what happened', () => {
    const { verdict, outcome, phases, facts, drawing, table } = viewOf(documentAt(`${VALID}daterade-mal.json`));
    const [t2024 = NaN, t2025 = NaN, t2026 = NaN] = startsOf(['2024-01', '2025-01', '2026-01']);
    deepEqual({ verdict, outcome, phases, facts }, {
      verdict: { text: 'Signal: 1 korsning av medianen, minst 2 väntades.' },
      outcome: { text: 'Når inte målet: 41\u00a0dagar (april 2026), mål högst 30, Skärpt.', state: 'missed' },
      phases: [
        'Fas 1: Signal åt rätt håll: 8 punkter i rad under medianen, gränsen är 7.',
        'Ny mottagning, från juni 2024 (Mottagningen flyttade och fick dubbelt så många tider): '
          + 'Signal: 1 korsning av medianen, minst 3 väntades.',
        'Fas 3, från juni 2025.',
      ],
      facts: ['Juli 2023: räknas inte: Stängt.', 'Axeln börjar på 30\u00a0dagar.'],
    });
    deepEqual(drawing?.targets, [
      { from: t2024, to: t2025, atLeast: undefined, atMost: 60, label: 'mål högst 60' },
      { from: t2025, to: t2026, atLeast: undefined, atMost: 45, label: 'mål högst 45' },
      { from: t2026, to: Infinity, atLeast: undefined, atMost: 30, label: 'mål högst 30, Skärpt' },
    ]);
    deepEqual(drawing.excluded, [6]);
    deepEqual(drawing.phases.map(({ label, centreLabel }) => [label, centreLabel]), [
      ['', 'median 71,5'], ['Ny mottagning', 'median 57,5'], ['', 'median 46'],
    ]);
    deepEqual(drawing.annotations, [{ time: startsOf(['2024-06'])[0], label: 'Ny mottagning öppnar' }]);
    deepEqual(table.columns.map(({ label }) => label), ['Period', 'Värde (dagar)', 'Mål', 'Fas', 'Anmärkning']);
    deepEqual(table.rows(18).at(6), ['juli 2023', 74, '', 1, 'räknas inte: Stängt']);
    deepEqual(table.rows(18).at(-1), ['juni 2024', 63, 'mål högst 60', 2, 'Ny mottagning öppnar']);
  });

  test('draws the limits of the NHS rules, and says what the centre line is made of', () => {
    const { verdict, facts, keys, drawing } = viewOf(documentAt(`${VALID}akutmottagning.json`));
    const text = 'Signal åt fel håll: senaste värdet ligger utanför gränserna; 23 tidigare punkter är markerade.';
    equal(verdict.text, text);
    deepEqual(facts, ['Underlag för medelvärdet: april 2016–mars 2017.', 'Axeln börjar på 95\u00a0%.']);
    deepEqual(keys.notes, ['(1) april 2017: Första perioden efter baslinjen']);
    equal(drawing?.frozen, 12);
    deepEqual([drawing.phases[0]?.lowerLabel, drawing.phases[0]?.centreLabel, drawing.phases[0]?.upperLabel],
      ['undre styrgräns 97,57', 'medelvärde 98,29', 'övre styrgräns 99,02']);
  });

  test('keeps the groups in the order of the document, and gives them letters where their names are long', () => {
    const { keys, drawing } = viewOf(documentAt('documents/linkoping.json'), { measure: 'N07926' });
    deepEqual(keys.groups, [
      'A Liknande kommuner, övergripande, Linköping', 'B Större stad', 'C Kommuner 100 000–199 999 invånare',
      'D Östergötlands läns kommuner', 'E Riket',
    ]);
    equal(drawing?.label, 'Linköping');
  });

  test('says of a suppressed value that it is, and draws a gap', () => {
    const view = viewOf(suppress(documentAt(`${VALID}sma-grupper.json`)).document);
    equal(/\b60\b/.test(JSON.stringify([plain(view), view.table.rows(9), view.read(0), view.read(1)])), false);
    deepEqual(view.drawing?.series.observations[1], { period: '2026', missing: 'suppressed' });
  });

  test('says what a year that is being added up has come to, and draws no target for the whole year', () => {
    const { outcome, drawing } = viewOf(documentAt('documents/placeringsenheten.json'), { measure: 'besok-per-barn' });
    equal(outcome?.state, 'met');
    deepEqual(drawing?.targets, []);
  });

  test('tells of a target that is to come', () => {
    const target = [{ from: '2024-01', atMost: 110 }, { from: '2026-01', atMost: 100 }];
    const { facts } = viewOf(monthly([100, 101], { target }));
    deepEqual(facts, ['Mål högst 100, från januari 2026.', 'Axeln börjar på 100\u00a0dagar.']);
  });

  test('writes few and short events on the chart, and numbers more of them', () => {
    const viewWith = (count: number) => {
      const months = Array.from({ length: count }, (_, nth) => monthOf(nth));
      const annotations = months.map((period, nth) => ({ period, text: `Händelse ${nth}` }));
      return viewOf(monthly([1, 2, 3, 4, 5], { runChart: { annotations } }));
    };
    const labelsOf = (count: number) => viewWith(count).drawing?.annotations.map(({ label }) => label);
    deepEqual(labelsOf(3), ['Händelse 0', 'Händelse 1', 'Händelse 2']);
    deepEqual(viewWith(3).keys.notes, []);
    deepEqual(labelsOf(4), ['1', '2', '3', '4']);
    equal(viewWith(4).keys.notes[3], '(4) april 2024: Händelse 3');
  });

  test('numbers an event that lies outside the chart, so that it is told all the same', () => {
    const annotations = [{ period: '2023-05', text: 'Starten' }];
    deepEqual(viewOf(monthly([1, 2], { runChart: { annotations } })).keys.notes, ['(1) maj 2023: Starten']);
  });

  test('draws nothing where no period is known', () => {
    equal(viewOf(monthly([])).drawing, undefined);
  });

  test('has an axis without figures where no value is known', () => {
    const observations = [
      { period: '2025', missing: 'notCollected' },
      { period: '2026', missing: 'suppressed' },
    ] as const;
    const { drawing, facts } = viewOf(monthly([], { cadence: 'year', observations }));
    deepEqual(drawing?.axis, { low: 0, high: 1, ticks: [] });
    deepEqual(facts, ['1 år saknas.', '1 år (visas inte: för få svar).']);
  });

  test('lets no axis of per cent go on past all of them, unless something lies there', () => {
    const topOf = (values: readonly number[]) => viewOf(monthly(values, { unit: '%' })).drawing?.axis.high;
    equal(topOf([100, 100, 100]), 100);
    equal(topOf([100, 103, 100]), 103);
  });

  test('says which measures there are where the page names none of them', () => {
    deepEqual(runChartView(documentAt('documents/transmission.json'), {}, settingsOf()), {
      state: 'notice', text: 'Ange measure: olyckor, fel, stopptid, utfall, stoppminuter, avvikelser och forslag.',
    });
  });

  test('has words in every language for every series of the documents', () => {
    for (const language of LANGUAGES) {
      for (const name of ['akutmottagning', 'linkoping', 'placeringsenheten', 'ssb-kultur', 'transmission']) {
        const document = documentAt(`documents/${name}.json`);
        for (const { id } of document.measures ?? []) {
          const view = viewOf(document, { measure: id }, settingsOf(language));
          const all = JSON.stringify([plain(view), view.table.rows(3), view.read(0)]);
          equal(/undefined|NaN[^,\]}]|\[object/.test(all), false, `${language} ${name} ${id}`);
        }
      }
    }
  });
});
