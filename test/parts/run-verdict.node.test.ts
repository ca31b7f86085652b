import { deepEqual, equal } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nhsVerdicts } from '../../src/parts/run-verdict-nhs.view.ts';
import { runSentence, runVerdicts } from '../../src/parts/run-verdict.view.ts';
import type { RunTest, RunVerdict } from '../../src/parts/run-test.view.ts';
import '../support/words.ts';

/** Twelve around 101, then nine around 122. */
const SHIFT = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101, 120, 124, 118, 122, 125, 121, 119, 123, 126];
const LAST_NINE = [12, 13, 14, 15, 16, 17, 18, 19, 20];

const series = (values: readonly number[], more: Partial<RunTest> = {}): RunTest =>
  ({ language: 'sv', values, centre: 'median', ...more });

describe('runVerdicts(test)', () => {
  test('says which rule, with its numbers, and which points: neither way is good where nobody says so', () => {
    deepEqual(runVerdicts(series(SHIFT)), [{
      from: 0,
      to: 20,
      centre: 104,
      lower: null,
      upper: null,
      verdict: 'signal',
      meaning: 'up',
      sentence: 'Signal uppåt: 9 punkter i rad över medianen, gränsen är 7',
      cautions: [],
      signals: [{ meaning: 'up', places: LAST_NINE }],
    } satisfies RunVerdict]);
  });

  test('asks which way is good where the phase ends', () => {
    const asked: number[] = [];
    const betterAt = (place: number) => {
      asked.push(place);
      return 'lower' as const;
    };
    const [verdict] = runVerdicts(series(SHIFT, { betterAt }));
    deepEqual([verdict?.meaning, asked], ['worse', [20]]);
  });

  test('counts no value that is missing or excluded', () => {
    const values = SHIFT.slice(0, 12);
    values[3] = NaN;
    const excluded = new Map([[0, 'stängt'], [1, 'stängt']]);
    equal(runVerdicts(series(values, { excluded }))[0]?.sentence,
      'För få värden för att säga något: 9 värden, det behövs 10');
  });

  test('has a verdict for no values at all', () => {
    deepEqual(runVerdicts(series([])).map(({ verdict, centre, sentence }) => [verdict, centre, sentence]),
      [['tooFewPoints', null, 'För få värden för att säga något: 0 värden, det behövs 10']]);
  });

  test('judges each phase by itself', () => {
    deepEqual(runVerdicts(series(SHIFT, { phases: [12, 99] })).map(({ from, to, verdict }) => [from, to, verdict]),
      [[0, 11, 'noSignal'], [12, 20, 'tooFewPoints']]);
  });

  test('says that a frozen centre line stands on few', () => {
    deepEqual(runVerdicts(series(SHIFT, { frozen: 6 }))[0]?.cautions, ['Osäkert: medianen bygger på bara 6 värden']);
    deepEqual(runVerdicts(series(SHIFT, { frozen: 12 }))[0]?.cautions, []);
  });

  test('judges nothing by a baseline that ended before the first value', () => {
    equal(runVerdicts(series(SHIFT, { frozen: 0 }))[0]?.verdict, 'tooFewPoints');
  });

  test('speaks of the line that the series is judged by, in the language of the reader', () => {
    equal(runVerdicts(series(SHIFT, { centre: 'mean', language: 'en' }))[0]?.sentence,
      'Signal upwards: 9 points in a row above the mean, the limit is 7');
  });
});

describe('nhsVerdicts(test)', () => {
  test('gives limits, and the verdict of the last value', () => {
    const [verdict] = nhsVerdicts(series(SHIFT, { centre: 'mean', betterAt: () => 'higher' }));
    deepEqual([verdict?.verdict, verdict?.meaning, verdict?.sentence, verdict?.upper?.toFixed(2)], [
      'signal',
      'better',
      'Signal åt rätt håll: senaste värdet ligger utanför gränserna; 20 tidigare punkter är markerade',
      '120.77',
    ]);
  });

  test('needs 13 values', () => {
    const [verdict] = nhsVerdicts(series(SHIFT.slice(0, 12), { centre: 'mean' }));
    deepEqual([verdict?.verdict, verdict?.upper, verdict?.sentence],
      ['tooFewPoints', null, 'För få värden för att säga något: 12 värden, det behövs 13']);
  });
});

describe('runSentence(verdict)', () => {
  const said = (more: Partial<RunTest>): object[] => runVerdicts(series(SHIFT, more)).map(runSentence);
  const text = (way: string): string => `Signal ${way}: 9 punkter i rad över medianen, gränsen är 7.`;

  test('marks what is good and what is not, and neither where no way is good', () => {
    deepEqual(said({ betterAt: () => 'higher' }), [{ text: text('åt rätt håll'), state: 'met' }]);
    deepEqual(said({ betterAt: () => 'lower' }), [{ text: text('åt fel håll'), state: 'missed' }]);
    deepEqual(said({}), [{ text: text('uppåt') }]);
  });

  test('marks that nothing can be said, whichever way is good', () => {
    deepEqual(said({ values: [7], betterAt: () => 'higher' }),
      [{ text: 'För få värden för att säga något: 1 värde, det behövs 10.', state: 'unknown' }]);
  });

  test('does not mark that there is no signal', () => {
    deepEqual(said({ values: SHIFT.slice(0, 12), betterAt: () => 'higher' }), [{
      text: 'Ingen signal: 2 punkter i rad på samma sida, gränsen är 7; 9 korsningar av medianen, minst 3 väntades.',
    }]);
  });
});
