import { At } from '../json/at.ts';
import { parseAnswer } from '../json/parse.ts';
import type { Answer } from '../json/parse.ts';
import { Misuse } from '../misuse.ts';
import { ask, onSameHost } from './ask.ts';
import type { Way } from './ask.ts';
import { folderOf } from './choose.ts';

/** What is asked of Kolada. Without years: all that it has. */
export interface Asked {
  readonly kpis: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly string[];
  /** Ids of key figures and places whose titles somebody has given: they are not asked for. */
  readonly titled: readonly string[];
}

/** So many ids Kolada takes in one question. */
const MOST_IDS = 25;
/** Figures on a page, as many as Kolada gives. */
const PER_PAGE = 5000;
/** Pages of one question: a million figures. */
const MOST_PAGES = 200;

/**
 * Asks Kolada for figures and their titles, one question after the other, page by page.
 *
 * @param base  The API's address, as https://api.kolada.se/v3.
 * @returns  The answers as they came, each named by its address.
 * @throws  {Misuse} where Kolada cannot be asked, or its pages lead in a circle or elsewhere.
 */
export async function fetchKolada(base: string, asked: Asked, way: Way): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const address of addresses(base.replace(/\/+$/, ''), asked)) {
    let next: string | undefined = address;
    const pages = new Set<string>();
    while (next !== undefined) {
      if (pages.has(next)) throw new Misuse(`${next}: the pages of the answer lead in a circle.`);
      if (pages.size === MOST_PAGES) throw new Misuse(`${address}: more than ${MOST_PAGES} pages. Ask for less.`);
      pages.add(next);
      const answer: Answer = { name: next, text: await ask(next, way) };
      answers.push(answer);
      way.step?.(answers.length);
      next = pageAfter(answer);
    }
  }
  return answers;
}

function addresses(base: string, { kpis, places, years, titled }: Asked): readonly string[] {
  const untitled = (ids: readonly string[]): readonly string[] => ids.filter((id) => !titled.includes(id));
  const folders = [...new Set(places.map(folderOf))];
  return [
    ...portions(untitled(kpis)).map((ids) => `${base}/kpi/${ids}`),
    ...folders.flatMap((folder) => portions(untitled(places.filter((place) => folderOf(place) === folder)))
      .map((ids) => `${base}/${folder}/${ids}`)),
    ...portions(kpis).flatMap((some) => placesAsked(places).flatMap(([data, where]) =>
      (years.length > 0 ? portions(years).map((when) => `/year/${when}`) : ['']).map((when) =>
        `${base}/${data}/kpi/${some}/${where}${when}?per_page=${PER_PAGE}`))),
  ];
}

/** Units such as schools are asked for apart; groups are asked for as municipalities. */
function placesAsked(places: readonly string[]): readonly (readonly [data: string, where: string])[] {
  const units = places.filter((place) => folderOf(place) === 'ou');
  return [
    ...portions(places.filter((place) => !units.includes(place)))
      .map((ids) => ['data', `municipality/${ids}`] as const),
    ...portions(units).map((ids) => ['oudata', `ou/${ids}`] as const),
  ];
}

/** Lists of ids as they stand in an address, each as long as Kolada takes. */
function portions(ids: readonly string[]): readonly string[] {
  const starts = [...ids.keys()].filter((index) => index % MOST_IDS === 0);
  return starts.map((start) => ids.slice(start, start + MOST_IDS).map(encodeURIComponent).join(','));
}

/** What cannot be read has no next page; it is told with everything else that is wrong. */
function pageAfter(answer: Answer): string | undefined {
  const root = parseAnswer(answer);
  const next = root instanceof At ? root.field('next_url').text : undefined;
  return next === undefined ? undefined : onSameHost(next, answer.name);
}
