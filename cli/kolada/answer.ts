import type { At } from '../json/at.ts';
import { shown } from '../json/fault.ts';
import type { Fault } from '../json/fault.ts';
import { NOTHING } from './figures.ts';
import type { Collected, Figure, Kpi } from './figures.ts';
import { readValue } from './value.ts';

/** Groups have a letter and five digits too, and theirs is G. */
const KPI_ID = /^(?!G)[A-Z]\d{5}$/i;

/**
 * Reads what Kolada's API answers (v3): `{ values: [...], next_url }`.
 *
 * The items are figures, `{ kpi, municipality, period, values: [{ gender, count, status, value }] }` (`ou` for a unit
 * such as a school instead of `municipality`), or what is known of key figures, municipalities and groups,
 * `{ id, title }`. A file that keeps the latter beside the figures may call them `_meta_kpi` and `_meta_municipality`.
 */
export function readAnswer(root: At): Collected {
  const known = [...root.field('_meta_kpi').items, ...root.field('_meta_municipality').items];
  const items = [...known, ...root.field('values').items];
  const figures: Figure[] = [];
  const faults: Fault[] = [];
  const kpis = new Map<string, Kpi>();
  const places = new Map<string, string>();
  for (const item of items) {
    const read = isFigures(item) ? readFigures(item) : undefined;
    figures.push(...read?.figures ?? []);
    faults.push(...read?.faults ?? []);
    if (!read) faults.push(...readTitle(item, kpis, places));
  }
  return { ...NOTHING, figures, faults, kpis, places };
}

const isFigures = (item: At): boolean => ['kpi', 'period', 'values'].some((name) => !item.field(name).isAbsent);

function readFigures(item: At): Pick<Collected, 'figures' | 'faults'> {
  const kpi = item.field('kpi');
  const where = item.field(item.field('municipality').isAbsent ? 'ou' : 'municipality');
  const year = yearOf(item.field('period'));
  const values = item.field('values');
  const [kpiId, place] = [kpi.text, where.text];
  if (!kpiId) return { figures: [], faults: [kpi.unlike('The id of a key figure (N00945)')] };
  if (!place) return { figures: [], faults: [item.field('municipality').unlike('The id of a municipality (0580)')] };
  if (!year) return { figures: [], faults: [item.field('period').unlike('A year like 2025')] };
  if (!values.isList) return { figures: [], faults: [values.unlike('A list of values')] };
  const told = values.items.map((at) => ({ at, ...readValue(at) }));
  return {
    figures: told.flatMap(({ at, figure }) => (figure ? [{ kpi: kpiId, place, year, at, ...figure }] : [])),
    faults: told.flatMap(({ faults }) => faults),
  };
}

/** A year, written as a number or as a text. */
export function yearOf(period: At): string | undefined {
  const text = String(period.number ?? period.text ?? '');
  return /^\d{4}$/.test(text) ? text : undefined;
}

/** Key figures are a letter and five digits; municipalities are four digits, groups G and digits, units V and more. */
function readTitle(item: At, kpis: Map<string, Kpi>, places: Map<string, string>): readonly Fault[] {
  const [id, title] = [item.field('id').text, item.field('title').text];
  if (!id || !title) {
    return [item.error(
      `Here stands ${item.isObject ? 'neither a figure nor a title' : shown(item.value)}.`,
      'Items of an answer have kpi, municipality, period and values, or id and title.',
    )];
  }
  if (!KPI_ID.test(id)) places.set(id, title);
  else {
    const [description, unit] = [item.field('description').text, item.field('unit').text];
    kpis.set(id, { title, ...(description && { description }), ...(unit && { unit }) });
  }
  return [];
}
