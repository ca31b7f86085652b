import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cubeDocument } from '../../../cli/jsonstat/document.ts';
import type { CubeSettings } from '../../../cli/jsonstat/document.ts';
import { Misuse } from '../../../cli/misuse.ts';
import { documentOf, first, read, series, TIME, values, WHOLE, without } from './cubes.ts';

describe('what becomes of dimensions', () => {
  const choice = { groups: 'region', parts: 'Kjonn', own: ['Region=Oslo', 'Kjonn=0'] };

  test('one place of several is the measure, the others are comparisons, and sexes are parts of the whole', () => {
    const { cube } = read(WHOLE);
    const { document, faults } = cubeDocument(cube ?? assert.fail(), { language: 'nb', ...choice });
    assert.deepEqual(document?.measures, [{
      id: 'Antall',
      name: 'Ansatte',
      unit: 'personer',
      decimals: 0,
      cadence: 'year',
      observations: [{ period: '2024', value: 0 }, { period: '2025', value: 1 }],
      groups: [
        { name: 'Menn', of: 'kjønn', observations: [{ period: '2024', value: 2 }, { period: '2025', value: 3 }] },
        { name: 'Kvinner', of: 'kjønn', observations: [{ period: '2024', value: 4 }, { period: '2025', value: 5 }] },
        { name: 'Stavanger', observations: [{ period: '2024', value: 6 }, { period: '2025', value: 7 }] },
      ],
    }]);
    assert.deepEqual(faults.map(({ severity, message }) => [severity, message]), [
      ['warning', 'Figures by "kjønn" are taken for Oslo only: comparisons have no parts.'],
    ]);
  });

  test('a measure may be made of each combination, in the order in which the dimensions are named', () => {
    const { measures = [] } = documentOf(WHOLE, { measure: ['Kjonn', 'Region'] });
    assert.deepEqual(measures.map(({ id, name, description }) => [id, name, description]).slice(0, 3), [
      ['0-0301', 'Begge: Oslo', 'Ansatte'], ['0-1103', 'Begge: Stavanger', 'Ansatte'],
      ['1-0301', 'Menn: Oslo', 'Ansatte'],
    ]);
    assert.deepEqual(measures.map(values), [[0, 1], [6, 7], [2, 3], [8, 9], [4, 5], [10, 11]]);
  });

  test('categories may be chosen by code or label', () => {
    for (const wanted of ['1103', 'stavanger']) {
      const select = new Map([['Region', [wanted]], ['kjønn', ['Menn']]]);
      assert.deepEqual(values(first(documentOf(WHOLE, { select }))), [8, 9]);
    }
    const select = new Map([['Kjonn', ['1,2']], ['Region', ['0301']]]);
    const { measures = [] } = documentOf(WHOLE, { measure: ['Kjonn'], select });
    assert.deepEqual(measures.map(({ name }) => name), ['Menn', 'Kvinner']);
  });

  test('years may be chosen too', () => {
    const select = new Map([['Tid', ['2025']], ['Region', ['0301']], ['Kjonn', ['0']]]);
    assert.deepEqual(first(documentOf(WHOLE, { select })).observations, [{ period: '2025', value: 1 }]);
  });

  test('what is measured makes measures by itself, where there is more than one', () => {
    const Contents = {
      category: {
        index: ['a', 'b'], label: { a: 'Ansatte', b: 'Andel' },
        unit: { a: { base: '1 000 personer', decimals: 1 }, b: { label: 'Percent', decimals: 9 } },
      },
    };
    const { measures = [] } = documentOf({
      class: 'dataset', source: 'Kontoret', id: ['Tid', 'Contents'], size: [2, 2], value: [1, 2, 3, 4],
      role: { time: ['Tid'], metric: ['Contents'] }, dimension: { Tid: TIME, Contents },
      extension: { px: { tableid: '07459' } },
    });
    assert.deepEqual(measures.map(({ id, name, unit, decimals }) => [id, name, unit, decimals]), [
      ['07459-a', 'Ansatte', 'tusen personer', 1], ['07459-b', 'Andel', '%', 6],
    ]);
    assert.deepEqual(measures.map(values), [[1, 3], [2, 4]]);
  });
});

