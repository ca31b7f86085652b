import { formatFor } from '../../locale/format.ts';
import type { Forms, Language } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import type { Respondents } from '../../parts/assessment-shown.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import { changeOf, isAsked } from './change-group.view.ts';
import type { Frame } from './change-group.view.ts';

/** A statement by its number, and its change or its mean. */
interface Told {
  readonly number: number;
  readonly value: number;
  readonly text: string;
}

/** More of them that share the highest figure are not told one by one. */
const MOST_NAMED = 3;

/** What the statements did from a group's first occasion to its last; of one occasion, which are highest and lowest. */
export function toldOf(group: Respondents, frame: Frame): readonly string[] {
  const { shown: { areas, groups, decimals }, readMean, settings: { language } } = frame;
  const { number: write, signed } = formatFor(language);
  const isOne = group.rounds.length === 1;
  const asked = areas.flatMap(({ statements }) => statements).filter((one) => isAsked(group, one));
  const told = asked.flatMap(({ id, number }): readonly Told[] => {
    const value = isOne ? readMean(id)(group.rounds[0]) : changeOf(group, readMean(id));
    return typeof value === 'number' ? [{ number, value, text: (isOne ? write : signed)(value, decimals) }] : [];
  });
  const parts = isOne ? endsTold(told, language) : changesTold(told, asked.length - told.length, frame);
  if (parts.length === 0) return [];
  return [(groups.length > 1 ? `${group.name}: ` : '') + sentence(parts.join('; '))];
}

function endsTold(told: readonly Told[], language: Language): readonly string[] {
  const { highest, lowest } = assessmentWords[language].changes;
  return [
    named(`${highest}:`, told.toSorted(falling), language), named(`${lowest}:`, told.toSorted(rising), language),
  ].filter(Boolean);
}

/** @param lacking  How many were asked about and cannot be compared. */
function changesTold(told: readonly Told[], lacking: number, frame: Frame): readonly string[] {
  const { shown, settings: { language } } = frame;
  const { number: write, signed, plural } = formatFor(language);
  const { statement, changes: words } = assessmentWords[language];
  const [only, second] = told;
  if (!only) return [];
  const rest = lacking > 0 ? [plural(lacking, words.uncompared)] : [];
  if (!second) return [`${statement} ${write(only.number)}: ${only.text}`, ...rest];
  // What rounds to no change has not changed, for those who see the figures.
  const still = signed(0, shown.decimals);
  const moved = told.filter(({ text }) => text !== still);
  const sets = [
    ['risen', moved.filter(({ value }) => value > 0).toSorted(falling)],
    ['fallen', moved.filter(({ value }) => value < 0).toSorted(rising)],
    ['unchanged', told.filter(({ text }) => text === still)],
  ] as const;
  const all = shown.areas.flatMap(({ statements }) => statements).length;
  const clauses = sets.filter(([, set]) => set.length > 0).map(([verb, set], place) => {
    const count = write(set.length);
    const of = set.length === all ? words.all(count) : words.of(count, write(told.length + lacking));
    const did = `${place > 0 ? count : of} ${formOf(words.moved[verb], set.length)}`;
    if (verb === 'unchanged') return did;
    const least = set.length === told.length ? named(words.least, set.toReversed(), language) : '';
    return [did, named(words.most, set, language), least].filter(Boolean).join(', ');
  });
  return [...clauses, ...rest];
}

const falling = (a: Told, b: Told): number => b.value - a.value;
const rising = (a: Told, b: Told): number => a.value - b.value;

/** Those that share the first one's figure; "" where that is all of them, or many. */
function named(word: string, ordered: readonly Told[], language: Language): string {
  const { number, list } = formatFor(language);
  const [first] = ordered;
  const alike = ordered.filter(({ text }) => text === first?.text);
  if (!first || alike.length === ordered.length || alike.length > MOST_NAMED) return '';
  const numbers = list(alike.map((one) => one.number).toSorted((a, b) => a - b).map((one) => number(one)));
  return `${word} ${formOf(assessmentWords[language].changes.statements(numbers), alike.length)} (${first.text})`;
}

function formOf(forms: Forms, count: number): string {
  const [one, other = one] = [forms].flat();
  return (count === 1 ? one : other) ?? '';
}
