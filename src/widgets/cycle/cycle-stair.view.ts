import type { Cycle } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { toolsWords } from '../../locale/words/tools.ts';
import { capital } from '../../parts/sentence.view.ts';
import type { Settings } from '../../parts/widget.view.ts';
import type { TurnView } from './cycle-turn.view.ts';

/** A ring for each turn on a stair of levels. A ring is 62 units wide and high. */
export interface StairView {
  readonly width: number;
  readonly height: number;
  /** The top of the stair, as a path from its lower left to its right end. */
  readonly outline: string;
  readonly rings: readonly { readonly x: number; readonly y: number; readonly turn: TurnView }[];
  /** What is written under the first ring of a level. */
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** Arrows from one level to the next. */
  readonly leaps: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

type Turns = NonNullable<Cycle['turns']>;

const COLUMN = 84;
/** Where a leap needs its own room. */
const LEAP = 34;
const RISE = 34;
/** A ring rolls on its level: from there to its middle, to the top of all, and down to the end of the drawing. */
const MIDDLE = 36;
const HEAD = 70;
const FOOT = 30;

/**
 * Where turns stand.
 *
 * Levels are steps of one height, whatever their numbers; a turn without one stays on the level before it. Where none
 * has a level, each leap leads to the next.
 */
export function stairView(turns: Turns, views: readonly TurnView[], { language }: Settings): StairView {
  const { number } = formatFor(language);
  const ranks = ranksOf(turns, views);
  const ground = HEAD + Math.max(...ranks) * RISE;
  const yOf = (place: number): number => ground - (ranks[place] ?? 0) * RISE;
  const path: string[] = [];
  const rings: StairView['rings'][number][] = [];
  const labels: StairView['labels'][number][] = [];
  const leaps: StairView['leaps'][number][] = [];
  let x = 0;
  for (const [place, turn] of views.entries()) {
    const y = yOf(place);
    path.push(`${place === 0 ? 'M0 ' : 'V'}${y}`);
    const { level } = turns[place] ?? {};
    const isNew = place === 0 || ranks[place] !== ranks[place - 1];
    if (level !== undefined && isNew) {
      labels.push({ x: x + COLUMN / 2, y: y + 20, text: capital(toolsWords[language].level(number(level))) });
    }
    rings.push({ x: x + COLUMN / 2, y: y - MIDDLE, turn });
    x += COLUMN;
    if (turn.leaps.length > 0) {
      const to = Math.min(y, yOf(place + 1 < views.length ? place + 1 : place)) - MIDDLE;
      leaps.push({ x: x + LEAP / 2, from: y, to });
      x += LEAP;
    }
    path.push(`H${x}`);
  }
  return { width: x, height: ground + FOOT, outline: path.join(''), rings, labels, leaps };
}

function ranksOf(turns: Turns, views: readonly TurnView[]): readonly number[] {
  const isLevelled = turns.some(({ level }) => level !== undefined);
  let before: number | undefined;
  const levels = turns.map(({ level }, place) => {
    const led = views[place - 1]?.leaps.length ? 1 : 0;
    before = isLevelled ? level ?? before : (before ?? 0) + led;
    return before;
  });
  const known = levels.filter((level) => level !== undefined);
  const steps = [...new Set(known)].sort((a, b) => a - b);
  return levels.map((level) => (level === undefined ? 0 : steps.indexOf(level)));
}
