import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../src/contract/json-schema.ts';

const valid = new URL('../fixtures/contract/valid/', import.meta.url);
const documents = new URL('../../documents/', import.meta.url);
const read = (file: string, folder: URL): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

// Strict: a keyword that is misspelt, or that means nothing where it stands, is refused when the schema is compiled.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(jsonSchema());

/** What the schema finds: where, and by which keyword. */
function faultsIn(document: unknown): readonly string[] {
  validate(document);
  return [...new Set((validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))];
}

/** What the checker takes and a schema cannot: habits that are forgiven, each with a warning or without. */
const STRICTER: Readonly<Record<string, readonly string[]>> = {
  // An empty cell: "" where a value belongs.
  'fran-excel.json': ['/measures/0/observations/1/value type'],
  // Unknown fields, and a language tag that is none.
  'varningar.json': [' additionalProperties', '/language pattern', '/goals/0 additionalProperties'],
};

/** What stands in one document of documents/broken/ and can be seen without the rest of it. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  'bad-period.json': ['/measures/0/observations/1/period pattern'],
  'missing-field.json': ['/measures/0 required'],
  'not-a-number.json': ['/measures/0/observations/0/value type'],
  'not-an-object.json': [' type'],
  'not-an-option.json': ['/measures/0/cadence enum'],
  'out-of-range.json': ['/measures/0/decimals maximum'],
  'unknown-field.json': ['/measures/0 additionalProperties'],
  'unknown-version.json': ['/styrtavla enum'],
  'wrong-type.json': ['/title type', '/title anyOf'],
};

describe('the JSON Schema', () => {
  for (const file of readdirSync(valid)) {
    test(`${STRICTER[file] ? 'is stricter than the checker with' : 'takes'} valid/${file}`, () => {
      assert.deepEqual(faultsIn(read(file, valid)), STRICTER[file] ?? []);
    });
  }

  for (const file of readdirSync(documents).filter((name) => name.endsWith('.json'))) {
    test(`takes documents/${file}`, () => {
      assert.deepEqual(faultsIn(read(file, documents)), []);
    });
  }

  for (const file of readdirSync(new URL('broken/', documents)).filter((name) => name !== 'not-json.json')) {
    test(`${SEEN[file] ? 'finds the fault of' : 'leaves to the checker'} broken/${file}`, () => {
      assert.deepEqual(faultsIn(read(`broken/${file}`, documents)), SEEN[file] ?? []);
    });
  }

  const faults: Readonly<Record<string, readonly [document: unknown, faults: readonly string[]]>> = {
    'a document without a version': [{}, [' required']],
    'a list that is an object': [{ styrtavla: '1', goals: {} }, ['/goals type']],
    'a language that is none': [
      { styrtavla: '1', title: { 'på svenska': 'Mål' } },
      ['/title type', '/title pattern', '/title propertyNames', '/title anyOf'],
    ],
    'a text without a language': [
      { styrtavla: '1', title: {} }, ['/title type', '/title minProperties', '/title anyOf'],
    ],
    'a time of day that is none': [
      { styrtavla: '1', meetings: [{ id: 'm', name: 'Måndag', times: ['9:00'] }] }, ['/meetings/0/times/0 pattern'],
    ],
    'a cause deep in others': [
      {
        styrtavla: '1',
        fishbones: [{
          id: 'f', problem: 'Väntan', bones: [{ name: 'Metod', causes: [{ text: 'a', causes: [{ root: 'ja' }] }] }],
        }],
      },
      ['/fishbones/0/bones/0/causes/0/causes/0 required', '/fishbones/0/bones/0/causes/0/causes/0/root type'],
    ],
  };
  for (const [what, [document, expected]] of Object.entries(faults)) {
    test(`refuses ${what}`, () => { assert.deepEqual(faultsIn(document), expected); });
  }

  test('lets the publisher’s own fields be, and the schema be named', () => {
    const goals = [{ id: 1, text: 'Mål', 'x-a': {} }];
    assert.deepEqual(faultsIn({ $schema: './schema.json', styrtavla: '1', 'x-kalla': [1], goals }), []);
  });
});
