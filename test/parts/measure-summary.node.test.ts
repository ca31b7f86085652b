import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { runChartWords } from '../../src/locale/words/run-chart.ts';
import { measureSummary } from '../../src/parts/measure-summary.view.ts';
import type { MeasureSummary } from '../../src/parts/measure-summary.view.ts';
import { sentence } from '../../src/parts/sentence.view.ts';
import { isNotice } from '../../src/parts/widget.view.ts';
import type { Settings } from '../../src/parts/widget.view.ts';
import { runChartView } from '../../src/widgets/run-chart/run-chart.view.ts';
import '../support/words.ts';

const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 22, 12), base: 'https://tavla.exempel.se/',
};

function checked(input: unknown): Document {
  const { document } = checkDocument(input);
  return document ?? assert.fail('no document');
}

const fromFile = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));

/** A document of one measure. */
const measured = (more: object): Document => checked({
  styrtavla: '1', language: 'sv', measures: [{ id: 'a', name: 'Väntetid', unit: 'dagar', ...more }],
});

const monthOf = (nth: number): string =>
  `${2024 + Math.floor(nth / 12)}-${String(nth % 12 + 1).padStart(2, '0')}`;
const months = (values: readonly number[]): object[] =>
  values.map((value, nth) => ({ period: monthOf(nth), value }));

/** Spaces that do not break are spaces here: that they do not break is tested in the locale. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function summary(document: Document, id = 'a', settings: Partial<Settings> = {}): MeasureSummary {
  const measure = document.measures?.find((each) => each.id === id) ?? assert.fail(id);
  return measureSummary(measure, document, { ...SETTINGS, ...settings });
}

/** All but the drawing and what it was told by. */
function told(document: Document, id?: string): unknown {
  const view = { ...summary(document, id), judged: undefined, spark: undefined };
  return JSON.parse(plain(JSON.stringify(view)));
}

const SHIFT = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101, 120, 124, 118, 122, 125, 121, 119, 123, 126];

describe('measureSummary(measure, document, settings)', () => {
  test('tells latest value, period, target, how it stands to it, and whether it has changed', () => {
    assert.deepEqual(told(fromFile('placeringsenheten'), 'utredningstid'), {
      id: 'utredningstid',
      name: 'Utredningstid',
      value: '118',
      amount: 118,
      decimals: 0,
      unit: 'dagar',
      when: 'oktober 2026, preliminärt',
      target: 'mål högst 120',
      fulfilment: { state: 'met', text: 'Når målet' },
      run: { state: 'missed', text: 'Signal åt fel håll', detail: '9 punkter i rad över medianen, gränsen är 7' },
      source: {
        origin: 'Källa: Påhittade värden; målen är efter en artikel om Södertälje kommun och Scania',
        facts: ['Publicerat 20 november 2026'],
      },
    });
  });

  test('says how old a value is where a newer one is due, and how far from the target', () => {
    const document = measured({
      unit: '%', cadence: 'month', target: { atLeast: 95 }, observations: months([94, 94.1]),
    });
    assert.deepEqual(told(document), {
      id: 'a',
      name: 'Väntetid',
      value: '94,1',
      amount: 94.1,
      decimals: 1,
      unit: '%',
      when: 'februari 2024, för 2 år sedan',
      newer: 'nytt värde väntas',
      target: 'mål minst 95',
      fulfilment: { state: 'missed', text: '0,9 procentenheter under målet' },
      run: { state: 'unknown', text: 'För få värden', detail: '2 värden, det behövs 10' },
    });
  });

  test('says why there is no value, and then neither judges nor draws', () => {
    const cases = [
      [{ period: '2026-10', missing: 'notCollected' }, 'Inget värde (inte insamlat)'],
      [{ period: '2026-10', missing: 'notApplicable' }, 'Inget värde (inte tillämpligt)'],
      [{ period: '2026-10', missing: 'suppressed' }, 'Inget värde (visas inte: för få svar)'],
      [{ period: '2026-10' }, 'Inget värde'],
    ] as const;
    for (const [observation, text] of cases) {
      const view = summary(measured({ target: { atMost: 60 }, observations: [observation] }));
      assert.deepEqual(view.fulfilment, { state: 'unknown', text });
      assert.deepEqual([view.value, view.amount, view.when, view.target], ['–', undefined, '', 'mål högst 60']);
      assert.deepEqual([view.run, view.spark], [undefined, undefined]);
    }
    assert.equal(summary(measured({})).fulfilment.text, 'Inget värde');
  });

  test('adds up a year so far, and says until when', () => {
    const document = measured({
      accumulates: 'year', unit: 'besök', target: { atLeast: 4 },
      observations: [{ period: '2026-Q1', value: 1 }, { period: '2026-Q2', value: 1.5 }],
    });
    const { value, when, fulfilment, spark } = summary(document);
    assert.deepEqual([value, when], ['2,5', 'till och med kvartal 2 2026']);
    assert.deepEqual(fulfilment, { state: 'met', text: 'Når målet om takten håller' });
    assert.equal(spark?.target, '', 'a target for the year is no line among its parts');
  });

  test('says nothing of a signal where the settings could not be read', () => {
    const document = measured({ observations: months(SHIFT), runChart: { withheld: true } });
    assert.deepEqual(summary(document).run, {
      state: 'unknown', text: 'Ingen bedömning', detail: 'diagrammets inställningar går inte att läsa',
    });
  });

  test('has no mark for a signal where neither way is good', () => {
    assert.deepEqual(Object.keys(summary(measured({ observations: months(SHIFT) })).run ?? {}), ['text', 'detail']);
  });

  for (const language of LANGUAGES) {
    test(`says what the run chart says, by its rules and with its mark, in ${language}`, () => {
      const { tooFew } = runChartWords[language];
      let judged = 0;
      for (const name of ['akutmottagning', 'placeringsenheten', 'transmission', 'linkoping', 'malnedbrytning']) {
        const document = fromFile(name);
        for (const { id } of document.measures ?? []) {
          const { run } = summary(document, id, { language, tag: language });
          const chart = runChartView(document, { measure: id }, { ...SETTINGS, language, tag: language });
          if (!run || isNotice(chart)) continue;
          judged += 1;
          assert.equal(chart.verdict.state, run.state);
          const whole = sentence([run.text, run.detail].filter(Boolean).join(': '));
          if (run.text !== tooFew) {
            assert.equal(chart.verdict.text, whole);
          } else {
            assert.ok(chart.verdict.text.startsWith(tooFew), chart.verdict.text);
            assert.ok(chart.verdict.text.endsWith(`${run.detail}.`), chart.verdict.text);
          }
        }
      }
      assert.ok(judged > 40, 'so many measures have values');
    });
  }
});

