import { definition } from './definition.ts';
import type { Kind, Schema } from './schema.ts';

type Json = Readonly<Record<string, unknown>>;

const PERIOD = '^\\d{4}(-(S[12]|T[123]|Q[1-4]|W[0-5]\\d|(0[1-9]|1[0-2])(-[0-3]\\d(T[0-2]\\d:[0-5]\\d)?)?))?$';
const DATE = '^\\d{4}-(0[1-9]|1[0-2])-[0-3]\\d$';
const TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';

const text = { $ref: '#/$defs/text' };

/** What a JSON Schema can say of each single value; the checker says more (a date exists, an address is safe). */
const SINGLE: Readonly<Partial<Record<Kind, Json>>> = {
  text,
  due: text,
  id: { type: ['string', 'integer'], maxLength: 128 },
  date: { type: 'string', pattern: DATE },
  day: { type: 'string', pattern: `${DATE.slice(0, -1)}(T[0-2]\\d:[0-5]\\d)?$` },
  time: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  period: { type: ['string', 'integer'], pattern: PERIOD, minimum: 1000, maximum: 9999 },
  language: { type: 'string', pattern: TAG },
  timeZone: { type: 'string' },
  url: { type: 'string' },
  boolean: { type: 'boolean' },
};

/**
 * The contract as JSON Schema (draft 2020-12), made from the definition that the checker reads too. Editors complete
 * and mark by it; what only the whole document tells (references, circles, counts that disagree) is the checker's.
 */
export function jsonSchema(): Json {
  const defs: Record<string, Json> = {
    text: {
      description: 'Plain text, in the language of the document or in several by language tag.',
      anyOf: [
        { type: 'string' },
        {
          type: 'object',
          propertyNames: { pattern: TAG },
          additionalProperties: { type: 'string' },
          minProperties: 1,
        },
      ],
    },
  };
  const met = new Set<Schema<unknown>>();

  function of(schema: Schema<unknown>): Json {
    const { kind, options, min, max, nullable } = schema;
    switch (kind) {
      case 'option':
        return { enum: options };
      case 'number':
      case 'integer':
        return {
          // An empty cell of a spreadsheet is an absent value.
          type: nullable ? [kind, 'null'] : kind,
          ...(min !== undefined && { minimum: min }),
          ...(max !== undefined && { maximum: max }),
        };
      case 'list':
        return { type: 'array', items: ofItem(schema), ...(max !== undefined && { maxItems: max }) };
      case 'object':
        return ofObject(schema);
      case 'either':
        return { anyOf: (schema.forms ?? []).map(of) };
      default:
        return SINGLE[kind] ?? {};
    }
  }

  /** Causes stand in each other: what has been met is named, and referred to. */
  function ofItem(schema: Schema<unknown>): Json {
    const item = schema.item?.() ?? schema;
    if (item.fields?.['causes']?.item?.() !== item) return of(item);
    if (!met.has(item)) {
      met.add(item);
      defs['cause'] = of(item);
    }
    return { $ref: '#/$defs/cause' };
  }

  function ofObject({ fields = {} }: Schema<unknown>): Json {
    const entries = Object.entries(fields);
    const required = entries.filter(([, field]) => field.required).map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, field]) => [name, of(field)])),
      patternProperties: { '^x-': true },
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    };
  }

  const { properties, ...rest } = of(definition);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'styrtavla, contract version 1',
    ...rest,
    properties: { $schema: { type: 'string' }, ...(properties as Json) },
    $defs: defs,
  };
}
