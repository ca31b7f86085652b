import type { Context, Finding, ProblemCode, Step, Wanted } from './context.ts';
import { isPassedOver, isPlainObject } from './json-object.ts';
import { MOST_LEVELS } from './limits.ts';
import { scalarFault } from './scalar-fault.ts';
import { FAULT, isDated, isLanguageTag, plainId, readScalar } from './scalars.ts';
import type { Finish, Schema } from './schema.ts';
import { cleanText, cutText } from './text.ts';

const MOST_PROBLEMS = 1000;
/** The steps to a cause that deep: /fishbones/0/bones/0, then /causes/0 for each level. */
const DEEPEST = 4 + MOST_LEVELS * 2;

/** Says in words what in a text should not be published, or nothing. */
export type Inspect = (text: string) => string | undefined;

type Plain = Record<string, unknown>;

/** A reference, to be followed when all of the document has been read. */
export interface Link {
  /** The object or list that it stands in, and the item of the document that this belongs to. */
  readonly holder: object;
  readonly owner: object;
  readonly key: Step;
  readonly id: unknown;
  readonly to: string;
  readonly place: readonly Step[];
}

/** The ids (or whatever else may stand only once) of a list's items that stayed, and of those that a fault took. */
interface ListNotes {
  readonly kept: Set<unknown>;
  readonly lost: Set<unknown>;
}

