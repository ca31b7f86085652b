import { deepEqual, equal, fail } from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Measure } from '../../../src/contract/index.ts';
import type { RunChartPick } from '../../../src/widgets/run-chart/run-chart.view.ts';
import { monthly, monthOf, settingsOf, viewOf, type Values } from './views.ts';

/** Twelve months around 101, then nine around 122. */
const SHIFT = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101, 120, 124, 118, 122, 125, 121, 119, 123, 126];
/** Months that go up and down. */
const CALM = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101];

const said = (values: Values, more: Partial<Measure> = {}, pick: RunChartPick = {}) =>
  viewOf(monthly(values, more), pick);
const marked = (values: Values, more: Partial<Measure> = {}, pick: RunChartPick = {}) =>
  said(values, more, pick).drawing?.phases.flatMap(({ signals }) => signals);

const NO_SIGNAL = 'Ingen signal: 2 punkter i rad på samma sida, gränsen är 7; '
  + '9 korsningar av medianen, minst 3 väntades.';
const tooFew = (values: string): string => `För få värden för att säga något: ${values}, det behövs 10.`;
const NINE_ABOVE = '9 punkter i rad över medianen, gränsen är 7.';
const LAST_NINE = [12, 13, 14, 15, 16, 17, 18, 19, 20];

describe('the verdict of a run chart', () => {
  test('names the rule and its numbers', () => {
    deepEqual(said(SHIFT).verdict, { text: `Signal uppåt: ${NINE_ABOVE}` });
  });

  test('says that a shift away from the good side is one, and marks its points', () => {
    const target = { atMost: 110 };
    deepEqual(said(SHIFT, { target }).verdict, { text: `Signal åt fel håll: ${NINE_ABOVE}`, state: 'missed' });
    deepEqual(marked(SHIFT, { target }), [{ meaning: 'worse', places: LAST_NINE }]);
  });

  test('says that a shift towards the good side is one, whether or not the target is met', () => {
    const { verdict, outcome } = said(SHIFT, { target: { atLeast: 200 } });
    deepEqual(verdict, { text: `Signal åt rätt håll: ${NINE_ABOVE}`, state: 'met' });
    deepEqual(outcome, { text: 'Når inte målet: 126\u00a0dagar (september 2025), mål minst 200.', state: 'missed' });
  });

  test('goes by the target in force at the end of the phase', () => {
    const target = [{ from: '2024-01', atMost: 110 }, { from: '2025-06', atLeast: 90 }];
    equal(said(SHIFT, { target }).verdict.text, `Signal åt rätt håll: ${NINE_ABOVE}`);
  });

  test('takes no side between two bounds, nor where the measure has none', () => {
    equal(said(SHIFT, { target: { atLeast: 90, atMost: 110 } }).verdict.text, `Signal uppåt: ${NINE_ABOVE}`);
    equal(said(SHIFT, { better: 'neither' }).verdict.text, `Signal uppåt: ${NINE_ABOVE}`);
    equal(said(SHIFT, { better: 'lower' }).verdict.text, `Signal åt fel håll: ${NINE_ABOVE}`);
  });

  test('tells the side of the latest run, with its own length, and leaves the other side quiet', () => {
    const steps = [...Array<number>(10).fill(1), 5, ...Array<number>(9).fill(9), 5];
    equal(said(steps).verdict.text, 'Signal uppåt: 9 punkter i rad över medianen, gränsen är 7.');
    deepEqual(marked(steps)?.map(({ meaning, places }) => [meaning, places.length]), [['up', 9]]);
  });

  test('tells no direction where crossings alone signal, and marks nothing', () => {
    const rising = Array.from({ length: 12 }, (_, nth) => nth + 1);
    const { verdict } = said(rising, { target: { atMost: 5 } });
    deepEqual(verdict, { text: 'Signal: 1 korsning av medianen, minst 3 väntades.' });
    deepEqual(marked(rising), []);
  });

  test('names both rules where neither is broken', () => {
    deepEqual(said(CALM).verdict, { text: NO_SIGNAL });
  });

  test('says which is too few: the values', () => {
    deepEqual(said(CALM.slice(0, 9)).verdict, { text: tooFew('9 värden'), state: 'unknown' });
    equal(said([7]).verdict.text, tooFew('1 värde'));
  });

  test('or those of them that lie off the centre line', () => {
    equal(said(Array(12).fill(7) as number[]).verdict.text,
      'För få värden för att säga något: bara 0 av 12 värden ligger utanför medianen, det behövs 10.');
  });

  test('says that nothing is there to be judged yet', () => {
    deepEqual(said([]).verdict, { text: 'Det finns inga siffror att visa än.', state: 'unknown' });
  });

  test('is withheld where its settings were faulty, and then no centre line is drawn', () => {
    const { verdict, drawing } = said(SHIFT, { runChart: { withheld: true } });
    deepEqual(verdict, { text: 'Ingen bedömning: diagrammets inställningar går inte att läsa.', state: 'unknown' });
    deepEqual(drawing?.phases, []);
  });

  test('does not count excluded values', () => {
    const exclude = [{ period: monthOf(3), why: 'Stängt' }];
    equal(said(CALM.slice(0, 10), { runChart: { exclude } }).verdict.text, tooFew('9 värden'));
  });

  test('speaks of the mean where the document asks for it', () => {
    const { verdict } = said(SHIFT, { runChart: { centre: 'mean' } });
    equal(verdict.text, 'Signal uppåt: 9 punkter i rad över medelvärdet, gränsen är 7.');
  });

  test('counts values that are suppressed neither', () => {
    const observations = CALM.slice(1, 10).map((value, nth) => ({ period: monthOf(nth + 1), value }));
    const hidden = { period: monthOf(0), missing: 'suppressed' as const };
    equal(viewOf(monthly([], { observations: [hidden, ...observations] })).verdict.text, tooFew('9 värden'));
  });
});

