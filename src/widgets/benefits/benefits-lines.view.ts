import { benefitState, isCounted, latestRealised, realisedInOrder } from '../../contract/benefit-sums.ts';
import type { Benefit, BenefitState } from '../../contract/index.ts';
import { capital } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { Verdict, VerdictView } from '../../parts/verdict.view.ts';
import { improvementsOf, unitName } from './benefits-frame.view.ts';
import type { BenefitFrame } from './benefits-frame.view.ts';

/** A benefit in words. */
export interface BenefitView {
  readonly text: string;
  /** What there is, of what was expected; absent where it is only described. */
  readonly figure?: string;
  readonly bar?: Bar;
  /** How it stands to what was expected, and by when. */
  readonly verdict?: VerdictView;
  /** Kind (of one that is only described), unit of organisation, figures as they came, improvements and measure. */
  readonly facts: readonly string[];
  /** Where its own figures are from. */
  readonly source?: SourceLineView;
}

/** Shares of the same scale, 0 to 1, from zero; absent where nobody says. */
export interface Bar {
  readonly realised?: number;
  readonly expected?: number;
}

/** What is realised and expected, in the unit that stands over it; `null` where nobody says. */
export interface Amounts {
  readonly realised: number | null;
  readonly expected: number | null;
}

/** What is still under way is neither reached nor late. */
const MARKS: Readonly<Record<BenefitState, Verdict>> = {
  reached: 'met', late: 'missed', underway: 'unknown', unexpected: 'unknown',
};

/** A benefit; `most` is what its bar is as long as its place for, 0 where there is nothing to draw. */
export function benefitView(benefit: Benefit, frame: BenefitFrame, most = 0): BenefitView {
  const { document, read, settings, words, format: { period } } = frame;
  const { text, expected } = benefit;
  const state = benefitState(benefit, frame.at);
  const amounts = { realised: latestRealised(benefit)?.value ?? null, expected: expected?.value ?? null };
  const by = expected?.by === undefined ? '' : ` (${words.by(period(expected.by))})`;
  // The day of publishing stands below all of them.
  const alone = { styrtavla: '1', ...(document.language !== undefined && { language: document.language }) } as const;
  const source = benefit.source && sourceLineView(benefit.source, alone, settings);
  return {
    text: read(text),
    ...(isCounted(benefit) && {
      figure: figureText(amounts, frame),
      bar: barOf(amounts, most),
      verdict: { state: MARKS[state], text: capital(words.states[state]) + by },
    }),
    facts: factsOf(benefit, frame),
    ...(source && { source }),
  };
}

/** "22 of 60 expected". */
export function figureText({ realised, expected }: Amounts, { words, format: { number } }: BenefitFrame): string {
  const write = (value: number | null): string | undefined => (value === null ? undefined : number(value));
  return capital(words.figure(write(realised), write(expected)));
}

/** Bars begin at zero; below it there is nothing to draw. */
export function barOf({ realised, expected }: Amounts, most: number): Bar {
  const share = (value: number): number => (most > 0 ? Math.max(0, value) / most : 0);
  return {
    ...(realised !== null && { realised: share(realised) }),
    ...(expected !== null && { expected: share(expected) }),
  };
}

/** When the figure is from; of several figures all, each with its date. */
export function realisedText(
  figures: NonNullable<Benefit['realised']>, { words, format: { number, date } }: BenefitFrame,
): string | undefined {
  const [first, second] = figures;
  if (!first) return undefined;
  if (!second) return words.asOf(date(first.on));
  return `${words.realised} ${figures.map(({ value, on }) => `${number(value)} (${date(on)})`).join(', ')}`;
}

function factsOf(benefit: Benefit, frame: BenefitFrame): readonly string[] {
  const { document, read, words } = frame;
  const measure = document.measures?.find(({ id }) => id === benefit.measure);
  const from = improvementsOf(benefit, frame);
  return [
    [
      isCounted(benefit) ? undefined : words.kinds[benefit.kind ?? 'other'],
      benefit.orgUnit === frame.orgUnit ? undefined : unitName(benefit, frame),
      realisedText(realisedInOrder(benefit), frame),
    ].filter(Boolean).join('; '),
    from.length > 0 ? `${words.from} ${from.join(', ')}` : '',
    measure ? `${words.measure} ${read(measure.name)}` : '',
  ].filter(Boolean).map(capital);
}
