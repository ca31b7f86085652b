import { folded } from '../headers/languages.ts';
import { formsOf } from './names.ts';

/** An object of a document that is being made: plain data, checked when all is in. */
export type Loose = Record<string, unknown>;

/** A list of a document by its ids and by its names, in any language. */
export class Register {
  readonly items: Loose[];
  readonly #nameField: string;
  readonly #byId = new Map<string, Loose>();
  readonly #byName = new Map<string, Loose[]>();

  constructor(items: Loose[], nameField: string) {
    this.items = items;
    this.#nameField = nameField;
    for (const item of items) this.#note(item);
  }

  byId(id: string): Loose | undefined {
    return this.#byId.get(id);
  }

  named(name: string): readonly Loose[] {
    return this.#byName.get(folded(name)) ?? [];
  }

  /** The one that an id or a name means; several where more have the name. */
  find(idOrName: string): readonly Loose[] {
    const item = this.byId(idOrName);
    return item ? [item] : this.named(idOrName);
  }

  add(item: Loose): void {
    this.items.push(item);
    this.#note(item);
  }

  /** Notes a name that an item has been given since. */
  rename(item: Loose): void {
    for (const form of formsOf(item[this.#nameField])) {
      const name = folded(form);
      const others = this.#byName.get(name) ?? [];
      if (!others.includes(item)) this.#byName.set(name, [...others, item]);
    }
  }

  /** All names as they are written, the first form of each. */
  names(): readonly string[] {
    return this.items.map((item) => formsOf(item[this.#nameField])[0] ?? '');
  }

  #note(item: Loose): void {
    const id = typeof item['id'] === 'number' ? String(item['id']) : item['id'];
    if (typeof id === 'string' && !this.#byId.has(id.trim())) this.#byId.set(id.trim(), item);
    this.rename(item);
  }
}