describe('what is not said', () => {
  const asked = (settings: Partial<CubeSettings>): string => {
    try {
      cubeDocument(read(WHOLE).cube ?? assert.fail(), { language: 'nb', ...settings });
    } catch (error) {
      assert.ok(error instanceof Misuse);
      return error.message;
    }
    return assert.fail('nothing was asked');
  };

  test('is asked for, with every dimension and category that it is about', () => {
    assert.equal(asked({}), `Say what becomes of "region" and "kjønn":
  --measure Region  a measure for each category
  --groups Region  categories side by side, as municipalities are
  --parts Region  categories that make up a whole, as women and men do
  --select "Region=0301"  only this one
There are:
  Region (region)
    0301  Oslo
    1103  Stavanger
  Kjonn (kjønn)
    0  Begge
    1  Menn
    2  Kvinner`);
  });

  test('is whose board it is, and what is the whole', () => {
    const select = new Map([['Kjonn', ['0']]]);
    const whose = /^--groups Region: name the one whose board it is with --own "Region=…"/;
    assert.match(asked({ groups: 'Region', select }), whose);
    assert.match(asked({ groups: 'Region', select, own: ['9999'] }), /1103 {2}Stavanger$/);
    const whole = /^--parts Kjonn: name the one that is the whole with --own/;
    assert.match(asked({ measure: ['Region'], parts: 'Kjonn' }), whole);
  });

  test('is told where what is named is not there, or named twice', () => {
    const listed = /^--groups Fylke: there is no such dimension\.\nThere are:\n {2}Region \(region\)/;
    assert.match(asked({ groups: 'Fylke' }), listed);
    assert.match(asked({ measure: ['Fylke'] }), /^--measure Fylke: there is no such dimension\./);
    assert.match(asked({ select: new Map([['Fylke', ['1']]]) }), /^--select Fylke: there is no such dimension\./);
    const select = new Map([['Region', ['0301,9999']]]);
    assert.match(asked({ select }), /^--select "Region=0301,9999": there is no 9999\./);
    const twice = { measure: ['Region'], groups: 'Region', own: ['0301'] };
    assert.match(asked(twice), /can only be one of time, measure, groups and parts/);
    assert.match(asked({ time: 'År 2024' }), /^--time År 2024: there is no such dimension\./);
  });

  test('is which dimension is time, where the dataset does not tell', () => {
    const untold = without(WHOLE, 'role');
    const { cube } = read(untold);
    const none = /^Error: No dimension says that it is time/;
    assert.throws(() => cubeDocument(cube ?? assert.fail(), { language: 'nb' }), none);
    const select = new Map([['Region', ['0301']], ['Kjonn', ['0']]]);
    assert.deepEqual(values(first(documentOf(untold, { time: 'år', select }))), [0, 1]);
  });

  test('is who publishes the figures', () => {
    const unsourced = without(series(['2024'], { value: [1] }), 'source');
    const { cube } = read(unsourced);
    const { document, faults } = cubeDocument(cube ?? assert.fail(), { language: 'nb' });
    assert.equal(document, undefined);
    assert.deepEqual(faults.map(({ path, message, fix }) => [path, message, fix]), [
      ['/source', 'The dataset does not say who publishes it.', 'Write --source "…".'],
    ]);
    assert.equal(documentOf(unsourced, { source: 'SCB' }).source?.name, 'SCB');
  });

  test('lists only the first of many categories', () => {
    const index = Array.from({ length: 429 }, (_, nth) => String(1000 + nth));
    const { cube } = read({
      class: 'dataset', source: 'Kontoret', id: ['Tid', 'Region'], size: [2, 429], value: Array(858).fill(1),
      role: { time: ['Tid'] }, dimension: { Tid: TIME, Region: { category: { index } } },
    });
    const some = /\n {4}1029 {2}1029\n {4}and 399 more$/;
    assert.throws(() => cubeDocument(cube ?? assert.fail(), { language: 'nb' }), some);
  });
});
