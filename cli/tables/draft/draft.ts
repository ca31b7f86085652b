import { nearest } from '../../../src/contract/index.ts';
import { quoted } from '../finding.ts';
import type { Place, Tell } from '../finding.ts';
import type { Table } from '../table.ts';
import { formsOf, idFrom } from './names.ts';
import { Register } from './register.ts';
import type { Loose } from './register.ts';

/** Where in a table an object comes from, and which column each of its fields. */
export interface Origin {
  readonly table: Table;
  readonly row: number;
  /** Columns by field; one map serves all rows of a table. */
  readonly fields: ReadonlyMap<string, number | undefined>;
}

/** The lists that tables fill, and which field people know their items by. */
const NAME_FIELDS = {
  orgUnits: 'name',
  goals: 'text',
  measures: 'name',
  notes: 'text',
  meetings: 'name',
  actionPlans: 'title',
  assessments: 'title',
} as const;
export type ListName = keyof typeof NAME_FIELDS;
const ITEM: Readonly<Record<ListName, string>> = {
  orgUnits: 'unit of organisation',
  goals: 'goal',
  measures: 'measure',
  notes: 'note',
  meetings: 'meeting',
  actionPlans: 'action plan',
  assessments: 'self-assessment',
};

/** How many objects of one kind came in with a table. */
export interface Tally {
  new: number;
  changed: number;
  unchanged: number;
}

/** A document that tables are put into: a new one, or one that stands already and keeps what the tables do not hold. */
export class Draft {
  readonly json: Loose;
  readonly language: string | undefined;
  readonly isUpdate: boolean;
  readonly tell: Tell;
  /** Lists that a table of this run lists: a name that is not among theirs is a mistake. */
  readonly listed = new Set<ListName>();
  readonly #registers = new Map<Loose[], Register>();
  // Not weak: a million weak entries cost the collector more than all the reading, and the draft is soon gone.
  readonly #origins = new Map<object, Origin>();
  readonly #made = new Set<object>();
  readonly #changed = new Set<object>();
  readonly #stood = new Map<ListName, number>();

  constructor(json: Loose, isUpdate: boolean, tell: Tell) {
    this.json = json;
    this.isUpdate = isUpdate;
    this.tell = tell;
    this.language = typeof json['language'] === 'string' ? json['language'] : undefined;
    for (const name of Object.keys(NAME_FIELDS) as ListName[]) this.#stood.set(name, itemsIn(json, name).length);
  }

  /** One of the document's lists, made where there is none. */
  list(name: ListName): Register {
    return this.within(this.json, name, NAME_FIELDS[name]);
  }

  /** A list within an object of the document, by the field that its items are known by. */
  within(holder: Loose, field: string, nameField: string): Register {
    const items = itemsIn(holder, field);
    if (holder[field] !== items) holder[field] = items;
    const known = this.#registers.get(items) ?? new Register(items, nameField);
    this.#registers.set(items, known);
    return known;
  }

  /** Puts a new object into a list. */
  add(register: Register, item: Loose, origin?: Origin): Loose {
    register.add(item);
    this.made(item, origin);
    return item;
  }

  made(item: Loose, origin?: Origin): void {
    this.#made.add(item);
    if (origin) this.from(item, origin);
  }

  from(item: object, origin: Origin): void {
    this.#origins.set(item, origin);
  }

  originOf(item: object): Origin | undefined {
    return this.#origins.get(item);
  }

  /** Sets a field, and keeps what a text says in other languages. What is not given changes nothing. */
  set(item: Loose, field: string, value: unknown): void {
    if (value === undefined || value === '') return;
    if (item[field] === value) return;
    const next = this.#beside(item[field], value);
    if (typeof next === 'object' && JSON.stringify(next) === JSON.stringify(item[field])) return;
    item[field] = next;
    this.#changed.add(item);
  }

  remove(item: Loose, field: string): void {
    if (!(field in item)) return;
    delete item[field];
    this.#changed.add(item);
  }

  /** Counts what became of an object. */
  count(item: Loose, tally: Tally): void {
    tally[this.#made.has(item) ? 'new' : this.#changed.has(item) ? 'changed' : 'unchanged'] += 1;
  }

  isMade(item: Loose): boolean {
    return this.#made.has(item);
  }

  /**
   * The id of what a cell names, by id or by name; made with its name where no table lists such things.
   *
   * @returns  Undefined where it leads nowhere or to several; that is told.
   */
  refer(list: ListName, name: string, place: Place): Loose | undefined {
    const register = this.list(list);
    const [found, ...more] = register.find(name);
    if (found && more.length === 0) return found;
    if (found) {
      const ids = [found, ...more].map(({ id }) => String(id)).join(', ');
      this.tell('name-twice', place, { found: quoted(name), what: `${ITEM[list]}s`, ids });
      return undefined;
    }
    return this.#unlisted(list, name, place);
  }

  #unlisted(list: ListName, name: string, place: Place): Loose | undefined {
    const register = this.list(list);
    const near = nearest(name, [...register.names(), ...register.items.map(({ id }) => String(id))]);
    const found = { what: ITEM[list], found: quoted(name), near: near ? `Maybe it is ${quoted(near)}.` : '' };
    if (this.listed.has(list)) {
      this.tell('not-listed', place, { ...found, near: found.near || `Add it to the table of ${ITEM[list]}s.` });
      return undefined;
    }
    const id = idFrom(name);
    const other = register.byId(id);
    if (other || id === '') {
      this.tell('id-same', place, {
        found: quoted(name),
        id,
        other: quoted(formsOf(other?.[NAME_FIELDS[list]])[0] ?? ''),
        idHeader: 'Id',
      });
      return undefined;
    }
    this.tell((this.#stood.get(list) ?? 0) > 0 ? 'made-beside' : 'made', place, found);
    return this.add(register, { id, [NAME_FIELDS[list]]: name });
  }

  /** A text beside those of other languages; a text that is the same in the document's language stays as it is. */
  #beside(before: unknown, value: unknown): unknown {
    if (typeof value !== 'string' || typeof before !== 'object' || before === null || Array.isArray(before))
      return value;
    const texts = before as Readonly<Record<string, unknown>>;
    const language = this.language ?? Object.keys(texts)[0];
    return language === undefined ? value : { ...texts, [language]: value };
  }
}

function itemsIn(holder: Loose, field: string): Loose[] {
  const items = holder[field];
  return Array.isArray(items) ? (items as Loose[]) : [];
}

/** How many things of a kind came in, as one sentence. */
export function tellTally(draft: Draft, place: Place, what: string, tally: Tally & { readonly kept: number }): void {
  const { new: made, changed, unchanged, kept } = tally;
  const code = draft.isUpdate ? 'counts' : 'counts-new';
  draft.tell(code, place, { what, new: made, changed, same: unchanged, kept });
}

export const noTally = (): Tally => ({ new: 0, changed: 0, unchanged: 0 });
