import type { Cycle, Document, Text } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { toolsWords } from '../../locale/words/tools.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { stairView } from './cycle-stair.view.ts';
import type { StairView } from './cycle-stair.view.ts';
import type { TurnView } from './cycle-turn.view.ts';

/** Turns of plan, do, check and act, in the order in which they were made. */
export interface CycleView extends WidgetView {
  /** How many turns, on how many levels, with how many leaps; and how far the last one has come. */
  readonly sentence: string;
  /** Absent where it would be too small to be read. */
  readonly stair?: StairView;
  readonly turns: readonly TurnView[];
  readonly source?: SourceLineView;
}

type Turn = NonNullable<Cycle['turns']>[number];

interface Frame {
  readonly settings: Settings;
  readonly read: (text: Text) => string;
}

const STEPS = ['plan', 'do', 'check', 'act'] as const;
/** More turns than this are read as a list alone. */
const MOST_DRAWN = 12;

/** From a document to one of its cycles. */
export function cycleView(document: Document, id: string | undefined, settings: Settings): CycleView | Notice {
  const cycle = pick(document.cycles, { attribute: 'cycle', id }, settings);
  if (isNotice(cycle)) return cycle;
  const words = toolsWords[settings.language];
  const { title, orgUnit, turns = [], leaps = [] } = cycle;
  if (turns.length === 0) return notice(words.empty);
  const read = (text: Text): string => textIn(text, settings.tag, document.language);
  const leap = ({ text }: { readonly text: Text }): string => `${capital(words.leap)}: ${read(text)}`;
  const views = turns.map((turn, place) => ({
    ...turnView(turn, place + 1, { settings, read }),
    leaps: leaps.filter(({ afterTurn }) => afterTurn === place + 1).map(leap),
  }));
  const unit = document.orgUnits?.find((one) => one.id === orgUnit);
  const source = sourceLineView(undefined, document, settings);
  return {
    name: [read(title), ...(unit ? [read(unit.name)] : [])].join(', '),
    sentence: sentenceOf(cycle, views, settings),
    ...(turns.length <= MOST_DRAWN && { stair: stairView(turns, views, settings) }),
    turns: views,
    ...(source && { source }),
  };
}

function turnView(
  { level, from, ...texts }: Turn, place: number, { settings, read }: Frame,
): Omit<TurnView, 'leaps'> {
  const words = toolsWords[settings.language];
  const { number, period } = formatFor(settings.language);
  return {
    name: capital(words.turn(number(place))),
    number: number(place),
    facts: [
      ...(level === undefined ? [] : [words.level(number(level))]),
      ...(from === undefined ? [] : [period(from)]),
    ],
    steps: STEPS.map((step) => {
      const name = capital(words.steps[step]);
      const text = texts[step];
      return { name, letter: name.charAt(0), ...(text !== undefined && { text: read(text) }) };
    }),
  };
}

function sentenceOf({ turns = [], leaps = [] }: Cycle, views: readonly TurnView[], { language }: Settings): string {
  const words = toolsWords[language];
  const { plural, list } = formatFor(language);
  const levels = new Set(turns.flatMap(({ level }) => level ?? [])).size;
  const last = views.at(-1);
  const step = last?.steps.findLast(({ text }) => text !== undefined);
  const isOver = step === last?.steps.at(-1);
  return [
    list([
      plural(turns.length, words.turns),
      ...(levels > 1 ? [plural(levels, words.levels)] : []),
      ...(leaps.length > 0 ? [plural(leaps.length, words.leaps)] : []),
    ]),
    ...(last && step && !isOver ? [words.latest(last.name.toLocaleLowerCase(), step.name.toLocaleLowerCase())] : []),
  ].map(sentence).join(' ');
}
