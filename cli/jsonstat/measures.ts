import type { Measure, Observation } from '../../src/contract/index.ts';
import type { Fault } from '../json/fault.ts';
import { observationOf, unknownSigns } from './cells.ts';
import type { Category, Cell, Cube } from './cube.ts';
import { cadenceOf, periodsOf } from './periods.ts';
import type { Axis, CubePlan, OwnAxis } from './plan.ts';
import type { CubeWords } from './words.ts';

/** One category of each dimension that is settled so far, by the dimension's place. */
type Spot = ReadonlyMap<number, number>;

/** A measure for each combination of the categories that are to be measures. Nothing is computed or rounded. */
export function cubeMeasures(cube: Cube, plan: CubePlan, words: CubeWords): { measures: Measure[]; faults: Fault[] } {
  const { axes, time, groups, parts } = plan;
  const { periods, faults } = periodsOf(time);
  const cells: Cell[] = [];
  const base: Spot = new Map(axes.map(({ nth, taken: [first = 0] }) => [nth, first]));
  const own: Spot = new Map([...base, ...ownSpot(groups), ...ownSpot(parts)]);
  const cadence = cadenceOf([...periods.values()]);

  const series = (spot: Spot): Observation[] => [...periods].map(([index, period]) => {
    const cell = cube.cell(axes.map(({ nth }) => (nth === time.nth ? index : spot.get(nth) ?? 0)));
    cells.push(cell);
    return observationOf(cell, period, words);
  });
  const beside = (axis: OwnAxis | undefined, spot: Spot, of?: string): NonNullable<Measure['groups']> =>
    (axis?.taken ?? []).filter((index) => index !== axis?.own).map((index) => ({
      name: axis?.dimension.categories[index]?.label ?? '',
      ...(of !== undefined && { of }),
      observations: series(new Map([...spot, [axis?.nth ?? 0, index]])),
    }));

  const measures = combinations(plan.measures).map((spot): Measure => {
    const at = new Map([...own, ...spot]);
    const all = [...beside(parts, at, parts?.dimension.label), ...beside(groups, at)];
    return {
      ...namedBy(cube, plan, at),
      ...unitAt(cube, at, words),
      ...(cadence && { cadence }),
      observations: series(at),
      ...(all.length > 0 && { groups: all }),
    };
  });
  return { measures, faults: [...faults, ...unknownSigns(cells), ...leftOut(plan)] };
}

/** A measure has the parts of its own; a comparison is one figure a period. */
function leftOut({ groups, parts }: CubePlan): readonly Fault[] {
  if (!groups || !parts || groups.taken.length < 2 || parts.taken.length < 2) return [];
  const part = parts.dimension;
  const own = groups.dimension.categories[groups.own];
  const message = `Figures by "${part.label}" are taken for ${own?.label ?? ''} only: comparisons have no parts.`;
  return own ? [own.at.warning(message)] : [];
}

const ownSpot = (axis: OwnAxis | undefined): readonly (readonly [number, number])[] =>
  (axis ? [[axis.nth, axis.own]] : []);

/** Every choice of one category of each axis, the first axis slowest. */
function combinations(axes: readonly Axis[]): readonly Spot[] {
  return axes.reduce<readonly Spot[]>(
    (spots, { nth, taken }) => spots.flatMap((spot) => taken.map((index) => new Map([...spot, [nth, index]]))),
    [new Map()],
  );
}

const categoryAt = ({ dimensions }: Cube, spot: Spot, nth: number): Category | undefined =>
  dimensions[nth]?.categories[spot.get(nth) ?? 0];

/** Called by what tells it from the others; a measure that is alone by what is measured, or as the table. */
function namedBy(cube: Cube, { measures }: CubePlan, spot: Spot): Pick<Measure, 'id' | 'name' | 'description'> {
  const metric = cube.dimensions.findIndex(({ role }) => role === 'metric');
  const measured = categoryAt(cube, spot, metric);
  const own = measures.map(({ nth }) => categoryAt(cube, spot, nth)).filter((category) => category !== undefined);
  const telling = own.length > 0 ? own : measured ? [measured] : [];
  const name = telling.map(({ label }) => label).join(': ') || (cube.label ?? cube.table ?? 'JSON-stat');
  const isTold = measured === undefined || telling.includes(measured);
  return {
    id: [cube.table, ...telling.map(({ code }) => code)].filter((part) => part !== undefined).join('-') || '1',
    name,
    ...(!isTold && { description: measured.label }),
  };
}

const PERCENT = /^(prosent|procent|percent|per cent|pct\.?|prosenttia|%)$/i;
const THOUSANDS = /^1[ \u00a0.]?000 (.+)$/;

/** The unit and decimals of what is measured: "prosent" is "%", and "1 000 personar" is "tusen personar". */
function unitAt(cube: Cube, spot: Spot, { thousand }: CubeWords): Pick<Measure, 'unit' | 'decimals'> {
  const found = cube.dimensions.map((_, nth) => categoryAt(cube, spot, nth)).filter((each) => each !== undefined);
  const unit = found.find((category) => category.unit !== undefined)?.unit;
  const decimals = found.find((category) => category.decimals !== undefined)?.decimals;
  const counted = THOUSANDS.exec(unit ?? '')?.[1];
  const inWords = counted === undefined ? unit : `${thousand} ${counted}`;
  const written = PERCENT.test(unit ?? '') ? '%' : inWords;
  return { ...(written !== undefined && { unit: written }), ...(decimals !== undefined && { decimals }) };
}
