import { html, json, verbatim } from './html.ts';
import type { Html } from './html.ts';
import { elementHtml, footerHtml, shell, titleOf } from './page.ts';
import type { Site } from './page.ts';
import type { PagePlan } from './plan.ts';
import type { Reader } from './reader.ts';

/** A document of a single file, with the pages that it would give. */
export interface Part {
  readonly reader: Reader;
  readonly plans: readonly PagePlan[];
}

/** What stands inside a single file, word for word. */
export interface Inside {
  readonly library: string;
  readonly style: string;
  /** Bytes of a script or a style in the form in which a policy names it: "sha256-…". */
  readonly hashOf: (text: string) => string;
}

// Each document is read once, and given to all elements that show it: within each of them it would stand ten times.
const HAND_OVER = `for (const script of document.querySelectorAll('script[type="application/json"]')) {
  const data = JSON.parse(script.textContent);
  for (const element of script.parentElement.querySelectorAll(':scope > [heading-level]')) element.data = data;
}`;

/** A script inside a page ends at the first thing that looks like its end, also within a text of the program. */
const inScript = (program: string): string => program.replace(/<(?=!--|\/?script)/gi, '\\x3C');

/**
 * All of some documents in one file that opens from disk: it asks for nothing, and its policy allows nothing but the
 * library and the looks inside it.
 */
export function singleHtml(site: Omit<Site, 'script' | 'style'>, parts: readonly Part[], inside: Inside): Html {
  const library = inScript(inside.library);
  const { hashOf, style } = inside;
  const policy = `default-src 'none'; script-src '${hashOf(library)}' '${hashOf(HAND_OVER)}'; `
    + `style-src '${hashOf(style)}'; img-src data:; require-trusted-types-for 'script'`;
  const hasTitles = parts.reduce((sum, { plans }) => sum + plans.length, 0) > 1;
  return shell({
    tag: site.tag,
    title: site.title,
    links: html`<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${verbatim(style)}</style>
`,
  }, html`<main>
<h1>${site.title}</h1>
${parts.map((part) => partHtml(part, hasTitles, site.minimum))}</main>
<script>${verbatim(library)}</script>
<script>${verbatim(HAND_OVER)}</script>
`);
}

/** A document and all that shows it. The document stands before its elements, and is not one of them. */
function partHtml({ reader, plans }: Part, hasTitles: boolean, minimum: number | undefined): Html {
  const place = { minimum, level: hasTitles ? 2 : 1 } as const;
  return html`<div>
<script type="application/json">${json(reader.document)}</script>
${plans.map((plan) => html`${hasTitles && html`<h2>${titleOf(plan, reader)}</h2>
`}${plan.shown.map((shown) => elementHtml(shown, reader, place))}`)}${footerHtml(reader)}</div>
`;
}
