import { formatFor, languageOf } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { shell, styleLink } from './page.ts';
import type { Site } from './page.ts';
import { countOf, treeOf } from './tree.ts';
import type { Branch, Entry } from './tree.ts';
import { wordsOf } from './words.ts';

/** A list of more pages than this is read part by part, and has the way to each part before it. */
const MOST_AT_ONCE = 30;
/** More than this stand in columns. */
const MOST_IN_COLUMN = 12;

/**
 * The page that leads to all others: by the tree of their units, as lists within lists; where there are many, in parts
 * under headings of their own, with the way to each. All of it is text, so the browser's own search finds a unit.
 */
export function indexHtml(site: Site, entries: readonly Entry[]): Html {
  const words = wordsOf(languageOf(site.tag));
  const tree = treeOf(entries);
  const isLong = countOf(tree) > MOST_AT_ONCE;
  const { lead, parts } = isLong ? inParts(tree, words.others) : { lead: tree, parts: [] };
  return shell({ tag: site.tag, title: site.title, links: styleLink(site.style) }, html`<a class="skip"
  href="#content">${words.skip}</a>
<main id="content" tabindex="-1">
<h1>${site.title}</h1>
${listHtml(lead, 'entries')}${parts.length > 0 && contentsHtml(parts, site)}${parts.map((part, place) =>
    partHtml(part, place))}</main>
`);
}

/** Down to where the tree parts: what stands above that, and its parts, those of a single page together at the end. */
function inParts(tree: Branch, others: string): { readonly lead: Branch; readonly parts: readonly Branch[] } {
  const above: Branch[] = [tree];
  let branch = tree;
  for (let [only, another] = branch.branches; only && !another; [only, another] = branch.branches) {
    above.push(branch = only);
  }
  const lead = { name: '', entries: above.flatMap(({ entries }) => entries), branches: [] };
  const large = branch.branches.filter((each) => countOf(each) > 1);
  const small = branch.branches.filter((each) => countOf(each) === 1);
  if (large.length === 0) return { lead: { ...lead, branches: small }, parts: [] };
  const rest = { name: others, entries: [], branches: small };
  return { lead, parts: small.length > 0 ? [...large, rest] : large };
}

function contentsHtml(parts: readonly Branch[], { tag }: Site): Html {
  const language = languageOf(tag);
  const { contents, pages } = wordsOf(language);
  const { plural } = formatFor(language);
  return html`<nav class="contents" aria-label="${contents}"><ul>
${parts.map((part, place) => html`<li><a href="#part-${place + 1}">${part.name}</a> <span class="quiet">${
    plural(countOf(part), pages)}</span></li>
`)}</ul></nav>
`;
}

/** A part under its heading, which leads to the unit's own page where it has one. */
function partHtml(part: Branch, place: number): Html {
  const [own, another] = part.entries;
  const isOne = own !== undefined && another === undefined;
  const rest = isOne ? { ...part, entries: [] } : part;
  const head = isOne ? html`<a href="${own.address}">${own.title}</a>` : part.name;
  return html`<section><h2 id="part-${place + 1}">${head}</h2>
${isOne && own.facts.length > 0 && html`<p class="quiet">${own.facts.join(' · ')}</p>
`}${listHtml(rest, countOf(rest) > MOST_IN_COLUMN ? 'entries many' : 'entries')}</section>
`;
}

/** Pages, then the units below. A unit with one page of its own is that page. */
function listHtml({ entries, branches }: Branch, look?: string): Html | false {
  return entries.length + branches.length > 0 && html`<ul${look !== undefined && html` class="${look}"`}>
${entries.map((entry) => html`<li>${entryHtml(entry)}</li>
`)}${branches.map((branch) => {
    const [own, another] = branch.entries;
    const isOne = own !== undefined && another === undefined;
    return html`<li>${isOne ? entryHtml(own) : html`<span class="unit">${branch.name}</span>`}${
      listHtml(isOne ? { ...branch, entries: [] } : branch)}</li>
`;
  })}</ul>
`;
}

const entryHtml = ({ address, title, facts }: Entry): Html =>
  html`<a href="${address}">${title}</a>${facts.length > 0 && html` <span class="quiet">${facts.join(' · ')}</span>`}`;
