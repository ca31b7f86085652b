import { periodReadings } from '../cells/periods.ts';
import { settle } from '../cells/settle.ts';
import { quoted } from '../finding.ts';
import type { Table } from '../table.ts';
import type { Draft } from './draft.ts';
import { formsOf, idFrom } from './names.ts';
import type { Loose, Register } from './register.ts';

/** The steps of a scale, as the contract has them. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** "1-7": the lowest and the highest step of a scale; undefined where the text says none. */
export function scaleIn(text: string): Scale | undefined {
  const [, low = '', high = ''] = /^\s*(\d{1,3})\s*(?:[-–]|till|til|to|:)\s*(\d{1,3})\s*$/i.exec(text) ?? [];
  const [min, max] = [Number(low), Number(high)];
  return low !== '' && min < max ? { min, max, step: 1 } : undefined;
}

/** A self-assessment that is being put together: finds its parts by id or name, and makes those that lack. */
export class Survey {
  readonly json: Loose;
  readonly #draft: Draft;
  readonly #table: Table;
  readonly #statements = new Map<string, Loose>();
  readonly #results = new Map<string, Loose>();
  readonly #answers = new Map<string, Loose>();
  readonly #occasions = new Map<string, string>();
  readonly #groups = new Map<string, string>();

  constructor(json: Loose, draft: Draft, table: Table) {
    this.json = json;
    this.#draft = draft;
    this.#table = table;
    for (const area of this.#areas().items) {
      for (const statement of this.#draft.within(area, 'statements', 'text').items) this.#noteStatement(statement);
    }
    for (const result of listIn(json, 'results')) {
      this.#results.set(keyOf(result['occasion'], result['group']), result);
      for (const answer of listIn(result, 'answers')) {
        this.#answers.set(keyOf(result['occasion'], result['group'], answer['statement']), answer);
      }
    }
  }

  get scale(): Scale | undefined {
    const { min, max, step = 1 } = (this.json['scale'] ?? {}) as Partial<Scale>;
    return typeof min === 'number' && typeof max === 'number' && typeof step === 'number'
      ? { min, max, step }
      : undefined;
  }

  /** Takes a scale for the answers, where the document has none. */
  takeScale({ min, max }: Scale): void {
    if (!this.scale) this.#draft.set(this.json, 'scale', { min, max });
  }

  /** The id of an occasion by id, name or the period that its name says. */
  occasion(name: string): string {
    const known = this.#occasions.get(name);
    if (known !== undefined) return known;
    const register = this.#draft.within(this.json, 'occasions', 'name');
    const settled = settle(periodReadings(name), new Set<string>());
    const date = settled && settled !== 'ambiguous' ? settled.value : undefined;
    const sameDate = date === undefined ? undefined : register.items.find((item) => item['date'] === date);
    const found =
      register.find(name)[0] ??
      sameDate ??
      this.#draft.add(register, { id: date ?? idFrom(name), name, ...(date && { date }) });
    return remember(this.#occasions, name, found);
  }

  /** The id of a group of a division ("roll"); none stands for all who answered. */
  group(name: string, of: string): string | undefined {
    if (name === '') return undefined;
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const register = this.#draft.within(this.json, 'groups', 'name');
    const found = register.find(name)[0] ?? this.#draft.add(register, { id: idFrom(name), name, ...(of && { of }) });
    return remember(this.#groups, name, found);
  }

  /** The id of a statement by id or text, in whatever area it stands; a new one comes into the area named. */
  statement(text: string, area: string): string | undefined {
    const known = this.#statements.get(text);
    if (known) return String(known['id']);
    const id = idFrom(text);
    if (id === '' || this.#statements.has(id)) {
      this.#draft.tell('id-same', this.#table.place(), {
        found: quoted(text),
        id,
        other: 'another',
        idHeader: this.#table.nameOf('id'),
      });
      return undefined;
    }
    const areas = this.#areas();
    const holder = areas.find(area)[0] ?? this.#draft.add(areas, { id: idFrom(area) || '1', name: area });
    const made = this.#draft.add(this.#draft.within(holder, 'statements', 'text'), { id, text });
    this.#noteStatement(made);
    return id;
  }

  result(occasion: string, group: string | undefined): Loose {
    const key = keyOf(occasion, group);
    const found = this.#results.get(key);
    if (found) return found;
    const made: Loose = { occasion, ...(group !== undefined && { group }), answers: [] };
    if (!Array.isArray(this.json['results'])) this.json['results'] = [];
    (this.json['results'] as Loose[]).push(made);
    this.#results.set(key, made);
    this.#draft.made(made);
    return made;
  }

  /** The answer to a statement within a result, made where there is none. */
  answer(result: Loose, statement: string): Loose {
    const key = keyOf(result['occasion'], result['group'], statement);
    const found = this.#answers.get(key);
    if (found) return found;
    const made: Loose = { statement };
    if (!Array.isArray(result['answers'])) result['answers'] = [];
    (result['answers'] as Loose[]).push(made);
    this.#answers.set(key, made);
    this.#draft.made(made);
    return made;
  }

  /** How many answers the document has. */
  get size(): number {
    return this.#answers.size;
  }

  #areas(): Register {
    return this.#draft.within(this.json, 'areas', 'name');
  }

  #noteStatement(statement: Loose): void {
    for (const name of [String(statement['id']), ...formsOf(statement['text'])]) {
      if (!this.#statements.has(name)) this.#statements.set(name, statement);
    }
  }
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => part ?? null));

function remember(known: Map<string, string>, name: string, item: Loose): string {
  const id = String(item['id']);
  known.set(name, id);
  return id;
}

function listIn(holder: Loose, field: string): readonly Loose[] {
  const items = holder[field];
  return Array.isArray(items) ? (items as Loose[]) : [];
}
