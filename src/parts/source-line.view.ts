import type { Document, Source } from '../contract/index.ts';
import { formatFor } from '../locale/format.ts';
import { textIn } from '../locale/language.ts';
import { commonWords } from '../locale/words/common.ts';
import type { Settings } from './widget.view.ts';

// This folder knows no DOM; browsers and Node both have it.
declare const URL: new (address: string, base: string) => { readonly href: string };

/** Where figures come from, as the line below them says it. */
export interface SourceLineView {
  /** "Källa: Kolada", or that the figures were processed. Absent where nobody gives a source. */
  readonly origin?: string;
  readonly href?: string;
  /** What was done to them, licence, when they were retrieved and published. */
  readonly facts: readonly string[];
}

/**
 * The source of a figure, or the document's where it has none of its own.
 *
 * @returns  `undefined` where neither source nor day of publishing is known.
 */
export function sourceLineView(
  own: Source | undefined,
  document: Document,
  settings: Settings,
): SourceLineView | undefined {
  const source = own ?? document.source;
  const { published, language } = document;
  const words = commonWords[settings.language];
  const { date } = formatFor(settings.language);
  const read = (text: Source['name']): string => textIn(text, settings.tag, language);
  const facts = [
    source?.processed && read(source.processed),
    source?.licence && read(source.licence),
    source?.retrieved && words.retrieved(date(source.retrieved)),
    published && words.published(date(published)),
  ].filter((fact) => fact !== undefined);
  if (!source) return facts.length > 0 ? { facts } : undefined;
  const origin = `${source.processed ? words.processed : words.source} ${read(source.name)}`;
  return source.url ? { origin, href: new URL(source.url, settings.base).href, facts } : { origin, facts };
}
