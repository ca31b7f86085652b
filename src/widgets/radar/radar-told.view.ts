import type { Document } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import type { Language } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import type { ShownAssessment } from '../../parts/assessment-shown.view.ts';
import { sentence } from '../../parts/sentence.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import { reasonFor } from './radar-outlines.view.ts';
import type { GroupOutlines, Outline } from './radar-outlines.view.ts';
import type { RadarView } from './radar-parts.view.ts';

/**
 * What the outlines of a group show: the areas that changed most and least from the first to the last, or, where there
 * is nothing to compare, the highest and the lowest area. Groups are not held against each other.
 */
export function toldOf(
  { name, known, span, changes }: GroupOutlines,
  { areas, decimals }: ShownAssessment,
  language: Language,
): string {
  const { signed, number, list, plural } = formatFor(language);
  const { mean, radar } = assessmentWords[language];
  const isCompared = span !== '' && changes.some((change) => change !== null);
  const last = known.at(-1);
  const figures = areas.flatMap((area, index) => {
    const value = (isCompared ? changes : last?.means)?.[index] ?? null;
    if (value === null) return [];
    const text = (isCompared ? signed : number)(value, decimals);
    return [{ name: area.name, text, size: sizeOf(isCompared ? Math.abs(value) : value, decimals) }];
  });
  const sizes = figures.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const named = (wanted: number): string =>
    list(figures.filter(({ size }) => size === wanted).map((figure) => `${figure.name} (${figure.text})`));
  const [first, second] = figures;
  const said = least < most
    ? (isCompared ? radar.changed : radar.between)(named(most), named(least))
    : first && second && figures.every(({ text }) => text === first.text)
      ? radar.same(first.text, plural(figures.length, radar.inAreas))
      : named(most);
  const when = span && !isCompared ? last?.round.occasion.name : '';
  return [name, when, `${isCompared ? span : mean}: ${said}.`].filter(Boolean).join('. ');
}

/** As it is written, for what looks alike counts as alike; and without noise: 1.005 is more than 1. */
const sizeOf = (value: number, decimals: number): number =>
  Math.round(Number((value * 10 ** decimals).toPrecision(15)));

/** Which rounds have no mean at all, and why: a sentence for each reason. */
export function unknownOf(groups: readonly GroupOutlines[], { areas }: ShownAssessment, language: Language): string {
  const statements = areas.flatMap((area) => area.statements);
  const byReason = new Map<string, readonly string[]>();
  for (const { name, round } of groups.flatMap(({ all, known }) => all.filter((outline) => !known.includes(outline)))) {
    const reason = reasonFor(statements, round, language) ?? assessmentWords[language].incomplete;
    byReason.set(reason, [...byReason.get(reason) ?? [], name]);
  }
  return [...byReason].map(([reason, names]) => `${formatFor(language).list(names)}: ${reason}.`).join(' ');
}

/** What is drawn, of what there is. */
interface Drawn extends Pick<RadarView, 'form'> {
  readonly shown: ShownAssessment;
  readonly groups: readonly GroupOutlines[];
  readonly outlines: readonly Outline[];
}

/** What there is to know of a drawing, where there is one, and who answered. */
export function factsOf(
  { shown: { areas, assessment: { scale }, facts }, groups, outlines, form }: Drawn,
  unknown: string,
  { language: own }: Document,
  { language, tag }: Settings,
): readonly string[] {
  const { radar } = assessmentWords[language];
  const { number, list } = formatFor(language);
  const answered = facts.map(sentence);
  if (outlines.length === 0) return answered;
  const left = groups.flatMap(({ known }) => known.filter((outline) => !outlines.includes(outline)));
  const end = (value: number, label: typeof scale.minLabel): string =>
    number(value) + (label ? ` (${textIn(label, tag, own)})` : '');
  return [
    form === 'bars' ? radar.bars(number(areas.length)) : '',
    radar.scale(end(scale.min, scale.minLabel), end(scale.max, scale.maxLabel)),
    left.length > 0 ? radar.tableOnly(list(left.map(({ name }) => name))) : '',
    unknown,
    ...answered,
  ].filter(Boolean);
}
