import type { Missing } from '../../../src/contract/index.ts';
import { quoted } from '../finding.ts';
import { folded } from '../headers/languages.ts';
import type { Draft, Origin, Tally } from './draft.ts';
import { noTally, tellTally } from './draft.ts';
import { formsOf } from './names.ts';
import type { Loose } from './register.ts';

/** One value as a row or a cell gives it. */
export interface Point {
  readonly period: string;
  readonly value?: number | undefined;
  readonly missing?: Missing | undefined;
  readonly n?: number | undefined;
  readonly note?: string | undefined;
  readonly preliminary?: boolean | undefined;
}

/** Whose value it is: the measure's own, or that of a group beside it. */
export interface Owner {
  readonly measure: Loose;
  readonly group?: string;
  readonly of?: string;
}

interface Series {
  readonly observations: Loose[];
  readonly byPeriod: Map<string, Loose>;
  readonly stood: number;
}

/** Puts the values of one table into their measures: by period, new ones win, and what the table lacks stays. */
export class SeriesWriter {
  readonly #draft: Draft;
  readonly #tally: Tally = noTally();
  readonly #series = new Map<Loose, Map<string, Series>>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  put(owner: Owner, point: Point, origin: Origin): void {
    const series = this.#seriesOf(owner);
    const before = series.byPeriod.get(point.period);
    if (before && this.#isTwice(owner, before, point, origin)) return;
    const item: Loose = before ?? { period: point.period };
    if (!before) {
      series.observations.push(item);
      series.byPeriod.set(point.period, item);
      this.#draft.made(item);
    }
    this.#fill(owner, item, point, origin);
    this.#draft.from(item, origin);
    this.#draft.count(item, this.#tally);
  }

  /** Says how many values came in, and how many the table no longer has. */
  tell(): void {
    const [first] = [...this.#series.values()].flatMap((groups) => [...groups.values()]);
    const all = [...this.#series.values()].flatMap((groups) => [...groups.values()]);
    const stood = all.reduce((sum, series) => sum + series.stood, 0);
    const origin = first?.observations.map((item) => this.#draft.originOf(item)).find(Boolean);
    if (!origin) return;
    tellTally(
      this.#draft,
      origin.table.place(),
      `Values of ${this.#series.size} ${this.#series.size === 1 ? 'measure' : 'measures'}`,
      {
        ...this.#tally,
        kept: stood - this.#tally.changed - this.#tally.unchanged,
      },
    );
  }

  #fill(owner: Owner, item: Loose, point: Point, origin: Origin): void {
    const { value, missing, n, note, preliminary } = point;
    const draft = this.#draft;
    const isNewValue = value !== undefined && item['value'] !== undefined && item['value'] !== value;
    draft.set(item, 'value', value);
    draft.set(item, 'missing', missing);
    if (value !== undefined && missing === undefined) draft.remove(item, 'missing');
    // "suppressed" wins over a value that stood here: it must not show because the row was read late.
    if (missing !== undefined && value === undefined) for (const field of ['value', 'n']) draft.remove(item, field);
    if (isNewValue && n === undefined && item['n'] !== undefined) {
      const { table, row } = origin;
      table.tell('n-kept', table.place(row), { what: nameOf(owner), period: point.period, n: table.nameOf('n') });
    }
    draft.set(item, 'n', n);
    draft.set(item, 'note', note);
    draft.set(item, 'preliminary', preliminary);
  }

  /** Whether a row of this run has given the same period already. */
  #isTwice(owner: Owner, before: Loose, point: Point, { table, row }: Origin): boolean {
    const first = this.#draft.originOf(before);
    if (!first) return false;
    const same = before['value'] === point.value && before['missing'] === point.missing;
    const { row: earlier = 0, file } = first.table.place(first.row);
    table.tell(same ? 'twice-same' : 'twice', table.place(row), {
      what: nameOf(owner),
      period: point.period,
      row: file === table.file ? earlier : `${earlier} of ${file}`,
    });
    return true;
  }

  #seriesOf({ measure, group = '', of = '' }: Owner): Series {
    const groups = this.#series.get(measure) ?? new Map<string, Series>();
    this.#series.set(measure, groups);
    const key = `${group}\n${of}`;
    const known = groups.get(key) ?? seriesIn(group === '' ? measure : groupOf(measure, group, of));
    groups.set(key, known);
    return known;
  }
}

const nameOf = ({ measure, group }: Owner): string =>
  quoted(`${formsOf(measure['name'])[0] ?? ''}${group ? `, ${group}` : ''}`);

function seriesIn(holder: Loose): Series {
  if (!Array.isArray(holder['observations'])) holder['observations'] = [];
  const observations = holder['observations'] as Loose[];
  const byPeriod = new Map(observations.map((item) => [String(item['period']), item]));
  return { observations, byPeriod, stood: observations.length };
}

/** The group of a measure with a name in any language, made where there is none. */
function groupOf(measure: Loose, name: string, of: string): Loose {
  if (!Array.isArray(measure['groups'])) measure['groups'] = [];
  const groups = measure['groups'] as Loose[];
  const found = groups.find((group) => formsOf(group['name']).some((form) => folded(form) === folded(name)));
  if (found) {
    if (of !== '' && found['of'] === undefined) found['of'] = of;
    return found;
  }
  const made: Loose = { name, ...(of !== '' && { of }) };
  groups.push(made);
  return made;
}
