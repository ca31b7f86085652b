import type { Draft } from '../draft/draft.ts';
import { idFrom } from '../draft/names.ts';
import type { Loose } from '../draft/register.ts';
import { scaleIn, Survey } from '../draft/survey.ts';
import { quoted } from '../finding.ts';
import type { Table } from '../table.ts';

/** The self-assessments that the rows of a table are about: by a column, by the only one there is, or by the title. */
export class Surveys {
  readonly #table: Table;
  readonly #draft: Draft;
  readonly #known = new Map<Loose, Survey>();
  readonly #byName = new Map<string, Survey>();

  constructor(table: Table, draft: Draft) {
    this.#table = table;
    this.#draft = draft;
  }

  /** Those that have been asked for. */
  get all(): readonly Survey[] {
    return [...this.#known.values()];
  }

  /** The one that a row is about. */
  of(row: number): Survey {
    const name = this.#table.has('assessment') ? this.#table.cell(row, this.#table.index('assessment')) : '';
    const known = this.#byName.get(name);
    if (known) return known;
    const json = name === '' ? this.#unnamed() : this.#named(name);
    const survey = this.#known.get(json) ?? new Survey(json, this.#draft, this.#table);
    this.#known.set(json, survey);
    this.#byName.set(name, survey);
    this.#takeScale(survey, row);
    return survey;
  }

  #named(name: string): Loose {
    const register = this.#draft.list('assessments');
    return register.find(name)[0] ?? this.#draft.add(register, { id: idFrom(name), title: name });
  }

  #unnamed(): Loose {
    const { items } = this.#draft.list('assessments');
    const [only] = items;
    const json = only && items.length === 1 ? only : this.#named(this.#table.titleOrFile);
    this.#table.tell('assessment-taken', this.#table.place(), { found: quoted(String(json['id'])) });
    return json;
  }

  #takeScale(survey: Survey, row: number): void {
    const { settings } = this.#table;
    const scale = scaleIn(this.#table.cell(row, this.#table.index('scale'))) ?? scaleIn(settings.scale ?? '');
    if (scale) survey.takeScale(scale);
  }
}