const pointer = (steps: readonly Step[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** One reading of one document: it copies what the definition knows, and tells what is faulty. */
export class Reader implements Context {
  readonly links: Link[] = [];
  readonly open: object[] = [];
  /** The latest day on which something is said to have happened. */
  latest = '';
  readonly #inspect: Inspect | undefined;
  readonly #findings: Finding[] = [];
  readonly #at: Step[] = [];
  readonly #notes = new WeakMap<object, ListNotes>();
  #untold = 0;

  constructor(inspect?: Inspect) {
    this.#inspect = inspect;
  }

  report(code: ProblemCode, found?: unknown, wanted?: Wanted, step?: Step): false {
    return this.tell(code, step === undefined ? this.#at : [...this.#at, step], found, wanted);
  }

  /** Tells a problem at any place. */
  tell(code: ProblemCode, place: readonly Step[], found?: unknown, wanted?: Wanted): false {
    if (this.#findings.length < MOST_PROBLEMS) this.#findings.push({ path: pointer(place), code, found, wanted });
    else this.#untold++;
    return false;
  }

  /** All that was told; where that was too much, the last one counts the rest. */
  findings(): readonly Finding[] {
    if (this.#untold > 0) {
      this.#findings.push({ path: '', code: 'too-large', found: `${this.#untold} more problems` });
    }
    return this.#findings;
  }

  find(list: readonly unknown[] | undefined, id: string): boolean | undefined {
    const { kept, lost } = this.#notesOf(list ?? []);
    return kept.has(id) || (lost.has(id) ? false : undefined);
  }

  /** The checked copy of an input; undefined where it is absent, FAULT where it is not as the schema has it. */
  read(schema: Schema<unknown>, input: unknown): unknown {
    switch (schema.kind) {
      case 'object':
        return this.#readObject(schema, input);
      case 'list':
        return this.#readList(schema, input);
      case 'text':
        return this.#readText(schema, input);
      case 'due':
        return this.read({ kind: isDated(input) ? 'date' : 'text' }, input);
      case 'either':
        return this.read(schema.choose?.(input) ?? schema, input);
      default:
        return this.#readSingle(schema, input);
    }
  }

  #fail(code: ProblemCode, found?: unknown, wanted?: Wanted): typeof FAULT {
    this.report(code, found, wanted);
    return FAULT;
  }

  #readSingle(schema: Schema<unknown>, input: unknown): unknown {
    const value = readScalar(schema, input);
    if (value === FAULT) return this.#fail(scalarFault(schema.kind, input), input, schema);
    // An absent one is later than none.
    if (schema.past && (value as string) > this.latest) this.latest = value as string;
    return value;
  }

  #readText(schema: Schema<unknown>, input: unknown): unknown {
    if (typeof input === 'string') return this.#readString(input);
    return isPlainObject(input) ? this.#readLanguages(schema, input) : this.#fail('wrong-type', input, schema);
  }

  #readString(input: string): string | undefined {
    const clean = cleanText(input);
    const text = cutText(clean);
    if (text !== clean) this.report('too-large', `${clean.length} characters`, 'at most 10,000');
    if (text.trim() === '') return undefined;
    const person = this.#inspect?.(text);
    if (person) this.report('personal-data', person);
    return text;
  }

  #readLanguages(schema: Schema<unknown>, input: Plain): unknown {
    const texts: Record<string, string> = {};
    let faulty = false;
    for (const key of Object.keys(input)) {
      const value = input[key];
      if (value === null || value === undefined) continue;
      const tag = key.replaceAll('_', '-');
      const known = isLanguageTag(tag);
      this.#at.push(key);
      if (tag !== key || !known) this.report('unknown-field', key, known ? tag : { kind: 'language' });
      if (typeof value !== 'string') faulty = !!this.#fail('wrong-type', value, schema);
      else if (known) {
        const text = this.#readString(value);
        if (text !== undefined) texts[tag] ??= text;
      }
      this.#at.pop();
    }
    return Object.keys(texts).length > 0 ? texts : faulty ? FAULT : undefined;
  }

  #readObject(schema: Schema<unknown>, input: unknown): unknown {
    if (!isPlainObject(input)) return this.#fail('wrong-type', input, schema);
    const { fields = {} } = schema;
    const output: Plain = {};
    const lost: string[] = [];
    let faulty = false;
    this.open.push(output);
    for (const key in fields) {
      const field = fields[key] ?? schema;
      const stands = Object.hasOwn(input, key);
      const value = stands ? this.#readField(field, key, input[key], output) : undefined;
      if (value === undefined && field.required) this.report('missing-field', value, field, key);
      else if (value !== FAULT) continue;
      if (field.costs === 'true') output[key] = true;
      lost.push(key);
      faulty ||= field.required ?? field.costs === 'holder';
    }
    // A page reads the lists that it shows, and leaves the others alone.
    if (this.#inspect ?? (this.open[1] && !schema.isPart)) {
      for (const key of Object.keys(input)) {
        if (Object.hasOwn(fields, key) || isPassedOver(key)) continue;
        this.report('unknown-field', key, schema, key);
      }
    }
    faulty = (schema.finish as Finish<unknown> | undefined)?.(output, this, lost) === false || faulty;
    this.open.pop();
    return faulty ? FAULT : output;
  }

  #readField(field: Schema<unknown>, key: string, input: unknown, output: Plain): unknown {
    if (input === null && field.nullable) return (output[key] = null);
    if (input === undefined || input === null || (input === '' && !field.required && field.kind !== 'url'))
      return undefined;
    this.#at.push(key);
    const value = this.read(field, input);
    if (value !== FAULT && value !== undefined) {
      output[key] = value;
      if (field.to) this.#link(field.to, output, key, value);
    }
    this.#at.pop();
    return value;
  }

  #link(to: string, holder: object, key: Step, id: unknown): void {
    this.links.push({ holder, owner: this.open[1] ?? holder, key, id, to, place: [...this.#at] });
  }

  #readList(schema: Schema<unknown>, input: unknown): unknown {
    if (!Array.isArray(input)) return this.#fail('wrong-type', input, schema);
    const { unique, within, max = Infinity } = schema;
    if (this.#at.length > DEEPEST && input.length > 0) {
      this.report('too-large', 'causes', `at most ${MOST_LEVELS} levels`);
      return undefined;
    }
    if (input.length > max) this.report('too-large', `${input.length} items`, `at most ${max}`);
    const item = schema.item?.() ?? schema;
    const output: unknown[] = [];
    const notes = this.#notesOf(output);
    const kept = within ? this.#notesOf(this.open[within] ?? output).kept : notes.kept;
    for (let index = 0; index < input.length && index < max; index++) {
      const copy = this.#readItem(item, input, index, output);
      if (copy === FAULT) continue;
      const [first, second] = unique ?? [];
      const start = first && (copy as Plain)[first];
      // Not as JSON: pages with old libraries have lists that write themselves as they like.
      const key = second ? [start, (copy as Plain)[second]].join('\0') : start;
      // One look-up instead of two: there may be 100,000.
      if (key !== undefined && kept.size === kept.add(key).size) {
        this.report(first === 'period' || first === 'from' ? 'duplicate-period' : 'duplicate-id', start, '', index);
      } else {
        if (within) notes.kept.add(key);
        output.push(copy);
      }
    }
    return schema.whole && notes.lost.size > 0 ? FAULT : output;
  }

  #notesOf(list: object): ListNotes {
    let notes = this.#notes.get(list);
    if (!notes) this.#notes.set(list, (notes = { kept: new Set(), lost: new Set() }));
    return notes;
  }

  #readItem(item: Schema<unknown>, input: readonly unknown[], index: number, output: unknown[]): unknown {
    const here = this.#at.push(index);
    const open = this.open.length;
    let id: unknown;
    let copy: unknown;
    try {
      const value = input[index] as Plain | null | undefined;
      id = plainId(value?.['id']);
      copy = value === null || value === undefined ? this.#fail('wrong-type', value, item) : this.read(item, value);
    } catch {
      // A getter or a proxy of the page's own that throws: nothing of it can be read.
      this.#at.length = here;
      this.open.length = open;
      copy = this.#fail('wrong-type', {}, item);
    }
    if (copy === undefined) copy = this.#fail('missing-field', copy, item);
    if (copy === FAULT) this.#notesOf(output).lost.add(id);
    else if (item.to) this.#link(item.to, output, output.length, copy);
    this.#at.pop();
    return copy;
  }
}
