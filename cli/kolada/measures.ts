import type { Measure, Observation, Text } from '../../src/contract/index.ts';
import type { Fault } from '../json/fault.ts';
import type { Collected, Figure, Kpi, Sex } from './figures.ts';
import { unitIn } from './unit.ts';
import type { KoladaWords } from './words.ts';

/** What all measures of a document share. */
export interface Common {
  readonly own: string;
  readonly words: KoladaWords;
  /** Marks a text as Kolada's own, which are Swedish. */
  readonly swedish: (text: string) => Text;
}

/** A measure for each key figure, in the order in which they are met. Nothing is computed or rounded. */
export function koladaMeasures(collected: Collected, common: Common): readonly Measure[] {
  return [...collected.kpis].map(([id, kpi]) => {
    const figures = collected.figures.filter((figure) => figure.kpi === id);
    return measureOf(id, kpi, groupsOf(figures, collected, common));
  });

  function measureOf(id: string, kpi: Kpi, groups: Pick<Measure, 'observations' | 'groups' | 'cadence'>): Measure {
    const { title, description, decimals } = kpi;
    const unit = kpi.unit ?? (unitIn(title) || undefined);
    return {
      id,
      name: common.swedish(title),
      orgUnit: common.own,
      ...(description !== undefined && { description: common.swedish(description) }),
      ...(unit !== undefined && { unit: unit === '%' ? unit : common.swedish(unit) }),
      ...(decimals !== undefined && { decimals }),
      ...groups,
    };
  }
}

type Group = NonNullable<Measure['groups']>[number];

/** T of one's own place is the measure, its K and M are the parts of a division, T of the others are comparisons. */
function groupsOf(
  figures: readonly Figure[],
  { places }: Collected,
  { own, words, swedish }: Common,
): Pick<Measure, 'observations' | 'groups' | 'cadence'> {
  const of = (place: string, sex: Sex): Observation[] =>
    figures.filter((figure) => figure.place === place && figure.sex === sex).map(observationOf);
  const parts = (['K', 'M'] as const)
    .map((sex): Group => ({ name: words[sex], of: words.of, observations: of(own, sex) }));
  const others = [...new Set(figures.map(({ place }) => place))].filter((place) => place !== own)
    .map((place): Group => ({ name: swedish(places.get(place) ?? place), observations: of(place, 'T') }));
  const groups = [...parts, ...others].filter(({ observations = [] }) => observations.length > 0);
  return {
    ...(isYearly(figures) && { cadence: 'year' }),
    observations: of(own, 'T'),
    ...(groups.length > 0 && { groups }),
  };
}

const observationOf = ({ year, value, missing }: Figure): Observation =>
  ({ period: year, ...(value !== undefined && { value }), ...(missing && { missing }) });

/**
 * Some key figures come every second year, or by no rule; Kolada does not say which. Where two years that follow each
 * other both have a value somewhere, one is due each year, and a year without is a gap.
 */
function isYearly(figures: readonly Figure[]): boolean {
  const known = figures.filter(({ value }) => value !== undefined);
  const keys = new Set(known.map(({ place, sex, year }) => `${place} ${sex} ${year}`));
  return known.some(({ place, sex, year }) => keys.has(`${place} ${sex} ${Number(year) + 1}`));
}

/** What somebody should know of measures that can be made all the same. */
export function remarks(collected: Collected, measures: readonly Measure[], own: string): readonly Fault[] {
  const { figures, places } = collected;
  const apart = figures.filter(({ place, sex }) => place !== own && sex !== 'T');
  const firstOf = new Map([...figures].reverse().map((figure) => [figure.kpi, figure.at]));
  const told = (id: string, message: string, fix?: string): readonly Fault[] =>
    [firstOf.get(id)?.warning(message, fix)].filter((fault) => fault !== undefined);
  return [
    ...measures.flatMap(({ id, unit, observations = [] }) => [
      ...(unit === undefined && unitIn(collected.kpis.get(id)?.title ?? '') === undefined
        ? told(id, `The title of ${id} names no unit.`, `Write --unit ${id}="…" to give it one.`)
        : []),
      ...(observations.length === 0
        ? told(id, `${id} has no figure for both sexes together in ${places.get(own) ?? own}.`)
        : []),
    ]),
    ...apart.slice(0, 1).map(({ at }) => at.warning(
      `${apart.length} figures of women or men in other places are left out: only ${places.get(own) ?? own} has parts.`,
    )),
  ];
}
