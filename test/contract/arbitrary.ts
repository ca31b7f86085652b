import fc from 'fast-check';
import { definition } from '../../src/contract/definition.ts';
import type { Schema } from '../../src/contract/schema.ts';

const period = fc.constantFrom(
  '2024',
  '2025',
  '2025-S1',
  '2025-T2',
  '2025-Q3',
  '2025-03',
  '2025-04',
  '2025-W07',
  '2025-03-01',
  '2025-03-01T10:00',
);
const id = fc.constantFrom('a', 'b', 'c', 'd');
const text = fc.oneof(
  fc.constantFrom('Trygg vardag', 'Väntetid', 'dagar'),
  fc.record({ sv: fc.constant('Mål'), fi: fc.constant('Tavoite') }),
);

/** Values that fit nowhere, or not where they land. */
const fault = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '12,5',
    '1 234',
    '2026-02-30',
    'mars',
    -1,
    1.5,
    NaN,
    true,
    [],
    {},
    [null],
    { sv: 7 },
    'https:x',
    '__proto__',
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true }),
);

/** Values as a schema has them, with a fault here and there; ids and references from a handful, so that they meet. */
function valueOf(schema: Schema<unknown>, faults: number, depth: number): fc.Arbitrary<unknown> {
  const plain = plainOf(schema, faults, depth);
  return faults > 0
    ? fc.oneof({ weight: 100 - faults, arbitrary: plain }, { weight: faults, arbitrary: fault })
    : plain;
}

function plainOf(schema: Schema<unknown>, faults: number, depth: number): fc.Arbitrary<unknown> {
  switch (schema.kind) {
    case 'object':
      return objectOf(schema, faults, depth);
    case 'list':
      return depth > 7
        ? fc.constant([])
        : fc.array(valueOf(schema.item?.() ?? schema, faults, depth + 1), { maxLength: 4 });
    case 'either':
      return fc.oneof(...(schema.forms ?? []).map((form) => valueOf(form, faults, depth)));
    case 'option':
      return fc.constantFrom(...(schema.options ?? []));
    case 'number':
      return fc.double({ min: schema.min ?? -100, max: schema.max ?? 100, noNaN: true });
    case 'integer':
      return fc.integer({ min: schema.min ?? 0, max: Math.min(schema.max ?? 40, 40) });
    case 'boolean':
      return fc.boolean();
    case 'id':
      return id;
    case 'period':
      return period;
    case 'date':
    case 'day':
    case 'due':
      return fc.constantFrom('2025-03-01', '2025-04-02', '2024-02-29');
    case 'time':
      return fc.constantFrom('09:00', '13:30');
    case 'url':
      return fc.constantFrom('https://www.kolada.se/', 'mal/1', 'mailto:kvalitet@kommun.example');
    case 'language':
      return fc.constantFrom('sv', 'fi', 'sv-FI');
    case 'timeZone':
      return fc.constant('Europe/Stockholm');
    case 'text':
      return text;
  }
}

function objectOf({ fields = {} }: Schema<unknown>, faults: number, depth: number): fc.Arbitrary<unknown> {
  const names = Object.keys(fields);
  const needed = names.filter((name) => fields[name]?.required);
  const values = Object.fromEntries(
    names.map((name) => [name, valueOf(fields[name] ?? { kind: 'text' }, faults, depth + 1)]),
  );
  return fc
    .record(values, { requiredKeys: faults > 0 && depth > 0 ? needed.slice(1) : needed })
    .chain((object) =>
      faults > 0
        ? fc.record({ extra: fc.option(fault) }).map(({ extra }) => (extra ? { ...object, extra } : object))
        : fc.constant(object),
    );
}

/**
 * Documents made from the definition.
 *
 * @param faults  How many of a hundred values are not as the definition has them.
 */
export const documents = (faults: number): fc.Arbitrary<Record<string, unknown>> =>
  objectOf(definition, faults, 0).map((document) => ({ ...(document as object), styrtavla: '1' }));
