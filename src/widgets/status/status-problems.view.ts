import { formatFor } from '../../locale/format.ts';
import { PHRASES, statusWords } from '../../locale/words/status.ts';
import type { StatusWords } from '../../locale/words/status.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import type { Fault } from './status-check.view.ts';

/** All errors, or all warnings. */
export interface Section {
  readonly severity: Fault['severity'];
  /** "3 errors", and what follows from them. */
  readonly head: string;
  readonly note: string;
  /** One for each code, the most frequent first. */
  readonly groups: readonly Group[];
}

/** What is wrong in one way, at all its places. */
export interface Group {
  readonly problem: string;
  readonly code: string;
  /** Empty where there is one. */
  readonly count: string;
  /** What to write instead, where that is the same at all places. */
  readonly write: string;
  readonly places: readonly Place[];
  /** How many more there are; empty where all are told. */
  readonly more: string;
}

export interface Place {
  /** A JSON Pointer, or that it is the whole document. */
  readonly path: string;
  readonly line: string;
  /** What stands there, and what to write instead: each with its word, or empty. */
  readonly found: string;
  readonly write: string;
}

/** How many places of a group are told; the rest stands in the table. */
const MOST_PLACES = 5;

/** Errors before warnings, grouped by what is wrong. */
export function sectionsOf(faults: readonly Fault[], { language }: Settings): readonly Section[] {
  const words = statusWords[language];
  const { plural } = formatFor(language);
  return (['error', 'warning'] as const).flatMap((severity) => {
    const own = faults.filter((fault) => fault.severity === severity);
    if (own.length === 0) return [];
    const [forms, note] = severity === 'error'
      ? [words.errors, words.errorsNote] as const
      : [words.warnings, words.warningsNote] as const;
    return [{ severity, head: plural(own.length, forms), note, groups: groupsOf(own, words, language) }];
  });
}

function groupsOf(faults: readonly Fault[], words: StatusWords, language: Settings['language']): readonly Group[] {
  const { number } = formatFor(language);
  const byCode = new Map<Fault['code'], Fault[]>();
  for (const fault of faults) {
    if (!byCode.get(fault.code)?.push(fault)) byCode.set(fault.code, [fault]);
  }
  return [...byCode].sort(([, a], [, b]) => b.length - a.length).map(([code, own]) => {
    const places = own.map((fault) => placeOf(fault, words));
    const [first, second] = places;
    const write = first?.write ?? '';
    const isSame = second !== undefined && places.every((place) => place.write === write);
    return {
      problem: words.problems[code],
      code,
      count: second ? number(own.length) : '',
      write: isSame ? write : '',
      places: places.slice(0, MOST_PLACES).map((place) => (isSame ? { ...place, write: '' } : place)),
      more: own.length > MOST_PLACES ? words.more(number(own.length - MOST_PLACES)) : '',
    };
  });
}

function placeOf({ path, line, found, fix }: Fault, words: StatusWords): Place {
  return {
    path: path || words.whole,
    line: line === undefined ? '' : words.line(String(line)),
    found: found && `${words.found}: ${phraseIn(found, words)}`,
    write: fix && `${words.write}: ${phraseIn(fix, words)}`,
  };
}

/** The problems as a table, in the document's order within each kind. */
export function problemTable(faults: readonly Fault[], caption: string, { language }: Settings): DataTableView {
  const words = statusWords[language];
  const { path, line, severity, code, problem, found, write } = words.columns;
  const ordered = [...faults].sort((a, b) => rank(a) - rank(b));
  return {
    language,
    caption,
    columns: [
      { label: path }, { label: line }, { label: severity }, { label: code }, { label: problem },
      { label: found }, { label: write },
    ],
    count: faults.length,
    rows: (most) => ordered.slice(0, most).map((fault) => [
      fault.path || words.whole,
      // No number to count with: 1 091 is looked for as 1091.
      fault.line === undefined ? '' : String(fault.line),
      words.severities[fault.severity],
      fault.code,
      words.problems[fault.code],
      phraseIn(fault.found, words),
      phraseIn(fault.fix, words),
    ]),
    source: undefined,
  };
}

const rank = ({ severity }: Fault): number => Number(severity === 'warning');

const FORMS = PHRASES.map((phrase) => ({
  phrase,
  form: new RegExp(`^${phrase.split('$').map((part) => part.replace(/[^\w ]/g, '\\$&')).join('(.+?)')}$`, 's'),
}));

/** What the checker says in English, in the reader's language. A value of the document stays as it is. */
export function phraseIn(english: string, words: Pick<StatusWords, 'phrases'>): string {
  if (/^".*"$/s.test(english)) return english;
  for (const { phrase, form } of FORMS) {
    const [match, ...parts] = form.exec(english) ?? [];
    if (match === undefined) continue;
    return parts.reduce((text, part) => text.replace('$', () => phraseIn(part, words)), words.phrases[phrase]);
  }
  return english;
}
