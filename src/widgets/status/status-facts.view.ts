import { ageOf, clockOf, inTimeOrder, sourcesOf } from '../../contract/index.ts';
import type { Document, Measure, SourceUse, SourceUses, Text } from '../../contract/index.ts';
import { spanOf } from '../../contract/period.ts';
import { ago } from '../../locale/ago.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { statusWords } from '../../locale/words/status.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import type { Settings } from '../../parts/widget.view.ts';

// This folder knows no DOM; browsers and Node both have it.
declare const URL: new (address: string, base: string) => { readonly href: string };

/** A line about a document: what it is of, and what there is to say of it. */
export interface Fact {
  readonly term: string;
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly text: string;
  /** Where the text leads. */
  readonly href?: string;
  /** What follows it, quieter. */
  readonly more?: string;
}

const DAY_MS = 864e5;

const readerOf = ({ language }: Document, { tag }: Settings) => (text: Text): string => textIn(text, tag, language);

/** Who published the document and when. */
export function publishedFacts(document: Document, settings: Settings): readonly Fact[] {
  const { publisher, published } = document;
  const { terms } = statusWords[settings.language];
  const read = readerOf(document, settings);
  return [
    ...(publisher ? [{ term: terms.publisher, details: [{ text: read(publisher) }] }] : []),
    ...(published ? [{ term: terms.published, details: [{ text: dayWithAge(published, document, settings) }] }] : []),
  ];
}

/** "1 March 2026 (8 months ago)"; without its age while that is less than two days. */
function dayWithAge(day: string, document: Document, { language, now }: Settings): string {
  const { date } = formatFor(language);
  const sinceMs = clockOf(document, now) - spanOf(day).start;
  return sinceMs < 2 * DAY_MS ? date(day) : `${date(day)} (${ago(sinceMs, language)})`;
}

/** Where its figures come from, each source with what stands on it and how old what was retrieved is. */
export function sourceFacts(document: Document, settings: Settings): readonly Fact[] {
  const { terms, unsourced: unsourcedWord } = statusWords[settings.language];
  const { sources, unsourced } = sourcesOf(document);
  const without = usesTold(unsourced, settings);
  const details: readonly Detail[] = [
    ...sources.map((use) => sourceDetail(use, document, settings)),
    ...(without ? [{ text: unsourcedWord, more: without }] : []),
  ];
  return details.length > 0 ? [{ term: terms.sources, details }] : [];
}

function sourceDetail({ source, uses }: SourceUse, document: Document, settings: Settings): Detail {
  const { name, url, retrieved } = source;
  const told = [
    usesTold(uses, settings),
    retrieved && commonWords[settings.language].retrieved(dayWithAge(retrieved, document, settings)),
  ].filter(Boolean);
  return {
    text: readerOf(document, settings)(name),
    ...(url && { href: new URL(url, settings.base).href }),
    more: told.join('. '),
  };
}

function usesTold(uses: SourceUses, { language }: Settings): string {
  const { plural, list } = formatFor(language);
  const words = statusWords[language].uses;
  const kinds = Object.keys(words) as (keyof SourceUses)[];
  return list(kinds.filter((kind) => uses[kind] > 0).map((kind) => plural(uses[kind], words[kind])));
}

interface Aged {
  readonly measure: Measure;
  readonly period: string;
  readonly sinceMs: number;
  readonly due: boolean;
}

/** How many measures wait for a newer value, and which has the oldest. */
export function valueFacts(document: Document, settings: Settings): readonly Fact[] {
  const { measures = [] } = document;
  if (measures.length === 0) return [];
  const words = statusWords[settings.language];
  const { plural, period } = formatFor(settings.language);
  const at = clockOf(document, settings.now);
  const aged = measures.flatMap((measure) => agedOf(measure, at));
  const due = aged.filter((each) => each.due);
  const [oldest] = due.toSorted((a, b) => b.sinceMs - a.sinceMs);
  const valueless = measures.length - aged.length;
  const name = oldest && readerOf(document, settings)(oldest.measure.name);
  const details = [
    oldest ? plural(due.length, words.due) : words.allNew,
    ...(oldest && name ? [words.oldest(name, period(oldest.period))] : []),
  ].join('; ');
  return [{
    term: words.terms.values,
    details: [
      { text: sentence(details) },
      ...(valueless > 0 ? [{ text: sentence(capital(plural(valueless, words.valueless))) }] : []),
    ],
  }];
}

/** The last period of a measure, or of its groups, for which there is a value or it is said why there is none. */
function agedOf(measure: Measure, at: number): readonly Aged[] {
  const { cadence, observations = [], groups = [] } = measure;
  const told = [...observations, ...groups.flatMap((group) => group.observations ?? [])]
    .filter(({ value, missing }) => typeof value === 'number' || missing !== undefined);
  const period = inTimeOrder(told).at(-1)?.period;
  return period === undefined ? [] : [{ measure, period, ...ageOf(period, { cadence, at }) }];
}
