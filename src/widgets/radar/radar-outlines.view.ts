import { areaMean } from '../../contract/index.ts';
import type { Language } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { ALL } from '../../parts/assessment.view.ts';
import type { Round, ShownArea, ShownAssessment } from '../../parts/assessment-shown.view.ts';

/** What one group answered on one occasion, as means of the areas: an outline of the radar, a column of its table. */
export interface Outline {
  /** What tells it from the others: occasion, group, or both. */
  readonly name: string;
  readonly round: Round;
  /** In the order of the areas, not rounded; null where a statement has none. */
  readonly means: Means;
}

type Means = readonly (number | null)[];

/** A group with its outlines in time order. */
export interface GroupOutlines {
  /** Where it has to be named: it is not everyone, or not alone. */
  readonly name: string;
  readonly all: readonly Outline[];
  /** Those that have a mean. */
  readonly known: readonly Outline[];
  /** "Change October – May", from its first to its last outline that is known; "" where these are one and the same. */
  readonly span: string;
  /** In the order of the areas. */
  readonly changes: Means;
}

/** More outlines than this cannot be told apart. */
const MOST_OUTLINES = 4;

/** Every round of every group, and what has changed between its rounds. */
export function outlinesOf(
  { areas, groups }: Pick<ShownAssessment, 'areas' | 'groups'>,
  language: Language,
): readonly GroupOutlines[] {
  const isAlone = groups.length === 1;
  const isOnce = new Set(groups.flatMap(({ rounds }) => rounds.map(({ occasion }) => occasion.id))).size === 1;
  return groups.map(({ id, name, rounds }) => {
    const all = rounds.map((round): Outline => ({
      name: isAlone ? round.occasion.name : isOnce ? name : `${name} ${round.occasion.name}`,
      round,
      means: areas.map((area) => areaMean(area, round.means)),
    }));
    const known = all.filter(({ means }) => means.some((mean) => mean !== null));
    const [first, last] = [known[0], known.at(-1)];
    return {
      name: isAlone && id === ALL ? '' : name,
      all,
      known,
      span: first && last && first !== last
        ? `${assessmentWords[language].change} ${first.round.occasion.name} – ${last.round.occasion.name}`
        : '',
      changes: areas.map((_, index) => {
        const [from = null, to = null] = [first?.means[index], last?.means[index]];
        // Without the noise of subtraction.
        return from === null || to === null ? null : Number((to - from).toFixed(12));
      }),
    };
  });
}

/** As many as can be told apart: all, or the first and the last of each group, or the last of each. */
export function drawable(groups: readonly GroupOutlines[]): readonly Outline[] {
  const ends = groups.map(({ known }) => [...new Set([...known.slice(0, 1), ...known.slice(-1)])]);
  const ways = [groups.map(({ known }) => known), ends].map((way) => way.flat());
  return ways.find(({ length }) => length <= MOST_OUTLINES)
    ?? ends.flatMap((way) => way.slice(-1)).slice(0, MOST_OUTLINES);
}

/** Why there is no mean: an answer behind it is hidden; `undefined` where it is not. */
export function reasonFor(
  statements: ShownArea['statements'],
  { answers }: Round,
  language: Language,
): string | undefined {
  const isHidden = statements.some(({ id }) => answers.get(id)?.missing === 'suppressed');
  return isHidden ? figureWords[language].missing.suppressed : undefined;
}
