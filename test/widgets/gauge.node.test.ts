import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Notice, Settings } from '../../src/parts/widget.view.ts';
import { countGaugeView } from '../../src/widgets/gauge/count-gauge.view.ts';
import { gaugeView } from '../../src/widgets/gauge/gauge.view.ts';
import type { GaugeView } from '../../src/widgets/gauge/gauge-parts.view.ts';
import '../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22, 12), base: 'https://example.org/tavla/mal.json',
};

function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  assert.ok(document);
  return document;
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));

/** Spaces that do not break are spaces here: that they do not break is tested in the locale. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

interface GaugePick {
  readonly measure?: string;
  readonly goal?: string;
  readonly orgUnit?: string;
}

/** As the element chooses: a measure, unless it is only asked for a goal or unit. */
function viewBy(document: Document, { measure, goal, orgUnit }: GaugePick, settings: Settings): GaugeView | Notice {
  const isCount = measure === undefined && (goal ?? orgUnit) !== undefined;
  return isCount ? countGaugeView(document, { goal, orgUnit }, settings) : gaugeView(document, measure, settings);
}

/** The view without its table, which has tests of its own. */
function viewOf(document: Document, pick: GaugePick = {}, settings: Partial<Settings> = {}): Omit<GaugeView, 'table'> {
  const view = viewBy(document, pick, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return JSON.parse(plain(JSON.stringify({ ...view, table: undefined })));
}

const observations = (...values: readonly (number | null)[]): object[] =>
  values.map((value, index) => ({ period: `2026-${String(index + 1).padStart(2, '0')}`, value }));

/** A document of one measure with monthly values from January 2026. */
function measured(values: readonly (number | null)[], more: object = {}): Document {
  const measure = { id: 'a', name: 'Väntetid', unit: 'dagar', observations: observations(...values), ...more };
  return checked({ styrtavla: '1', language: 'sv', measures: [measure] });
}

/** One value against a target: what the cases below are about. */
const one = (value: number, target: object, more: object = {}): Document => measured([value], { target, ...more });
const kept = (observation: object): Document => measured([], { target: { atMost: 60 }, observations: [observation] });
const percent = { unit: '%' };
const fromBaseline = { ...percent, baseline: { value: 52 } };

/** What is read first: mark, sentence, figure, target and what stands beside them. */
function read(document: Document, settings: Partial<Settings> = {}): readonly string[] {
  const { verdict, figure, target = '', facts } = viewOf(document, {}, settings);
  return [`${verdict.state}: ${verdict.text}`, `${figure?.value} ${figure?.unit}`.trim(), target, facts.join('; ')];
}

describe('gaugeView(document, pick, settings)', () => {
  it('shows a measure with a target that is to be reached later', () => {
    const { source, ...view } = viewOf(fromFile('placeringsenheten'), { measure: 'overvagande' });
    assert.deepEqual(view, {
      name: 'Tid till nytt övervägande',
      verdict: { state: 'unknown', text: 'Når inte målet än: 7 dagar över målet' },
      figure: { value: '190', unit: 'dagar' },
      target: 'mål högst 183, senast 2027',
      facts: ['kvartal 3 2026', '77 % av vägen till målet', 'utgångsläge 214'],
      dial: {
        from: '0', to: '300', zero: 0, value: 190 / 300, beyond: 0, tick: 214 / 300,
        zone: { from: 0, to: 0.61, labels: [{ share: 0.61, text: '183' }] },
      },
    });
    assert.deepEqual(source?.facts, ['Publicerat 20 november 2026']);
  });

  it('shows a unit as met of counted, and counts those left out beside it', () => {
    const view = viewOf(fromFile('placeringsenheten'), { orgUnit: 'placeringsenheten' });
    assert.deepEqual({ ...view, source: undefined }, {
      name: 'Placeringsenheten',
      verdict: { state: 'missed', text: '6 av 9 mål nådda; 2 saknar mål, 3 saknar värde och 1 ska nås senare' },
      figure: { value: '6 av 9', unit: '', isSaid: true },
      facts: [],
      dial: { met: 6, counted: 9 },
      source: undefined,
    });
  });

  it('shows a goal with the measures of the goals below it', () => {
    const document = checked({
      styrtavla: '1',
      goals: [{ id: 'g', text: 'Trygg uppväxt', deadline: '2027' }, { id: 'h', text: 'Besök', parent: 'g' }],
      measures: [
        { id: 'a', name: 'Besök', goal: 'h', target: { atLeast: 4 }, observations: observations(4) },
        { id: 'b', name: 'Samtal', goal: 'g', target: { atLeast: 4 }, observations: observations(5) },
        { id: 'c', name: 'Annat', target: { atLeast: 4 }, observations: observations(1) },
      ],
    });
    assert.deepEqual(viewOf(document, { goal: 'g' }), {
      name: 'Trygg uppväxt',
      verdict: { state: 'met', text: '2 av 2 mål nådda' },
      figure: { value: '2 av 2', unit: '', isSaid: true },
      facts: ['senast 2027'],
      dial: { met: 2, counted: 2 },
    });
  });

  it('shows what people judged of a goal that nothing measures', () => {
    const goal = (judgement?: object): Document => checked({
      styrtavla: '1',
      goals: [{ id: 'g', text: 'Alla är med', deadline: '2026-12-31', ...(judgement && { judgement }) }],
    });
    assert.deepEqual(viewOf(goal({ state: 'onTrack', on: '2026-11-03', why: 'Två enheter av tre' }), { goal: 'g' }), {
      name: 'Alla är med',
      verdict: { state: 'unknown', text: 'På väg' },
      facts: ['senast 31 december 2026', 'bedömt 3 november 2026', 'Två enheter av tre'],
    });
    const verdictOf = (judgement?: object): unknown => viewOf(goal(judgement), { goal: 'g' }).verdict;
    assert.deepEqual(verdictOf({ state: 'done' }), { state: 'met', text: 'Klart' });
    assert.deepEqual(verdictOf({ state: 'behind' }), { state: 'missed', text: 'Ligger efter' });
    assert.deepEqual(verdictOf(), { state: 'unknown', text: 'Inte bedömt' });
  });

  describe('says how a value stands to its target', () => {
    const cases: readonly (readonly [what: string, document: Document, ...expected: readonly string[]])[] = [
      ['at most, met', measured([80, 60], { target: { atMost: 60 } }),
        'met: Når målet', '60 dagar', 'mål högst 60', 'februari 2026'],
      ['at most, missed', one(65, { atMost: 60 }),
        'missed: 5 dagar över målet', '65 dagar', 'mål högst 60', 'januari 2026'],
      ['at least, missed, and how much of it', one(42, { atLeast: 60 }),
        'missed: 18 dagar under målet', '42 dagar', 'mål minst 60', 'januari 2026; 70 % av målet'],
      ['a range, above it', one(110.3, { atLeast: 98, atMost: 102 }, percent),
        'missed: 8,3 procentenheter över målet', '110,3 %', 'mål 98–102', 'januari 2026'],
      ['a range, below it', one(97, { atLeast: 98, atMost: 102 }, percent),
        'missed: 1 procentenhet under målet', '97 %', 'mål 98–102', 'januari 2026'],
      ['a range below zero', one(-3, { atLeast: -2, atMost: 2 }, { unit: '' }),
        'missed: 1 under målet', '−3', 'mål −2 – 2', 'januari 2026'],
      ['zero, met', one(0, { atMost: 0 }), 'met: Når målet', '0 dagar', 'mål högst 0', 'januari 2026'],
      ['zero, missed', one(2, { atMost: 0 }, { unit: 'olyckor' }),
        'missed: 2 olyckor över målet', '2 olyckor', 'mål högst 0', 'januari 2026'],
      ['no target', measured([41]), 'unknown: Inget mål', '41 dagar', '', 'januari 2026'],
      ['no value', measured([null], { target: { atMost: 60 } }), 'unknown: Inget värde', '–', 'mål högst 60', ''],
      ['a value that is kept back', kept({ period: '2026', missing: 'suppressed' }),
        'unknown: Inget värde (visas inte: för få svar)', '–', 'mål högst 60', ''],
      ['a value that is suppressed', kept({ period: '2026', missing: 'suppressed' }),
        'unknown: Inget värde (visas inte: för få svar)', '–', 'mål högst 60', ''],
      ['the way gone from where it began', one(61, { atLeast: 70, by: '2027' }, fromBaseline),
        'unknown: Når inte målet än: 9 procentenheter under målet', '61 %', 'mål minst 70, senast 2027',
        'januari 2026; 50 % av vägen till målet; utgångsläge 52'],
      ['never 100 % of the way before the end', one(69.99, { atLeast: 70 }, fromBaseline),
        'missed: 0,01 procentenheter under målet', '69,99 %', 'mål minst 70',
        'januari 2026; 99 % av vägen till målet; utgångsläge 52'],
      ['a step back is no per cent of the way', one(50, { atLeast: 70 }, fromBaseline),
        'missed: 20 procentenheter under målet', '50 %', 'mål minst 70', 'januari 2026; utgångsläge 52'],
      ['a distance too small for the decimals is not nothing', one(60.04, { atMost: 60 }, { decimals: 0 }),
        'missed: 0,04 dagar över målet', '60 dagar', 'mål högst 60', 'januari 2026'],
      ['an old value, and that a newer one is due', one(60, { atMost: 60 }, { cadence: 'month' }),
        'met: Når målet', '60 dagar', 'mål högst 60', 'januari 2026, för 9 månader sedan; nytt värde väntas'],
      ['a preliminary value', kept({ period: '2026-W46', value: 3, preliminary: true }),
        'met: Når målet', '3 dagar', 'mål högst 60', 'vecka 46 2026, preliminärt'],
      ['a unit too long for the arc goes before the target', one(3, { atLeast: 2 }, { unit: 'besök per barn' }),
        'met: Når målet', '3', 'besök per barn; mål minst 2', 'januari 2026'],
    ];
    for (const [what, document, ...expected] of cases) {
      it(what, () => { assert.deepEqual(read(document), expected); });
    }
  });

  describe('says how a year that adds up stands to its target', () => {
    const visits = (values: readonly number[], target: object = { atLeast: 4 }): Document => measured([], {
      unit: 'besök', accumulates: 'year', cadence: 'quarter', target,
      observations: values.map((value, index) => ({ period: `2026-Q${index + 1}`, value })),
    });

    it('ahead of its pace', () => {
      assert.deepEqual(read(visits([1.2, 1, 0.9])),
        ['met: Når målet om takten håller', '3,1 besök', 'mål minst 4', 'till och med kvartal 3 2026']);
    });

    it('behind its pace, and by how much', () => {
      assert.deepEqual(read(visits([1, 0.6, 0.9])), [
        'missed: Når inte målet i den här takten', '2,5 besök', 'mål minst 4',
        'till och med kvartal 3 2026; 83 % av takten',
      ]);
    });

    it('met before the year is over', () => {
      assert.equal(read(visits([2, 2]))[0], 'met: Når målet');
    });

    it('over what the whole year allows', () => {
      assert.equal(read(visits([3, 2], { atMost: 4 }))[0], 'missed: 1 besök över målet');
    });

    it('when the year is over', () => {
      assert.deepEqual(read(visits([1, 1, 1, 0.5])), [
        'missed: 0,5 besök under målet', '3,5 besök', 'mål minst 4', 'till och med kvartal 4 2026; 87 % av målet',
      ]);
    });

    it('with a tick where it should have come by now', () => {
      const { dial } = viewOf(visits([1, 0.6, 0.9]));
      assert.deepEqual(dial, {
        from: '0', to: '5', zero: 0, value: 0.5, beyond: 0, tick: 0.6,
        zone: { from: 0.8, to: 1, labels: [{ share: 0.8, text: '4' }] },
      });
    });

    it('with what it lacks', () => {
      const document = measured([3, null, 4], { accumulates: 'year', cadence: 'month', target: { atLeast: 20 } });
      assert.equal(read(document)[3],
        'till och med mars 2026, för 7 månader sedan; nytt värde väntas; 1 månad saknas');
    });
  });

  describe('bends a scale', () => {
    const dial = (value: number, target: object, more: object = {}): GaugeView['dial'] =>
      viewOf(measured([value], { unit: '', target, ...more })).dial;

    it('from zero, with the zone where the target is met', () => {
      assert.deepEqual(dial(6.1, { atLeast: 3, atMost: 6 }), {
        from: '0', to: '8', zero: 0, value: 6.1 / 8, beyond: 0, tick: null,
        zone: { from: 3 / 8, to: 6 / 8, labels: [{ share: 3 / 8, text: '3' }, { share: 6 / 8, text: '6' }] },
      });
    });

    it('to 100 for per cent of something, and past it where the value is', () => {
      assert.deepEqual(dial(96, { atLeast: 95 }, { unit: '%' }), {
        from: '0', to: '100', zero: 0, value: 0.96, beyond: 0, tick: null,
        zone: { from: 0.95, to: 1, labels: [{ share: 0.95, text: '95' }] },
      });
      assert.deepEqual(dial(102, { atLeast: 95 }, { unit: '%' }), {
        from: '0', to: '150', zero: 0, value: 0.68, beyond: 0, tick: null,
        zone: { from: 95 / 150, to: 1, labels: [{ share: 95 / 150, text: '95' }] },
      });
    });

    it('on both sides of zero', () => {
      assert.deepEqual(dial(-8, { atLeast: 0 }), {
        from: '−10', to: '0', zero: 1, value: 0.2, beyond: 0, tick: null, zone: { from: 1, to: 1, labels: [] },
      });
    });

    it('no further than that the target is still seen', () => {
      assert.deepEqual(dial(5000, { atMost: 5 }), {
        from: '0', to: '30', zero: 0, value: 1, beyond: 1, tick: null,
        zone: { from: 0, to: 5 / 30, labels: [{ share: 5 / 30, text: '5' }] },
      });
      const below = dial(-500, { atLeast: 20 });
      assert.ok(below && 'beyond' in below);
      assert.deepEqual([below.from, below.beyond, below.value], ['−100', -1, 0]);
    });

    it('for zero of zero too', () => {
      assert.deepEqual(dial(0, { atMost: 0 }), {
        from: '0', to: '1', zero: 0, value: 0, beyond: 0, tick: null, zone: { from: 0, to: 0, labels: [] },
      });
    });

    it('with one label for bounds too near each other for two', () => {
      const narrow = dial(100, { atLeast: 98, atMost: 102 });
      assert.ok(narrow && 'zone' in narrow);
      assert.deepEqual(narrow.zone.labels, [{ share: (98 / 150 + 102 / 150) / 2, text: '98–102' }]);
    });

    it('for the largest and smallest numbers there are', () => {
      for (const value of [1e308, -1e308, 5e-324]) {
        const huge = dial(value, { atLeast: -1.7e308, atMost: 1.7e308 });
        assert.ok(huge && 'value' in huge);
        for (const share of [huge.value ?? NaN, huge.zero, huge.zone.from, huge.zone.to]) {
          assert.ok(share >= 0 && share <= 1);
        }
      }
    });
  });

  describe('says what there is to choose from', () => {
    const notice = (document: Document, pick: GaugePick): unknown => viewBy(document, pick, SETTINGS);
    const many = checked({
      styrtavla: '1', measures: Array.from({ length: 12 }, (_, index) => ({ id: `m${index + 1}`, name: 'Mått' })),
    });

    it('where nothing is picked and there are several', () => {
      assert.deepEqual(notice(many, {}),
        { state: 'notice', text: 'Ange measure: m1, m2, m3, m4, m5, m6, m7, m8, m9, … och m12.' });
    });

    it('where what is picked is not there', () => {
      const document = checked({ styrtavla: '1', goals: [{ id: 'a', text: 'Mål' }, { id: 'b', text: 'Mål' }] });
      assert.deepEqual(notice(document, { goal: 'c' }),
        { state: 'notice', text: '”c” finns inte. Det finns: a och b.' });
    });

    it('and that there is nothing', () => {
      assert.deepEqual(notice(checked({ styrtavla: '1' }), { orgUnit: 'x' }),
        { state: 'notice', text: 'Det finns inga siffror att visa än.' });
    });
  });

  describe('has a table', () => {
    const tableOf = (document: Document, pick: GaugePick = {}): unknown => {
      const view = viewBy(document, pick, SETTINGS);
      assert.ok(!isNotice(view) && view.table);
      const { rows, ...rest } = view.table;
      return JSON.parse(plain(JSON.stringify({ ...rest, rows: rows(2) })));
    };

    it('of the measure’s observations in time order, as many as are asked for', () => {
      const document = measured([], {
        target: [{ from: '2026-02', atMost: 60 }],
        observations: [
          { period: '2026-03', value: 3 },
          { period: '2026-02', value: 61.5, preliminary: true, note: 'Sommarvikarier' },
          { period: '2026-01', missing: 'notCollected' },
        ],
      });
      assert.deepEqual(tableOf(document), {
        language: 'sv',
        caption: 'Väntetid',
        columns: [
          { label: 'Period' }, { label: 'Värde (dagar)', decimals: 1 }, { label: 'Mål' }, { label: 'Anmärkning' },
        ],
        count: 3,
        rows: [
          ['januari 2026', 'inte insamlat', '', ''],
          ['februari 2026', 61.5, 'mål högst 60', 'preliminärt, Sommarvikarier'],
        ],
      });
    });

    it('of a unit’s measures, each with its state', () => {
      const document = checked({
        styrtavla: '1',
        orgUnits: [{ id: 'u', name: 'Enheten' }],
        measures: [
          {
            id: 'a', name: 'Väntetid', orgUnit: 'u', unit: 'dagar', target: { atMost: 60 },
            observations: observations(65),
          },
          { id: 'b', name: 'Nöjdhet', orgUnit: 'u', observations: [{ period: '2026', missing: 'suppressed' }] },
          { id: 'c', name: 'Kontakt', orgUnit: 'u' },
        ],
      });
      assert.deepEqual(tableOf(document, { orgUnit: 'u' }), {
        language: 'sv',
        caption: 'Enheten',
        columns: ['Mått', 'Värde', 'Mål', 'Utfall'].map((label) => ({ label })),
        count: 3,
        rows: [
          ['Väntetid (dagar)', 65, 'mål högst 60', 'Når inte målet'],
          ['Nöjdhet', 'visas inte: för få svar', '', 'Inget värde'],
        ],
      });
    });

    it('of measures with a unit and as many decimals each as they have', () => {
      const document = checked({
        styrtavla: '1',
        orgUnits: [{ id: 'u', name: 'Enheten' }],
        measures: [
          { id: 'a', name: 'Svar, andel (%)', orgUnit: 'u', unit: '%', observations: observations(65) },
          { id: 'b', name: 'Tid', orgUnit: 'u', unit: 'dagar', observations: observations(6.25) },
        ],
      });
      const view = viewBy(document, { orgUnit: 'u' }, SETTINGS);
      assert.ok(!isNotice(view) && view.table);
      assert.deepEqual(view.table.rows(2).map(([name, value]) => [name, value]),
        [['Svar, andel (%)', 65], ['Tid (dagar)', 6.25]]);
      const decimals = view.table.columns[1]?.decimals;
      assert.ok(typeof decimals === 'function');
      assert.deepEqual([decimals(0), decimals(1)], [0, 2]);
    });

    it('of measures with a source each, where not all are the document’s', () => {
      const document = checked({
        styrtavla: '1',
        source: { name: 'Kommunen' },
        orgUnits: [{ id: 'u', name: 'Enheten' }],
        measures: [
          { id: 'a', name: 'Svar', orgUnit: 'u' },
          { id: 'b', name: 'Tid', orgUnit: 'u', source: { name: 'Kolada' } },
          { id: 'c', name: 'Kö', orgUnit: 'u', source: { name: 'SCB', processed: 'Medel av tre år' } },
        ],
      });
      const view = viewBy(document, { orgUnit: 'u' }, SETTINGS);
      assert.ok(!isNotice(view) && view.table);
      assert.equal(view.table.columns[4]?.label, 'Källa');
      assert.deepEqual(view.table.rows(3).map((row) => row[4]),
        ['Kommunen', 'Kolada', 'Egen bearbetning av uppgifter från SCB']);
    });

    it('that says where its figures are from', () => {
      const source = { name: 'Kolada', retrieved: '2026-09-04' };
      const view = viewBy(measured([65], { source }), {}, SETTINGS);
      assert.ok(!isNotice(view) && view.table);
      assert.deepEqual(view.table.source, { origin: 'Källa: Kolada', facts: ['Hämtat 4 september 2026'] });
      assert.deepEqual(view.table.source, view.source);
    });
  });

  it('speaks six languages', () => {
    const document = one(2.5, { atLeast: 4, by: '2026-10' }, {
      name: { sv: 'Tid', fi: 'Aika' }, unit: { sv: 'dagar', fi: 'päivää' }, cadence: 'month',
    });
    const said = (['sv', 'nb', 'nn', 'da', 'fi', 'en'] as const).map((language) => {
      const { name, figure, verdict, target, facts } = viewOf(document, {}, { language, tag: language });
      return [name, `${figure?.value} ${figure?.unit}`, verdict.text, target, ...facts];
    });
    assert.deepEqual(said, [
      ['Tid', '2,5 dagar', '1,5 dagar under målet', 'mål minst 4, senast oktober 2026',
        'januari 2026, för 9 månader sedan', 'nytt värde väntas', '62 % av målet'],
      ['Tid', '2,5 dagar', '1,5 dagar under målet', 'mål minst 4, senest oktober 2026',
        'januar 2026, for 9 måneder siden', 'ny verdi ventes', '62 % av målet'],
      ['Tid', '2,5 dagar', '1,5 dagar under målet', 'mål minst 4, seinast oktober 2026',
        'januar 2026, for 9 månader sidan', 'ny verdi er venta', '62 % av målet'],
      ['Tid', '2,5 dagar', '1,5 dagar under målet', 'mål mindst 4, senest oktober 2026',
        'januar 2026, for 9 måneder siden', 'ny værdi ventes', '62 % af målet'],
      ['Aika', '2,5 päivää', '1,5 päivää alle tavoitteen', 'tavoite vähintään 4, määräaika lokakuu 2026',
        'tammikuu 2026, 9 kuukautta sitten', 'uutta arvoa odotetaan', '62 % tavoitteesta'],
      ['Tid', '2.5 dagar', '1.5 dagar below the target', 'target at least 4, by October 2026',
        'January 2026, 9 months ago', 'a new value is due', '62 % of the target'],
    ]);
  });
});
