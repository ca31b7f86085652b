import { asOf } from '../../contract/as-of.ts';
import { benefitsOf, benefitState, benefitSums, isCounted } from '../../contract/benefit-sums.ts';
import { onlyUnit } from '../../contract/unit-content.ts';
import type { Benefit, BenefitState, BenefitSum, Document } from '../../contract/index.ts';
import { periodAt } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import type { Language } from '../../locale/language.ts';
import { benefitWords } from '../../locale/words/benefit.ts';
import { noteKindWords } from '../../locale/words/note-kinds.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import type { Sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import type { BenefitFrame } from './benefits-frame.view.ts';
import { barOf, benefitView, figureText, realisedText } from './benefits-lines.view.ts';
import type { Bar, BenefitView } from './benefits-lines.view.ts';

/** The benefits of a unit and of all below it. */
export interface BenefitsView extends WidgetView {
  /** How many have figures, and how many of them have reached what was expected. */
  readonly sentences: readonly Sentence[];
  /** What can be added up, each kind and unit by itself. */
  readonly sums: readonly SumView[];
  /** Those without figures, with their head. */
  readonly described: { readonly head: string; readonly benefits: readonly BenefitView[] } | undefined;
  readonly source: SourceLineView | undefined;
  /** What a table of them is made from, once a reader wants one. */
  readonly language: Language;
  readonly benefits: readonly Benefit[];
  readonly frame: BenefitFrame;
}

/** Benefits of one kind in one unit of measure. */
export interface SumView {
  /** "Time, hours per week". */
  readonly head: string;
  /** Absent where there is one benefit: its own figure is the sum. Over time where several have given any. */
  readonly sum?: { readonly label: string; readonly figure: string; readonly bar: Bar; readonly realised?: string };
  readonly benefits: readonly BenefitView[];
}

/** From a document to what its improvements gave. */
export function benefitsView(
  document: Document, orgUnit: string | undefined, settings: Settings,
): BenefitsView | Notice {
  const { language } = settings;
  const words = benefitWords[language];
  const id = orgUnit ?? onlyUnit(document.orgUnits);
  const unit = id === undefined ? undefined : pick(document.orgUnits, { attribute: 'org-unit', id }, settings);
  if (unit && isNotice(unit)) return unit;
  const benefits = benefitsOf(document, id);
  if (benefits.length === 0) return notice(words.empty);
  const frame: BenefitFrame = {
    document,
    settings,
    words,
    noteWords: noteKindWords[language],
    format: formatFor(language),
    at: asOf(document, settings.now),
    read: (text) => textIn(text, settings.tag, document.language),
    orgUnit: id,
  };
  const described = benefits.filter((benefit) => !isCounted(benefit));
  const name = unit ? `${words.name}, ${frame.read(unit.name)}` : words.name;
  return {
    name,
    sentences: sentencesOf(benefits, frame),
    sums: benefitSums(benefits).map((sum) => sumView(sum, frame)),
    described: described.length > 0
      ? { head: words.describedHead, benefits: described.map((benefit) => benefitView(benefit, frame)) }
      : undefined,
    source: sourceLineView(undefined, document, settings),
    language,
    benefits,
    frame,
  };
}

function sentencesOf(benefits: readonly Benefit[], frame: BenefitFrame): readonly Sentence[] {
  const { words, format: { number, plural, date } } = frame;
  const counted = benefits.filter(isCounted).length;
  const described = benefits.length - counted;
  const states: Record<BenefitState, number> = { reached: 0, late: 0, underway: 0, unexpected: 0 };
  for (const benefit of benefits) states[benefitState(benefit, frame.at)]++;
  const expected = states.reached + states.late + states.underway;
  const told = (count: number, what: string): string => (count > 0 ? `${number(count)} ${what}` : '');
  const parts = [told(counted, words.counted), told(described, words.described)].filter(Boolean).join(', ');
  const outcome = [
    words.reachedOf(number(states.reached), number(expected)),
    told(states.late, words.late),
    told(states.underway, words.underway),
  ].filter(Boolean).join('; ');
  const state = states.late > 0 ? 'missed' : states.underway > 0 ? 'unknown' : 'met';
  return [
    { text: sentence(`${plural(benefits.length, words.benefits)}: ${parts}`) },
    ...(expected > 0
      ? [{ state, text: sentence(`${outcome} (${words.asOf(date(periodAt('day', frame.at)))})`) } as const]
      : []),
  ];
}

function sumView({ kind, unit, benefits, ...sum }: BenefitSum, frame: BenefitFrame): SumView {
  const { words, format } = frame;
  const figures = benefits.flatMap(({ expected, realised = [] }) =>
    [expected?.value ?? 0, ...realised.map(({ value }) => value)]);
  const most = Math.max(...[...figures, sum.expected ?? 0, ...sum.overTime.map(({ value }) => value)].map(Math.abs));
  // What nobody expected does not belong beside what was.
  const isMixed = sum.expected !== null && sum.unexpected !== null;
  const beside = isMixed ? { ...sum, realised: (sum.realised ?? 0) - (sum.unexpected ?? 0) } : sum;
  const besides = isMixed ? `; ${words.besides(format.number(sum.unexpected ?? 0))}` : '';
  const isSeveral = benefits.filter(({ realised = [] }) => realised.length > 0).length > 1;
  const told = isSeveral ? realisedText(sum.overTime, frame) : undefined;
  return {
    head: capital(unit === undefined ? words.kinds[kind] : `${words.kinds[kind]}, ${frame.read(unit)}`),
    ...(benefits.length > 1 && {
      sum: {
        label: capital(words.sum),
        figure: figureText(beside, frame) + besides,
        bar: barOf(beside, most),
        ...(told !== undefined && { realised: capital(told) }),
      },
    }),
    benefits: benefits.map((benefit) => benefitView(benefit, frame, most)),
  };
}
