import type { Fault } from '../json/fault.ts';
import { Misuse } from '../misuse.ts';
import type { Collected, Figure, Kpi } from './figures.ts';

/** What somebody wants of the figures. */
export interface KoladaSettings {
  /** Ids; absent: all that are there. */
  readonly kpis?: readonly string[];
  readonly places?: readonly string[];
  readonly years?: readonly string[];
  /** The place whose board it is, by id or title; the others are comparisons. */
  readonly own?: string;
  /** Titles by id, of key figures and of places: they come before those of the answer. */
  readonly names?: ReadonlyMap<string, string>;
  /** Units by id of a key figure. */
  readonly units?: ReadonlyMap<string, string>;
  /** Of the document's texts; Kolada's own are Swedish, and say so in a document of another language. */
  readonly language?: string;
  /** The day on which the answer was fetched. */
  readonly retrieved?: string;
}

/** Takes what is asked for, with the titles and units that somebody gives. */
export function choose(collected: Collected, { kpis, places, years, ...given }: KoladaSettings): Collected {
  const { names = new Map<string, string>(), units = new Map<string, string>() } = given;
  const wanted = (list: readonly string[] | undefined, id: string): boolean => list?.includes(id) ?? true;
  const figures = collected.figures.filter((figure) =>
    wanted(kpis, figure.kpi) && wanted(places, figure.place) && wanted(years, figure.year));
  const ids = new Set(figures.map(({ kpi }) => kpi));
  const titled = [...ids].flatMap((id): [string, Kpi][] => {
    const known = collected.kpis.get(id);
    const title = names.get(id) ?? known?.title;
    const unit = units.get(id) ?? known?.unit;
    return title ? [[id, { ...known, title, ...(unit && { unit }) }]] : [];
  });
  return { ...collected, figures, kpis: new Map(titled), places: new Map([...collected.places, ...names]) };
}

/** Warnings for what somebody named, and Kolada has no figure of. */
export function lacking({ figures }: Collected, { kpis = [], places = [] }: KoladaSettings): readonly Fault[] {
  const known = new Set(figures.flatMap(({ kpi, place }) => [kpi, place]));
  const unknown = [...kpis, ...places].filter((id) => !known.has(id));
  return figures.slice(0, 1).flatMap(({ at }) => unknown.map((id) =>
    ({ ...at.warning(`Of ${id} there is no figure.`), path: '' })));
}

/** Errors for every key figure and place that nobody has told the title of. */
export function untitled({ figures, kpis, places }: Collected, base: string): readonly Fault[] {
  const first = (key: 'kpi' | 'place', titles: ReadonlyMap<string, unknown>): readonly Figure[] =>
    [...new Map(figures.filter((figure) => !titles.has(figure[key])).map((figure) => [figure[key], figure])).values()];
  return [
    ...first('kpi', kpis).map(({ kpi, at }) => at.error(
      `There are figures of ${kpi}, and its title is not here.`,
      `Name the answer of ${base}/kpi/${kpi} beside this one, or write --name ${kpi}="…".`,
    )),
    ...first('place', places).map(({ place, at }) => at.error(
      `There are figures of ${place}, and its title is not here.`,
      `Name the answer of ${base}/${folderOf(place)}/${place} beside this one, or write --name ${place}="…".`,
    )),
  ];
}

/** Where Kolada tells the titles of places: municipalities are digits, groups begin with G, and units with V. */
export const folderOf = (place: string): string =>
  (/^G\d/.test(place) ? 'municipality_groups' : /^V\d/.test(place) ? 'ou' : 'municipality');

/**
 * The place whose board it is.
 *
 * @throws  {Misuse} where there are several and none is named, or the one that is named is not there.
 */
export function ownPlace({ figures, places }: Collected, own: string | undefined): string {
  const ids = [...new Set(figures.map(({ place }) => place))];
  const [only = '', ...others] = ids;
  if (ids.length === 0) throw new Misuse('There are no figures.');
  const listed = ids.map((id) => `  ${id}  ${places.get(id) ?? ''}`.trimEnd()).join('\n');
  if (own !== undefined) {
    const found = ids.find((id) => id === own) ?? ids.find((id) => places.get(id)?.toLowerCase() === own.toLowerCase());
    if (found !== undefined) return found;
    throw new Misuse(`--own ${own}: there are no figures of it. There are figures of:\n${listed}`);
  }
  if (others.length === 0) return only;
  throw new Misuse(
    `There are figures of ${ids.length} places. Name the one whose board it is with --own, as --own ${only}; `
    + `the others stand beside it as comparisons:\n${listed}`,
  );
}
