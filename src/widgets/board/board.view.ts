import { boardOf, goalTree } from '../../contract/index.ts';
import type { BoardPick, Document, Goal, GoalNode } from '../../contract/index.ts';
import type { Language } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { noteFrame } from '../../parts/note.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { boardScore, boardWork, nextMeeting } from './board-head.view.ts';
import type { BoardMeeting, BoardScore, BoardWork } from './board-head.view.ts';
import { zoneGroups } from './board-zone.view.ts';
import type { Density, ZoneGroup } from './board-zone.view.ts';

/** What a board shows, zone by zone. */
export interface BoardView extends WidgetView {
  readonly language: Language;
  readonly density: Density;
  /** Whose board it is, where its name does not say so; or "". */
  readonly about: string;
  /** Absent where it has no measures. */
  readonly score?: BoardScore;
  /** Absent where it has no slips. */
  readonly work?: BoardWork;
  /** The one that is held next; absent where the unit has none. */
  readonly meeting?: BoardMeeting;
  readonly groups: readonly ZoneGroup[];
  readonly source?: SourceLineView;
}

/** A board as it is asked for. */
export interface BoardAsked extends BoardPick {
  readonly density: Density;
}

/** From a document to what a board shows of it: the one that is picked, or one made of what a unit has. */
export function boardView(
  document: Document, { density, ...picked }: BoardAsked, settings: Settings,
): BoardView | Notice {
  const content = boardOf(document, picked);
  if (!content) return noBoard(document, picked, settings);
  const { board, orgUnit, zones } = content;
  const frame = noteFrame(document, settings);
  const { at, read } = frame;
  const source = sourceLineView(board?.source, document, settings);
  const unit = read(orgUnit?.name ?? '');
  const name = read(board?.title ?? '') || unit || read(document.title ?? '');
  const score = boardScore(content, frame);
  const work = boardWork(content, frame);
  const meeting = nextMeeting(orgUnit?.id, frame, density !== 'desk');
  return {
    name,
    language: settings.language,
    density,
    about: name === unit ? '' : unit,
    ...(score && { score }),
    ...(work && { work }),
    ...(meeting && { meeting }),
    groups: zoneGroups(zones, {
      ...frame, density, orgUnit: orgUnit?.id, nodeOf: nodesIn(document, at), origin: source?.origin,
    }),
    ...(source && { source }),
  };
}

/** What can be picked instead. */
function noBoard(
  { boards = [], orgUnits = [] }: Document, { board, orgUnit }: BoardPick, settings: Settings,
): Notice {
  const isUnit = board === undefined && (orgUnit !== undefined || boards.length === 0);
  const found = isUnit
    ? pick(orgUnits, { attribute: 'org-unit', id: orgUnit }, settings)
    : pick(boards, { attribute: 'board', id: board }, settings);
  return isNotice(found) ? found : notice(commonWords[settings.language].empty);
}

/** All goals in their places, by what is counted below each. */
function nodesIn(document: Document, at: number): (goal: Goal) => GoalNode | undefined {
  const nodes = [...goalTree(document, { at })];
  for (const { children } of nodes) nodes.push(...children);
  const byGoal = new Map(nodes.map((node) => [node.goal, node]));
  return (goal) => byGoal.get(goal);
}
