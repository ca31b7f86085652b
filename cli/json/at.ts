import type { Fault } from './fault.ts';
import { shown } from './fault.ts';

/**
 * A value somewhere in a JSON text, with the way to it: so that whatever is found wrong can be told with its place.
 *
 * Nothing throws: a field of what is no object is a place where nothing stands.
 */
export class At {
  readonly value: unknown;
  readonly file: string;
  readonly path: string;

  constructor(value: unknown, file: string, path = '') {
    this.value = value;
    this.file = file;
    this.path = path;
  }

  /** A field of an object, whether it stands there or not. Never one that all objects inherit. */
  field(name: string): At {
    const held = this.isObject && Object.hasOwn(this.value as object, name)
      ? (this.value as Readonly<Record<string, unknown>>)[name]
      : undefined;
    return new At(held, this.file, `${this.path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  /** The items of a list; none where it is no list. */
  get items(): readonly At[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown, index) => new At(item, this.file, `${this.path}/${index}`));
  }

  /** The fields of an object by name, in their order; none where it is no object. */
  get fields(): readonly (readonly [name: string, at: At])[] {
    return this.isObject ? Object.keys(this.value as object).map((name) => [name, this.field(name)]) : [];
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Absent, or `null`. */
  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The text that stands here without space around it; undefined for anything else and for an empty one. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value.trim() || undefined : undefined;
  }

  /** The number that stands here; undefined for anything else. JSON knows no NaN. */
  get number(): number | undefined {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : undefined;
  }

  error(message: string, fix?: string): Fault {
    return { file: this.file, path: this.path, severity: 'error', message, ...(fix !== undefined && { fix }) };
  }

  warning(message: string, fix?: string): Fault {
    return { ...this.error(message, fix), severity: 'warning' };
  }

  /** The error of a field that holds something else than it should. */
  unlike(wanted: string): Fault {
    return this.error(`Here stands ${shown(this.value)}.`, `${wanted} belongs here.`);
  }
}
