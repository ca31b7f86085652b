import { sourceLineView } from '../../src/widgets/views.ts';
import { attributes, html } from './html.ts';
import type { Content, Html } from './html.ts';
import type { PagePlan, Shown } from './plan.ts';
import { sourceHtml } from './reader.ts';
import type { Reader } from './reader.ts';
import { tell } from './told.ts';
import { wordsOf } from './words.ts';

/** A file that a page loads, and what its bytes are known by. */
export interface Asset {
  readonly address: string;
  readonly integrity: string;
}

/** What all pages of a folder have in common. */
export interface Site {
  /** As `lang` has it. */
  readonly tag: string;
  readonly title: string;
  readonly script: Asset;
  readonly style: Asset;
  /** Figures over fewer answers are not shown; absent where it is what the elements do by themselves. */
  readonly minimum?: number | undefined;
}

export interface PageHead {
  readonly tag: string;
  readonly title: string;
  /** The links and scripts of the page. */
  readonly links: Content;
}

/** A page with its landmarks; without inline style or script unless `links` has any. */
export function shell({ tag, title, links }: PageHead, body: Content): Html {
  return html`<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${links}</head>
<body>
${body}</body>
</html>
`;
}

/** The stylesheet of a page. */
export const styleLink = ({ address, integrity }: Asset): Html => html`<link rel="stylesheet"${
  attributes({ href: address, integrity })}>
`;

/** The library. `defer`: what is there to read is read before a script runs. */
const scriptLink = ({ address, integrity }: Asset): Html =>
  html`<script${attributes({ src: address, integrity, defer: true })}></script>
`;

/** One page of a document: its elements, each with the text that it replaces once it has something to show. */
export function pageHtml(plan: PagePlan, reader: Reader, { site, src, units }: {
  readonly site: Site;
  /** Address of the document, relative to the page. */
  readonly src: string;
  /** Names of the units above the page's own, the highest first. */
  readonly units: readonly string[];
}): Html {
  const words = wordsOf(reader.settings.language);
  const title = titleOf(plan, reader);
  return shell({
    tag: site.tag,
    title: title === site.title ? title : `${title} – ${site.title}`,
    links: [styleLink(site.style), scriptLink(site.script)],
  }, html`<a class="skip" href="#content">${words.skip}</a>
<header><nav aria-label="${words.way}"><a href="index.html">${site.title}</a>${
  units.map((name) => html` <span>${name}</span>`)}</nav></header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${plan.shown.map((shown) => elementHtml(shown, reader, { src, minimum: site.minimum }))}</main>
${footerHtml(reader)}`);
}

/** What a page is called. */
export const titleOf = ({ title }: PagePlan, reader: Reader): string => reader.read(title ?? '') || nameOf(reader);

/** What a document is called: as it says, else as its only unit is, else what all of them are. */
export function nameOf({ document, settings, read }: Reader): string {
  const { title, orgUnits = [] } = document;
  const [unit, another] = orgUnits;
  return read(title ?? (another ? '' : unit?.name ?? '')) || wordsOf(settings.language).index;
}

/** Where an element stands, and what it shows. */
interface Place {
  /** Address of the document; absent where it is handed over. */
  readonly src?: string;
  readonly minimum?: number | undefined;
  /** Of the heading that it stands under. */
  readonly level?: 1 | 2;
}

/** An element with its fallback. A board has its page's name, so its zones come right below that. */
export function elementHtml(shown: Shown, reader: Reader, { src, minimum, level = 1 }: Place): Html {
  const { tag } = shown;
  const isBoard = tag === 'styr-board';
  const all = attributes({
    src,
    ...shown.attributes,
    ...(isBoard && { heading: '' }),
    'heading-level': isBoard ? level : level + 1,
    minimum,
  });
  return html`<${tag}${all}>
${tell(shown, reader)}</${tag}>
`;
}

/** Where all of it is from. */
export function footerHtml({ document, settings, read }: Reader): Html {
  const { publisher } = document;
  return html`<footer>
${publisher !== undefined && html`<p>${read(publisher)}</p>
`}${sourceHtml(sourceLineView(undefined, document, settings))}
</footer>
`;
}
