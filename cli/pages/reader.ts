import type { Document, Text } from '../../src/contract/index.ts';
import { languageOf, textIn } from '../../src/widgets/views.ts';
import type { Settings, SourceLineView } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** What a page is written from: a document that is checked and suppressed, in one language. */
export interface Reader {
  readonly document: Document;
  readonly settings: Settings;
  /** A text of the document as its reader has it. */
  readonly read: (text: Text) => string;
}

/** Steps up that an address in a document may take and still be told apart from one that begins at the root. */
const STEPS = 32;
const ORIGIN = 'https://nowhere.invalid';
const stepAt = (place: number): string => `~${place}~`;
const BASE = [ORIGIN, ...Array.from({ length: STEPS }, (_, place) => stepAt(place)), ''].join('/');

/**
 * Reads a document for its pages.
 *
 * @param tag  The pages' language.
 * @param changed  When the document was last changed, in milliseconds since 1970: what is due and late in a text that
 *   nobody makes anew is judged by the day of publishing, and where the document has none by this.
 */
export function readerOf(document: Document, tag: string, changed: number): Reader {
  const settings = { language: languageOf(tag), tag, now: publishedAt(document) ?? changed, base: BASE };
  return { document, settings, read: (text) => textIn(text, tag, document.language) };
}

/** Noon of the day, or the moment, in UTC: no Nordic clock shows another day then. */
function publishedAt({ published }: Document): number | undefined {
  const time = Date.parse(published?.length === 10 ? `${published}T12:00Z` : `${published ?? ''}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** An address as the document has it: one that is relative stays so, wherever the folder will lie. */
export function addressIn(href: string): string {
  if (!href.startsWith(`${ORIGIN}/`)) return href;
  const steps = href.slice(ORIGIN.length + 1).split('/');
  const kept = steps.findIndex((step, place) => step !== stepAt(place));
  const rest = steps.slice(kept).join('/');
  // One that begins at the root of the server has none of the steps. Two slashes would name another server.
  if (kept === 0) return `${rest.startsWith('/') ? '/.' : ''}/${rest}`;
  // Nothing, a slash or a colon at its beginning would make it another kind of address.
  const isBare = kept === STEPS && !/^[^/:?#]+([/?#]|$)/.test(rest);
  return `${isBare ? './' : '../'.repeat(STEPS - kept)}${rest}`;
}

/** The line that says where figures are from. */
export function sourceHtml(view: SourceLineView | undefined): Html | undefined {
  if (!view) return undefined;
  const { origin, href, facts } = view;
  const name = origin?.replace(/\.$/, '');
  const linked = href === undefined ? name : html`<a href="${addressIn(href)}">${name}</a>`;
  const sentences = facts.map((fact) => `${fact.replace(/\.$/, '')}. `);
  return html`<p class="source">${name !== undefined && html`${linked}. `}${sentences}</p>`;
}
