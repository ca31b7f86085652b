import { clockOf } from '../contract/index.ts';
import type { Document, Goal, GoalNode, OrgUnit } from '../contract/index.ts';
import { spanOf } from '../contract/period.ts';
import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { textIn } from '../locale/language.ts';
import { goalWords } from '../locale/words/goal.ts';
import { countsMeasures, leftOutText, rollUpMark } from './roll-up.view.ts';
import type { Verdict, VerdictView } from './verdict.view.ts';
import type { Settings } from './widget.view.ts';

export type GoalCounts = GoalNode['counts'];

/** A goal as it is read in a line or on a card: each text by itself. */
export interface GoalView {
  readonly id: string;
  readonly text: string;
  /** Whose it is, by when it is to be reached, who decided it and when, what it serves elsewhere. */
  readonly facts: readonly string[];
  /** How many of its measures meet their targets; where nothing measures it, what people judged. */
  readonly verdict: VerdictView;
  /** Which measures do not count. When people judged, and why; of a goal that is measured also what. */
  readonly beside: readonly string[];
  /** Of a goal that is measured: so many of so many. */
  readonly counts?: { readonly met: number; readonly counted: number };
  /** That its deadline is over and it is not reached. */
  readonly over?: string;
  /** That it serves no higher goal. */
  readonly loose?: string;
}

/** What else is known of a goal: a node of `goalTree` has all but the first two. */
export interface GoalAbout {
  readonly document: Document;
  readonly settings: Settings;
  /** Of its measures and of those of all goals below it. Absent, or of none: then what people judged is shown. */
  readonly counts?: GoalCounts | undefined;
  /** To be named with it. */
  readonly orgUnit?: OrgUnit | undefined;
  /** To be named as what it serves. */
  readonly parent?: Goal | undefined;
  readonly isLoose?: boolean;
}

/** What was judged by people as a mark: what is under way is neither met nor missed. */
const MARKS: Readonly<Record<string, Verdict>> = { done: 'met', behind: 'missed' };

/** A goal in words: its text, its facts, and how it stands. */
export function goalView(goal: Goal, about: GoalAbout): GoalView {
  const { document, settings: { language, tag, now }, counts, isLoose = false } = about;
  const { id, text, deadline, judgement: { state, on, why } = {} } = goal;
  const words = goalWords[language];
  const judged = state ? words.judgement[state] : words.notJudged;
  const isMeasured = !!counts && countsMeasures(counts);
  const verdict: VerdictView = isMeasured
    ? { state: rollUpMark(counts), text: metText(counts, language) }
    : { state: MARKS[state ?? ''] ?? 'unknown', text: judged };
  const isReached = state === 'done' || verdict.state === 'met';
  const isOver = deadline !== undefined && !isReached && spanOf(deadline).end <= clockOf(document, now);
  const beside = [
    ...(isMeasured ? leftOutText(counts, language) : []),
    isMeasured && state && judged,
    on && words.judged(formatFor(language).date(on)),
    why && textIn(why, tag, document.language),
  ];
  return {
    id,
    text: textIn(text, tag, document.language),
    facts: factsOf(goal, about),
    verdict,
    beside: beside.filter((fact) => typeof fact === 'string'),
    ...(isMeasured && { counts: { met: counts.met, counted: counts.counted } }),
    ...(isOver && { over: words.over }),
    ...(isLoose && { loose: [words.loose].flat()[0] ?? '' }),
  };
}

/** "3 of 5 measures meet their target". */
export function metText({ met, counted }: GoalCounts, language: Language): string {
  const words = goalWords[language];
  const { number, plural } = formatFor(language);
  return counted > 0 ? words.of(number(met), plural(counted, words.measures)) : words.noMeasureCounts;
}

function factsOf(
  { from, deadline, decided, decidedBy }: Goal,
  { document, settings: { language, tag }, orgUnit, parent }: GoalAbout,
): readonly string[] {
  const words = goalWords[language];
  const { period, date } = formatFor(language);
  const read = (text: Goal['text']): string => textIn(text, tag, document.language);
  const when = [from && words.from(period(from)), deadline && words.by(period(deadline))].filter(Boolean).join(', ');
  const day = decided && date(decided);
  return [
    orgUnit && read(orgUnit.name),
    when,
    decidedBy ? [words.decidedBy(read(decidedBy)), day].filter(Boolean).join(', ') : day && words.decided(day),
    parent && words.serves(read(parent.text)),
  ].filter((fact) => !!fact).map(String);
}
