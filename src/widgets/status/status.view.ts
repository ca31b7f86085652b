import { clockOf } from '../../contract/index.ts';
import { periodAt } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { atTimes } from '../../locale/weekday.ts';
import { commonWords } from '../../locale/words/common.ts';
import type { Trouble } from '../../locale/words/common.ts';
import { statusWords } from '../../locale/words/status.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import type { Sentence } from '../../parts/sentence.view.ts';
import type { Settings, WidgetView } from '../../parts/widget.view.ts';
import type { Check, Fault } from './status-check.view.ts';
import { publishedFacts, sourceFacts, valueFacts } from './status-facts.view.ts';
import type { Fact } from './status-facts.view.ts';
import { problemTable, sectionsOf } from './status-problems.view.ts';
import type { Section } from './status-problems.view.ts';

/** What is known of a document. */
export interface Known {
  /** Of the last that came; absent where none ever did. */
  readonly check: Check | undefined;
  readonly arrival: Arrival;
}

/** How a document came, or why none did. Times are milliseconds since 1970 in UTC. */
export interface Arrival {
  /** Absent where the document stands in the page. */
  readonly address?: string | undefined;
  readonly failure?: Trouble | undefined;
  /** What the checker found in what came last, where that is no document. */
  readonly faults: readonly Fault[];
  /** When the document came; where none ever did, when it first failed so. */
  readonly fetchedAt: number;
  /** When it was last seen that nothing is newer; Infinity for `nextAt`: it is not looked again. */
  readonly goodAt: number;
  readonly nextAt: number;
}

/** What is shown of a document to the one who publishes it. */
export interface StatusView extends WidgetView {
  readonly verdict: Sentence;
  /** Why no document came, or none newer, and what to do about it. */
  readonly failure: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** Absent where nothing is wrong. */
  readonly table?: DataTableView;
  /** Until when it is true, in milliseconds since 1970 in UTC. */
  readonly until: number;
}

const MINUTE_MS = 6e4;
const HOUR_MS = 36e5;
/** How much of a moment is its day. */
const DAY = 10;
/** Where a document without a time zone of its own is at home. */
const HOME = 'Europe/Stockholm';

/** From a checked document, and how it came, to what is shown of them. */
export function statusView({ check, arrival }: Known, settings: Settings): StatusView {
  const { language, now } = settings;
  const words = statusWords[language];
  const { failure, nextAt } = arrival;
  const { document, measures = 0 } = check ?? {};
  const name = nameOf(document, settings);
  // What came last is what can be put right: of the document before it nobody needs to know.
  const faults = arrival.faults.length > 0 ? arrival.faults : (check?.faults ?? []);
  return {
    name,
    verdict: failure
      ? { state: 'missed', text: failed(arrival, document, settings) }
      : counted(faults, { shown: document?.measures?.length ?? 0, all: measures }, settings),
    failure: failure ? words.failures[failure].join(' ') : '',
    facts: [
      ...(document ? publishedFacts(document, settings) : []),
      ...arrivalFacts(arrival, document, settings),
      ...(document ? [...sourceFacts(document, settings), ...valueFacts(document, settings)] : []),
    ],
    sections: sectionsOf(faults, settings),
    ...(faults.length > 0 && { table: problemTable(faults, name, settings) }),
    until: Math.min(now + HOUR_MS, nextAt > now ? nextAt + MINUTE_MS : Infinity),
  };
}

function nameOf(document: Check['document'], { language, tag }: Settings): string {
  const { name, nameless } = statusWords[language];
  return document?.title ? name(textIn(document.title, tag, document.language)) : nameless;
}

/** That nothing can be shown, or nothing newer than a time. */
function failed({ failure, fetchedAt }: Arrival, document: Check['document'], { language }: Settings): string {
  const { stale, cannotShow, reasons } = commonWords[language];
  const reason = reasons[failure ?? 'unreadable'];
  if (!document) return cannotShow(reason);
  return stale(formatFor(language).instant(fetchedAt, document.timeZone ?? HOME), reason);
}

/** How much is wrong, and how much of the figures that costs. */
function counted(
  faults: readonly Fault[],
  { shown, all }: { readonly shown: number; readonly all: number },
  { language }: Settings,
): Sentence {
  const words = statusWords[language];
  const { plural, list, number } = formatFor(language);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const kinds = [
    ...(errors > 0 ? [plural(errors, words.errors)] : []),
    ...(warnings > 0 ? [plural(warnings, words.warnings)] : []),
  ];
  const cost = shown < all ? [words.shown(number(shown), number(all))] : [];
  if (kinds.length === 0) return { state: 'met', text: sentence(words.none) };
  const text = sentence([list(kinds), ...cost].join('; '));
  // A warning alone is worth a look, and no verdict.
  return errors > 0 ? { state: 'missed', text } : { text };
}

/** When it came, when it is looked for again, and from where. */
function arrivalFacts(arrival: Arrival, document: Check['document'], { language, now }: Settings): readonly Fact[] {
  const { address, failure, fetchedAt, goodAt, nextAt } = arrival;
  const words = statusWords[language];
  const { period } = formatFor(language);
  const moment = (epochMs: number): string => periodAt('moment', clockOf(document ?? {}, epochMs));
  const fetched = moment(fetchedAt);
  const when = (epochMs: number): string => {
    const other = moment(epochMs);
    const isSameDay = other.slice(0, DAY) === fetched.slice(0, DAY);
    return isSameDay ? atTimes([other.slice(DAY + 1)], language) : period(other);
  };
  const isCheckedLater = !failure && goodAt >= fetchedAt + MINUTE_MS;
  const times = [
    period(fetched),
    ...(isCheckedLater ? [words.checked(when(goodAt))] : []),
    ...(nextAt > now && nextAt < Infinity ? [words.next(when(nextAt))] : []),
  ];
  return [
    { term: document ? words.terms.fetched : words.terms.since, details: [{ text: times.join('; ') }] },
    { term: words.terms.address, details: [address ? { text: address, href: address } : { text: words.inPage }] },
  ];
}
