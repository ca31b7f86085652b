import type { Context } from './context.ts';
import type { Document } from './definition.ts';
import { isPassedOver, isPlainObject } from './json-object.ts';
import { LONGEST_DOCUMENT, LONGEST_TEXT, MOST_LEVELS } from './limits.ts';
import { FAULT, isDated, isLanguageTag, readScalar } from './scalars.ts';
import type { Fields, Finish, Schema } from './schema.ts';
import { cleanText } from './text.ts';

/** The document, a fishbone, a bone and its causes, one in the other: what stands in the last is too deep. */
const DEEPEST = 3 + MOST_LEVELS;

type Plain = Record<string, unknown>;

/**
 * What `readDocument` makes of a document in which it finds nothing, and nearly all that a page meets are such.
 *
 * It is a third of its size, for it neither keeps account of places nor goes on after a fault. A test holds the two
 * together: where this gives a copy, the other gives the same and no findings.
 *
 * @param fields  The parts of the definition to read.
 * @returns  A copy of its own; `undefined` where `readDocument` has something to tell.
 */
export function faultlessCopy(input: unknown, fields: Fields): Document | undefined {
  try {
    const reading = new Reading();
    const value = typeof input === 'string' ? parse(input) : input;
    const document = reading.copy({ kind: 'object', fields }, value) as Document;
    reading.settle(document, fields);
    return document;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  return text.length > LONGEST_DOCUMENT ? undefined : JSON.parse(text.replace(/^\ufeff/, ''));
}

/** Copies what the definition knows, as the reader that tells of faults does; whatever there is to tell ends it. */
class Reading implements Context {
  readonly open: object[] = [];
  readonly #links: { readonly to: string; readonly id: unknown }[] = [];
  /** The ids of a list's items, or what else may stand there only once. */
  readonly #keys = new WeakMap<object, Set<unknown>>();
  #latest = '';

  readonly report = (): never => { throw new Error('A fault was found.'); };

  find(list: readonly unknown[] | undefined, id: string): boolean {
    return this.#keysOf(list ?? []).has(id);
  }

  copy(schema: Schema<unknown>, input: unknown): unknown {
    switch (schema.kind) {
      case 'object':
        return this.#object(schema, input);
      case 'list':
        return this.#list(schema, input);
      case 'text':
        return typeof input === 'string' ? this.#text(input) : this.#languages(input);
      case 'due':
        return this.copy({ kind: isDated(input) ? 'date' : 'text' }, input);
      case 'either':
        return this.copy(schema.choose?.(input) ?? schema, input);
      default: {
        const value = readScalar(schema, input);
        if (value === FAULT) this.report();
        if (schema.past && (value as string) > this.#latest) this.#latest = value as string;
        return value;
      }
    }
  }

  #text(input: string): string | undefined {
    const text = cleanText(input);
    if (text.length > LONGEST_TEXT) this.report();
    return text.trim() ? text : undefined;
  }

  #languages(input: unknown): unknown {
    if (!isPlainObject(input)) return this.report();
    const texts: Record<string, string> = {};
    for (const [tag, value] of Object.entries(input)) {
      if (value === null || value === undefined) continue;
      if (typeof value !== 'string' || !isLanguageTag(tag)) return this.report();
      const text = this.#text(value);
      if (text) texts[tag] = text;
    }
    return Object.keys(texts).length > 0 ? texts : undefined;
  }

  #object({ fields = {}, finish, isPart }: Schema<unknown>, input: unknown): unknown {
    if (!isPlainObject(input)) return this.report();
    const output: Plain = {};
    this.open.push(output);
    for (const key in fields) {
      const field = fields[key];
      const value = field && this.#field(field, Object.hasOwn(input, key) ? input[key] : undefined);
      if (value !== undefined) output[key] = value;
      else if (field?.required) this.report();
    }
    // A page reads the lists that it shows, and leaves the others alone.
    if (this.open[1] && !isPart) {
      for (const key in input) if (!Object.hasOwn(fields, key) && !isPassedOver(key)) this.report();
    }
    if ((finish as Finish<unknown> | undefined)?.(output, this, []) === false) this.report();
    this.open.pop();
    return output;
  }

  #field(field: Schema<unknown>, input: unknown): unknown {
    if (input === null && field.nullable) return null;
    if (input === undefined || input === null || (input === '' && field.kind !== 'url')) return undefined;
    const value = this.copy(field, input);
    if (field.to && value) this.#links.push({ to: field.to, id: value });
    return value;
  }

  #list({ item, max = Infinity, unique: [first, second] = [], within }: Schema<unknown>, input: unknown): unknown {
    const schema = item?.();
    if (!schema || !Array.isArray(input) || input.length > (this.open.length < DEEPEST ? max : 0)) return this.report();
    const output: unknown[] = [];
    const own = this.#keysOf(output);
    const keys = within ? this.#keysOf(this.open[within] ?? output) : own;
    for (const each of input) {
      const value = this.#field(schema, each) ?? this.report();
      const start = first && (value as Plain)[first];
      const key = second ? [start, (value as Plain)[second]].join('\0') : start;
      if (key !== undefined && keys.size === keys.add(key).size) this.report();
      if (within) own.add(key);
      output.push(value);
    }
    return output;
  }

  #keysOf(list: object): Set<unknown> {
    const keys = this.#keys.get(list) ?? new Set();
    this.#keys.set(list, keys);
    return keys;
  }

  /** What can be told only of all of it: dates, and where references lead. */
  settle(document: Document, fields: Fields): void {
    if (document.published && this.#latest > document.published.slice(0, 10)) this.report();
    const lists = document as unknown as Readonly<Record<string, readonly Plain[] | undefined>>;
    for (const { to, id } of this.#links) if (to in fields && !this.find(lists[to], String(id))) this.report();
    for (const name in fields) {
      const items = fields[name]?.item?.().fields;
      for (const key in items) {
        if ((items[key]?.to ?? items[key]?.item?.().to) === name) this.#walk(lists[name] ?? [], key);
      }
    }
  }

  /** What refers to its own list is a chain, and must come to an end. One too long for calls is as good as faulty. */
  #walk(items: readonly Plain[], key: string): void {
    const next = new Map(items.map((item) => [item['id'], [item[key] ?? []].flat()]));
    const onTheWay = new Map<unknown, boolean>();
    const walk = (id: unknown): void => {
      if (onTheWay.get(id)) this.report();
      if (onTheWay.has(id)) return;
      onTheWay.set(id, true);
      next.get(id)?.forEach(walk);
      onTheWay.set(id, false);
    };
    for (const id of next.keys()) walk(id);
  }
}
