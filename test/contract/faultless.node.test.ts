// Two readers of one definition: what the short one lets through, the one that tells of faults must give as well.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { definition } from '../../src/contract/definition.ts';
import { faultlessCopy } from '../../src/contract/faultless.ts';
import { named } from '../../src/contract/definition/basics.ts';
import { readDocument } from '../../src/contract/read-document.ts';
import { partOf } from '../../src/contract/schema.ts';
import type { Fields } from '../../src/contract/schema.ts';
import { judge, textCase, urlCase } from '../fixtures/contract/corpus.mjs';
import { documents } from './arbitrary.ts';

const all: Fields = definition.fields ?? {};
const { styrtavla, published, measures, orgUnits } = all as Record<string, NonNullable<Fields[string]>>;

/** Reads it both ways; whether it is without fault. */
function agree(input: unknown, fields: Fields = all): boolean {
  const copy = faultlessCopy(input, fields);
  const { document, findings } = readDocument(input, fields);
  assert.deepEqual(copy, findings.length === 0 ? document : undefined);
  assert.equal(JSON.stringify(copy), JSON.stringify(findings.length === 0 ? document : undefined));
  return copy !== undefined;
}

const without = (name: string, input: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(input).filter(([key]) => key !== name));

test('what it copies is what the reader that tells faults gives without a word, and all of that', () => {
  for (const faults of [0, 1, 5]) {
    const copied = new Set<boolean>();
    fc.assert(
      fc.property(documents(faults), fc.constantFrom(...Object.keys(all)), (input, name) => {
        copied.add(agree(input));
        // Few lists and few in them, so that some are whole.
        copied.add(agree({ styrtavla: '1', [name]: input[name] }));
        copied.add(agree(JSON.stringify(without(name, input))));
      }),
      { numRuns: 100 },
    );
    assert.equal(copied.size, 2, `with ${faults} faults of a hundred all or none were copied`);
  }
});

test('it never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.oneof(fc.anything({ withDate: true, withMap: true }), fc.json()), (input) => {
    agree(input);
    agree({ styrtavla: '1', measures: input, notes: [input] });
  }), { numRuns: 1000 });
});

test('of a list that is only referred to it reads the fields it is asked for, and leaves the others alone', () => {
  assert.ok(styrtavla);
  const names: Fields = { styrtavla, measures: partOf(named) };
  const read = (measure: object): boolean => agree({ styrtavla: '1', measures: [{ id: 'm', ...measure }] }, names);
  assert.equal(read({ name: 'M', unit: 7, target: {}, 'my own': 1 }), true);
  assert.deepEqual(faultlessCopy({ styrtavla: '1', measures: [{ id: 'm', name: 'M', unit: 7 }] }, names), {
    styrtavla: '1', measures: [{ id: 'm', name: 'M' }],
  });
  assert.equal(read({ unit: '%' }), false);
  assert.equal(read({ name: 7 }), false);
  assert.equal(agree({ styrtavla: '1', measures: [{ id: 'm', name: 'M' }, { id: 'm', name: 'N' }] }, names), false);
});

test('it reads as few lists as it is asked to, and follows no reference out of them', () => {
  assert.ok(styrtavla && published && measures && orgUnits);
  const input = { styrtavla: '1', published: '2026-03-01', measures: [{ id: 'm', name: 'M', goal: 'g' }], goals: 7 };
  assert.deepEqual(faultlessCopy(input, { styrtavla, measures }), {
    styrtavla: '1', measures: [{ id: 'm', name: 'M', goal: 'g' }],
  });
  assert.equal(agree(input, { styrtavla, published, measures }), true);
  assert.equal(agree(input), false);
});

test('both draw the same line', () => {
  const note = (more: object): object => ({ styrtavla: '1', notes: [{ id: 'n', kind: 'idea', text: 'Idé', ...more }] });
  for (const [input, isFaultless] of [
    [note({ 'x-ours': 1, '$schema': 'a', 'constructor': 2 }), true],
    [note({ ours: 1 }), false],
    [note({ url: 'ide' }), true],
    [note({ url: '' }), false],
    [note({ responsible: '', state: '' }), true],
    [note({ text: 'a'.repeat(10_000) }), true],
    [note({ text: 'a'.repeat(10_001) }), false],
    [note({ text: { sv: 'Idé', fi: null } }), true],
    [note({ text: { sv_SE: 'Idé' } }), false],
    [{ ...note({}), 'published': '2026-03-01', 'x-ours': 1 }, true],
    [{ ...note({ raised: '2026-03-02' }), published: '2026-03-01' }, false],
    [`\ufeff${JSON.stringify(note({}))}`, true],
    [{ ...note({}), styrtavla: 1 }, false],
  ] as const) assert.equal(agree(input), isFaultless, JSON.stringify(input).slice(0, 100));
});

test('chains that come to an end are no fault, and circles are, however long', () => {
  /** Each is the parent of the one before it, and a member of the one after it. */
  const chain = (length: number, end?: string): object => ({
    styrtavla: '1',
    orgUnits: Array.from({ length }, (_, index) => ({
      id: `${index}`,
      name: 'Enhet',
      parent: index + 1 < length ? `${index + 1}` : end,
      members: index > 0 ? [`${index - 1}`] : [],
    })),
  });
  for (const length of [1, 2, 40, 2000]) {
    assert.equal(agree(chain(length)), true);
    assert.equal(agree(chain(length, '0')), false);
  }
  // Too long to be walked by calls: the other reader finds that it comes to an end.
  assert.equal(faultlessCopy(chain(20_000), all), undefined);
  assert.deepEqual(readDocument(chain(20_000), all).findings, []);
});

test('64 levels of causes are as many as there may be', () => {
  const nested = (levels: number): object =>
    (levels === 1 ? { text: 'Orsak' } : { text: 'Orsak', causes: [nested(levels - 1)] });
  const fishbone = (levels: number): object => ({
    styrtavla: '1',
    fishbones: [{ id: 'f', problem: 'Problem', bones: [{ name: 'Metod', causes: [nested(levels)] }] }],
  });
  assert.equal(agree(fishbone(64)), true);
  assert.equal(agree(fishbone(65)), false);
});

test('the reference cases agree', (t) => {
  const folder = new URL('../fixtures/contract/', import.meta.url);
  const read = (name: string): readonly object[] =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as readonly object[];
  let faultless = 0;
  const check = (input: unknown): { problems: readonly never[] } => {
    faultless += Number(agree(input));
    return { problems: [] };
  };
  const valid = readdirSync(new URL('valid/', folder)).map((file) => ({ id: file, document: read(`valid/${file}`) }));
  const cases = [
    ...read('faults.json'), ...read('hostile-texts.json').map(textCase), ...read('urls.json').map(urlCase), ...valid,
  ];
  for (const one of cases) judge(check, { expected: {}, ...one });
  assert.ok(faultless > 0 && faultless < cases.length);
  t.diagnostic(`${cases.length} cases, ${faultless} without fault`);
});

test('of the example documents only the one about small groups has anything to tell', () => {
  const folder = new URL('../../documents/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const faulty = files.filter((file) => !agree(readFileSync(new URL(file, folder), 'utf8')));
  assert.deepEqual(faulty, ['liten-grupp.json']);
});
