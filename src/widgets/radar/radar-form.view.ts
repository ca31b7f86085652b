import type { Assessment } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import { figureWords } from '../../locale/words/figures.ts';
import type { ShownAssessment } from '../../parts/assessment-shown.view.ts';
import { reasonFor } from './radar-outlines.view.ts';
import type { Outline } from './radar-outlines.view.ts';
import type { Axis, Place, RadarView } from './radar-parts.view.ts';

const FEWEST_AXES = 3;
const MOST_AXES = 12;
/** Rings, the outermost among them; the centre is none. */
const MOST_RINGS = 7;
/** Letters on a line of an axis's label, where there is room for 19. */
const LINE = 16;

/**
 * What can be drawn of so many areas: a radar needs three, and with more than twelve nobody follows an axis.
 *
 * @param lines  What the label of an area takes at most. Few enough, the labels stand round the radar and never meet:
 *   a test measures it.
 */
export function formOf(areas: number, lines: number): RadarView['form'] {
  if (areas < FEWEST_AXES || areas > MOST_AXES) return 'bars';
  return lines <= (areas > 10 ? 0 : areas > 8 ? 3 : 6) ? 'around' : 'beside';
}

/** How many lines a name takes, about: words do not fill their lines. */
export const linesOf = (name: string): number => Math.ceil(name.length / LINE);

/** At steps of the scale that part it evenly. */
export function ringsOf({ min, max, step = 1 }: Assessment['scale'], language: Language): readonly Place[] {
  const steps = Math.round((max - min) / step);
  let count = Math.min(steps, MOST_RINGS);
  while (steps % count > 0) count -= 1;
  return Array.from({ length: count + 1 }, (_, nth) => {
    const share = nth / count;
    return { share, text: formatFor(language).number(min + (max - min) * share) };
  });
}

/** An area with its mean in each outline. */
export function axisOf(
  index: number,
  outlines: readonly Outline[],
  { areas, decimals, assessment: { scale: { min, max } } }: ShownAssessment,
  language: Language,
): Axis {
  const { id = '', name = '', statements = [] } = areas[index] ?? {};
  const means = outlines.map(({ means: all, round }): Place => {
    const mean = all[index] ?? null;
    return mean === null
      ? { share: null, text: reasonFor(statements, round, language) ?? figureWords[language].noValue }
      : { share: (mean - min) / (max - min), text: formatFor(language).number(mean, decimals) };
  });
  const spoken = means.map(({ text }, nth) => `${outlines[nth]?.name ?? ''} ${text}`);
  return { id, name, means, spoken: `${name}: ${spoken.join(', ')}` };
}