describe('the cautions beside a verdict', () => {
  test('say that a frozen baseline is short', () => {
    const { cautions } = said(SHIFT, { runChart: { freezeAfter: monthOf(5) } });
    deepEqual(cautions, ['Osäkert: medianen bygger på bara 6 värden.']);
  });

  test('say nothing of a baseline of twelve, nor of one that was never frozen', () => {
    deepEqual(said(SHIFT, { runChart: { freezeAfter: monthOf(11) } }).cautions, []);
    deepEqual(said(CALM).cautions, []);
  });

  test('say so where a baseline has no value at all', () => {
    const { verdict, cautions } = said(SHIFT, { runChart: { freezeAfter: '2023' } });
    equal(verdict.text, tooFew('0 värden'));
    deepEqual(cautions, ['Osäkert: medianen bygger på bara 0 värden.']);
  });

  test('say that too many values are alike', () => {
    const counts = [0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 1, 0, 2, 0, 1, 0, 1, 0, 2, 0];
    deepEqual(said(counts).cautions, ['Väl många värden är lika för det här testet.']);
  });
});

describe('phases', () => {
  const phases = [{ from: monthOf(12), label: 'Ny rutin', why: 'Tidbok på nätet.' }];

  test('are judged each by itself, and told with start, reason and verdict', () => {
    deepEqual(said(SHIFT, { runChart: { phases } }).phases, [
      `Fas 1: ${NO_SIGNAL}`,
      'Ny rutin, från januari 2025 (Tidbok på nätet).',
    ]);
  });

  test('give the chart the verdict of the last of them', () => {
    equal(said(SHIFT, { runChart: { phases } }).verdict.text, tooFew('9 värden'));
  });

  test('have a centre line each, and make a freeze void', () => {
    const { drawing } = said(SHIFT, { runChart: { phases, freezeAfter: monthOf(2) } });
    deepEqual(drawing?.phases.map(({ from, to, centre }) => [from, to, centre]), [[0, 11, 100.5], [12, 20, 122]]);
    equal(drawing.frozen, undefined);
  });

  test('that begin after the last value are none yet', () => {
    equal(said(CALM, { runChart: { phases: [{ from: '2030' }] } }).drawing?.phases.length, 1);
  });
});

describe('the NHS rules', () => {
  const nhs = { rules: 'nhs' };

  test('are used where the page asks for them and the document names none', () => {
    const { verdict, drawing } = said(SHIFT, { better: 'lower' }, nhs);
    const text = 'Signal åt fel håll: senaste värdet ligger utanför gränserna; 20 tidigare punkter är markerade.';
    equal(verdict.text, text);
    const { signals, lower, upper } = drawing?.phases[0] ?? fail();
    deepEqual(signals.map(({ meaning, places }) => [meaning, places.length]), [['better', 12], ['worse', 9]]);
    deepEqual([lower, upper].map((limit) => limit?.toFixed(3)), ['98.654', '120.774']);
  });

  test('are not used where the document names others', () => {
    equal(said(SHIFT, { runChart: { rules: 'anhoej' } }, nhs).verdict.text, `Signal uppåt: ${NINE_ABOVE}`);
  });

  test('are used where the document names them', () => {
    equal(said(SHIFT, { runChart: { rules: 'nhs' } }).drawing?.phases[0]?.centreLabel, 'medelvärde 109,71');
  });

  test('look at the last value alone', () => {
    const { verdict } = said([...CALM, 100], {}, nhs);
    equal(verdict.text, 'Ingen signal: ingen regel ger utslag på senaste värdet.');
  });

  test('say nothing of fewer than 13 values, and draw no limits', () => {
    const { verdict, drawing } = said(CALM, {}, nhs);
    equal(verdict.text, 'För få värden för att säga något: 12 värden, det behövs 13.');
    deepEqual([drawing?.phases[0]?.lower, drawing?.phases[0]?.upper], [null, null]);
  });

  test('draw no limits around values that hardly vary', () => {
    const nearlyEqual = [...Array(12).fill(7) as number[], 8, 7];
    const { verdict, drawing } = said(nearlyEqual, {}, nhs);
    deepEqual(verdict, { text: 'Värdena varierar knappt, så inga gränser ritas.' });
    deepEqual([drawing?.phases[0]?.lower, drawing?.phases[0]?.signals], [null, []]);
  });
});

describe('the verdict in other languages', () => {
  const texts = {
    nb: 'Signal oppover: 9 punkter på rad over medianen, grensen er 7.',
    nn: 'Signal oppover: 9 punkt på rad over medianen, grensa er 7.',
    da: 'Signal opad: 9 punkter i træk over medianen, grænsen er 7.',
    en: 'Signal upwards: 9 points in a row above the median, the limit is 7.',
  } as const;
  for (const language of ['nb', 'nn', 'da', 'fi', 'en'] as const) {
    test(`stands in ${language}, with rule and numbers`, () => {
      const { text } = viewOf(monthly(SHIFT), {}, settingsOf(language)).verdict;
      if (language !== 'fi') equal(text, texts[language]);
      equal(/9.*7/.test(text), true);
    });
  }
});
