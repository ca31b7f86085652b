import type { At } from '../json/at.ts';
import type { Fault } from '../json/fault.ts';
import { yearOf } from './answer.ts';
import { NOTHING } from './figures.ts';
import type { Collected, Figure, Kpi } from './figures.ts';
import { readValue } from './value.ts';

/**
 * Reads figures that somebody took from Kolada and wrote down in a shape of their own:
 *
 *     { entities: { id: title },
 *       kpis: [{ id, title, unit, decimals, gender,
 *                series: { place: [{ period, value }] },                       several years
 *                references: { period, values: { place: value | null } } }],   one year
 *       municipalComparison: { kpi, periods: [year], rows: [[title of place, value of each year]] },
 *       genderSplit: { rows: [{ kpi, title, municipality, period, values: [{ gender, value }] }] } }
 *
 * It is no shape of Kolada's. It is read because such files are what people have; whoever wrote one rounded the values
 * to `decimals`, so they count as processed and Kolada is not named as their author.
 */
export function readRetold(root: At): Collected {
  const titles = root.field('entities').fields;
  const places = new Map(titles.flatMap(([id, { text }]) => (text ? [[id, text] as const] : [])));
  const kpis = new Map<string, Kpi>();
  const faults: Fault[] = [];
  const figures: Figure[] = [];
  const take = ({ figure, fault }: Read): void => {
    if (figure) figures.push(figure);
    if (fault) faults.push(fault);
  };
  for (const kpi of root.field('kpis').items) readKpi(kpi, kpis).forEach(take);
  readComparison(root.field('municipalComparison'), places).forEach(take);
  for (const row of root.field('genderSplit').field('rows').items) {
    const [id, title] = [row.field('kpi').text, row.field('title').text];
    if (id && title && !kpis.has(id)) kpis.set(id, { title });
    if (!row.field('values').isList) take({ fault: row.field('values').unlike('A list of values') });
    for (const value of row.field('values').items) readPart(row, value).forEach(take);
  }
  return { ...NOTHING, figures, kpis, places, faults, isProcessed: true };
}

interface Read {
  readonly figure?: Figure;
  readonly fault?: Fault;
}

interface Where {
  readonly kpi: string;
  readonly place: string;
  readonly period: At;
  readonly value: At;
}

/** A figure for both sexes together. */
function readPoint({ kpi, place, period, value }: Where): Read {
  const year = yearOf(period);
  if (!year) return { fault: period.unlike('A year like 2025') };
  const figure: Figure = { kpi, place, year, sex: 'T', at: value };
  if (value.number !== undefined) return { figure: { ...figure, value: value.number } };
  return value.isAbsent ? { figure } : { fault: value.unlike('A number with a decimal point, or null') };
}

function readKpi(kpi: At, kpis: Map<string, Kpi>): readonly Read[] {
  const [id, title] = [kpi.field('id').text, kpi.field('title').text];
  if (!id || !title) return [{ fault: kpi.error('A key figure has no id or no title.', 'Write both.') }];
  const [unit, decimals = NaN] = [kpi.field('unit').text, kpi.field('decimals').number];
  const isCount = Number.isInteger(decimals) && decimals >= 0 && decimals <= 6;
  kpis.set(id, { title, ...(unit && { unit }), ...(isCount && { decimals }) });
  const [series, references] = [kpi.field('series'), kpi.field('references')];
  const holders = [series, ...(references.isAbsent ? [] : [references.field('values')])];
  return [
    ...holders.filter(({ isObject }) => !isObject).map((holder) => ({ fault: holder.unlike('Values by place') })),
    ...series.fields.flatMap(([place, points]) => (points.isList ? readSeries(id, place, points) : [
      { fault: points.unlike('A list of periods and values') },
    ])),
    ...references.field('values').fields.map(([place, value]) =>
      readPoint({ kpi: id, place, period: references.field('period'), value })),
  ];
}

const readSeries = (kpi: string, place: string, { items }: At): readonly Read[] => items
  .map((point) => readPoint({ kpi, place, period: point.field('period'), value: point.field('value') }));

/** Its rows name places by their titles: those whose id is known are these, the others have their title as id. */
function readComparison(comparison: At, places: Map<string, string>): readonly Read[] {
  const kpi = comparison.field('kpi').text;
  const ids = new Map([...places].map(([id, title]) => [title, id]));
  const periods = comparison.field('periods').items;
  if (!kpi) return [];
  return comparison.field('rows').items.flatMap((row) => {
    const [name, ...values] = row.items;
    const title = name?.text;
    if (title === undefined) return [{ fault: row.error('The row does not begin with a name.', 'Write the place.') }];
    const place = ids.get(title) ?? title;
    places.set(place, title);
    if (values.length !== periods.length) {
      const message = `The row has ${values.length} values for ${periods.length} periods.`;
      return [{ fault: row.error(message, 'Write one for each.') }];
    }
    return periods.flatMap((period, nth) => values.slice(nth, nth + 1)
      .map((value) => readPoint({ kpi, place, period, value })));
  });
}

function readPart(row: At, value: At): readonly Read[] {
  const [kpi, place] = [row.field('kpi').text, row.field('municipality').text];
  const year = yearOf(row.field('period'));
  if (!kpi || !place || !year) {
    return [{ fault: row.error('It lacks kpi, municipality or period.', 'Write all three.') }];
  }
  const { figure, faults } = readValue(value);
  const told = faults.map((fault) => ({ fault }));
  return figure ? [{ figure: { kpi, place, year, at: value, ...figure } }, ...told] : told;
}