describe('the line of a measure in short', () => {
  const lineOf = (more: object): NonNullable<MeasureSummary['spark']> =>
    summary(measured(more)).spark ?? assert.fail('no line');
  const countIn = (path: string, letter: string): number => path.split(letter).length - 1;

  test('breaks where a period is missing that the cadence expects', () => {
    const observations = months([1, 2, 3, 4, 5]).filter((_, nth) => nth !== 2);
    assert.equal(countIn(lineOf({ observations, cadence: 'month' }).line, 'M'), 2);
    assert.equal(countIn(lineOf({ observations }).line, 'M'), 1);
  });

  test('marks the points of the signal, in its state', () => {
    const { signals, isLastSignal, state } = lineOf({ observations: months(SHIFT), better: 'lower' });
    assert.deepEqual([countIn(signals, 'M'), isLastSignal, state], [9, true, 'missed']);
  });

  test('draws the latest 120 points of a long series, judged by all of them', () => {
    const values = Array.from({ length: 200 }, (_, nth) => (nth < 100 ? nth % 7 : 100 + nth % 7));
    const observations = values.map((value, nth) => ({ period: `${1800 + nth}`, value }));
    const { line, centre } = lineOf({ observations, target: { atMost: 90 } });
    assert.equal(countIn(line, 'L'), 119);
    const all = summary(measured({ observations })).run;
    assert.equal(all?.text, 'Signal uppåt');
    // The median of all 200 lies between the halves: not at the top, where that of the last 100 would be.
    assert.equal(centre, 'M0 50H100');
  });

  test('keeps the phases that reach into what is drawn', () => {
    const observations = Array.from({ length: 200 }, (_, nth) => ({ period: `${1800 + nth}`, value: nth % 5 + 10 }));
    const { centre } = lineOf({
      observations, runChart: { phases: [{ from: '1850' }, { from: '1940' }, { from: '1970' }] },
    });
    assert.equal(countIn(centre, 'M'), 3);
    assert.match(centre, /^M0 /);
  });

  test('draws the target from where it came into force', () => {
    const observations = months([10, 12, 11, 13, 12]);
    assert.equal(lineOf({ observations, target: { atMost: 13 } }).target, 'M0 0H100');
    const dated = [{ from: '2023', atMost: 20 }, { from: '2024-03', atMost: 13 }];
    assert.match(lineOf({ observations, target: dated }).target, /^M49\.\d+ 0H100$/);
  });

  test('leaves a target out that would press the values into a line', () => {
    const observations = months([10, 12, 11]);
    assert.equal(lineOf({ observations, target: { atMost: 15 } }).target, '');
    assert.equal(lineOf({ observations, target: { atLeast: 8, atMost: 15 } }).target, 'M0 100H100');
    assert.equal(lineOf({ observations: months([10, 10]), target: { atMost: 900 } }).target, 'M0 0H100');
  });
});
