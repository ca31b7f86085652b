import type { Document } from '../../src/contract/index.ts';
import { indexHtml } from '../pages/index-page.ts';
import { pageHtml, titleOf } from '../pages/page.ts';
import type { Site } from '../pages/page.ts';
import { partOf } from '../pages/part.ts';
import { plansOf } from '../pages/plan.ts';
import type { PagePlan } from '../pages/plan.ts';
import { readerOf } from '../pages/reader.ts';
import type { Reader } from '../pages/reader.ts';
import { scoreText } from '../pages/told-board.ts';
import type { Entry } from '../pages/tree.ts';
import type { Names } from './names.ts';

/** Puts a file into the folder. */
export type Add = (path: string, content: string) => Promise<void>;

/** What the pages of a document are made with. */
export interface Making {
  readonly site: Site;
  /** What its files are named after. */
  readonly stem: string;
  readonly names: Names;
  /** A document of its own for each page. */
  readonly isSplit: boolean;
  readonly changedMs: number;
  readonly add: Add;
}

/**
 * Makes the pages of a document, with the document beside them, and gives what an index says of them.
 *
 * A page at a time: what is held is one document and one page, however many there are.
 */
export async function makePages(document: Document, making: Making): Promise<readonly Entry[]> {
  const { site, stem, names, changedMs, add } = making;
  const own = names.take(stem);
  const plans = plansOf(document);
  const whole = readerOf(document, site.tag, changedMs);
  const [, another] = plans;
  const isSplit = making.isSplit && another !== undefined;
  if (!isSplit) await add(`${own}.json`, jsonOf(document));
  const entries: Entry[] = [];
  for (const plan of plans) {
    const name = plan.id === undefined || !another ? own : names.take(`${stem}-${plan.id}`);
    const part = isSplit ? partOf(document, plan) : document;
    const reader = isSplit ? readerOf(part, site.tag, changedMs) : whole;
    const src = isSplit ? `${name}.json` : `${own}.json`;
    if (isSplit) await add(src, jsonOf(part));
    const units = unitsOf(plan, whole);
    const above = units.slice(0, -1).map((unit) => unit.name);
    await add(`${name}.html`, String(pageHtml(plan, reader, { site, src, units: above })));
    entries.push(entryOf(plan, reader, { address: `${name}.html`, units }));
  }
  return entries;
}

/** The page that leads to all pages. */
export const makeIndex = (site: Site, entries: readonly Entry[], add: Add): Promise<void> =>
  add('index.html', String(indexHtml(site, entries)));

/** A document as it is published: without spaces, since browsers read it and editors set it out again. */
const jsonOf = (document: Document): string => `${JSON.stringify(document)}\n`;

function entryOf(
  plan: PagePlan, reader: Reader, { address, units }: Pick<Entry, 'address' | 'units'>,
): Entry {
  const { board, orgUnit } = plan;
  const score = plan.shown.some(({ tag }) => tag === 'styr-board') ? scoreText({ board, orgUnit }, reader) : undefined;
  return { address, title: titleOf(plan, reader), units, facts: score === undefined ? [] : [score] };
}

/** A page's unit with those above it, the highest first. The checker lets no unit be above itself. */
function unitsOf({ orgUnit }: PagePlan, { document, read }: Reader): Entry['units'] {
  const { orgUnits = [] } = document;
  const units: { id: string; name: string }[] = [];
  for (let unit = orgUnits.find(({ id }) => id === orgUnit); unit;) {
    const { id, name, parent } = unit;
    units.unshift({ id, name: read(name) });
    unit = orgUnits.find((each) => each.id === parent);
  }
  return units;
}
