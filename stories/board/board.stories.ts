import type { Meta } from '@storybook/web-components-vite';
import { board, ofBoard } from '../support/board.ts';
import type { BoardArgs, BoardStory } from '../support/board.ts';
import { goalCascade, kil, placements, workshop } from '../support/documents.ts';

const meta: Meta<BoardArgs> = { ...ofBoard, title: 'Board/Boards' };
export default meta;

/** Södertälje's placement unit: 15 measures, six goals, slips with what they led to. Invented values. */
export const PlacementUnit: BoardStory =
  board(placements, {}, { parts: ['zone', 'measure', 'goal', 'note', 'agenda'] });

/** Scania's transmission assembly: nobody laid out its zones. Invented values. */
export const WorkTeam: BoardStory =
  board(workshop, { board: 'arbetsgruppens-tavla' }, { parts: ['measure', 'goal', 'note'] });

/** The same team's cube: zones of the publisher's own, with other widgets in them. */
export const Cube: BoardStory = board(workshop, { board: 'kuben' }, { parts: ['measure', 'note'] });

/** Kil's goals: texts with deadlines that nothing measures, and no board in the document. */
export const GoalsAlone: BoardStory = board(kil, {}, { parts: ['goal', 'over', 'note'] });

/** A service area in a goal cascade, in bokmål: two zones of results. */
export const ServiceArea: BoardStory = board(goalCascade, {}, { parts: ['measure', 'goal'] });

/** A unit farther down, whose board is made of what it has. */
export const OfAUnit: BoardStory = board(goalCascade, { 'org-unit': 'hjemmetjeneste' }, { parts: ['zone', 'next'] });
