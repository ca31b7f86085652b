import type { Cycle, Document } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { repeated } from './long-text.ts';

// States that no published document happens to be in, made from one that is published. Nothing is thought up here.

type Change = (cycle: Cycle) => Cycle;

/** A copy of a document in which each of its cycles has been changed. */
export const turned = ({ document }: Sample, change: Change): Document =>
  ({ ...document, cycles: (document.cycles ?? []).map(change) });

/** Texts of 200 letters, also where nothing had been written down. */
export const longTexted: Change = ({ turns = [], leaps = [], ...cycle }) => ({
  ...cycle,
  turns: turns.map(({ plan = '', check = plan, ...turn }) =>
    ({ ...turn, plan: repeated(plan), check: repeated(check) })),
  leaps: leaps.map(({ afterTurn, text }) => ({ afterTurn, text: repeated(text) })),
});

/** Its first turn. */
export const oneTurn: Change = ({ turns = [], leaps: _, ...cycle }) => ({ ...cycle, turns: turns.slice(0, 1) });

/** Nobody has put it on levels: leaps alone lead upwards. */
export const unlevelled: Change = ({ turns = [], ...cycle }) =>
  ({ ...cycle, turns: turns.map(({ level: _, ...turn }) => turn) });

/** The levels the other way round: it went downhill. */
export const downhill: Change = ({ turns = [], leaps: _, ...cycle }) => ({
  ...cycle,
  turns: turns.map((turn, place) => {
    const { level } = turns.at(-1 - place) ?? {};
    return { ...turn, ...(level !== undefined && { level }) };
  }),
});

/** Its turns twice: more than anybody can see in a drawing. */
export const manyTurns: Change = ({ turns = [], ...cycle }) => ({ ...cycle, turns: [...turns, ...turns] });

/** A leap after the last turn: the next level has not begun. */
export const leapAtLast: Change = ({ turns = [], leaps = [], ...cycle }) =>
  ({ ...cycle, turns: turns.slice(0, 2), leaps: leaps.slice(0, 1).map(({ text }) => ({ afterTurn: 2, text })) });

/** Nothing but its title. */
export const noTurns: Change = ({ turns: _, leaps: __, ...cycle }) => cycle;
