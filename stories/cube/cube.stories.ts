import type { Meta } from '@storybook/web-components-vite';
import { hiddenWeek, noAnswers, unitsAlone } from '../support/cube-change.ts';
import { cube, ofCube } from '../support/cube.ts';
import type { CubeArgs, CubeStory } from '../support/cube.ts';
import { goalCascade, kil, placements, workshop } from '../support/documents.ts';
import { met, noMeetings, readIn, untimed } from '../support/meeting-change.ts';
import { longTexted, noted, noNotes, over, undated } from '../support/note-change.ts';
import { inside } from '../support/story.ts';

const meta: Meta<CubeArgs> = { ...ofCube, title: 'Cube/Cube' };
export default meta;

const workgroup = { 'org-unit': 'arbetsgruppen' };
const placing = { 'org-unit': 'placeringsenheten' };
const goingOn = readIn(workshop, 'UTC');

/** A workgroup in the middle of its day: a meeting goes on. */
export const Typical: CubeStory = cube(goingOn, workgroup, { parts: ['meeting', 'answers', 'note', 'source'] });

/** The day's meetings are over: the next one is shown all the same. */
export const NoMoreToday: CubeStory = cube(workshop, workgroup, { parts: ['meeting', 'sentence'] });

/** More activities than are read at a glance: how many there are is said. */
export const MoreThanShown: CubeStory = cube(placements, placing, { parts: ['more'] });

/** Texts of 200 letters. */
export const LongTexts: CubeStory = cube(noted(placements, longTexted), placing, { parts: ['note'] });

/** Slips that nobody has dated stand as in the document. */
export const Undated: CubeStory = cube(noted(workshop, undated), workgroup, { parts: ['note'] });

/** Too few answered in the latest week: that is said, and no older week takes its place. */
export const HiddenWeek: CubeStory = cube(hiddenWeek(placements), placing, { parts: ['answers'] });

/** Nobody has answered yet. */
export const NoAnswers: CubeStory = cube(noAnswers(workshop), workgroup);

/** All slips are done. */
export const AllDone: CubeStory = cube(noted(workshop, over), workgroup);

/** A unit without slips. */
export const NoSlips: CubeStory = cube(noNotes(workshop), workgroup);

/** A unit without meetings. */
export const NoMeetings: CubeStory = cube(noMeetings(workshop), workgroup);

/** Meetings of which nobody says when. */
export const MeetingsWithoutTime: CubeStory = cube(met(workshop, untimed), workgroup, { parts: ['meeting'] });

/** Only activities, of a whole municipality. */
export const Municipality: CubeStory = cube(kil, {}, { parts: ['note'] });

/** A unit of which nothing is told: each face says so. */
export const NothingTold: CubeStory = cube(unitsAlone(workshop), workgroup, { parts: ['sentence'] });

/** The page does not say which unit. */
export const Choose: CubeStory = cube(workshop, {}, { state: 'empty', parts: ['notice'] });

/** A column of 320 px: the faces stand below each other. */
export const Narrow: CubeStory = {
  ...cube(goingOn, workgroup),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: CubeStory = { ...cube(goingOn, workgroup), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: CubeStory = { ...cube(goingOn, workgroup), decorators: [inside('wall')] };

/** A Norwegian unit on a Norwegian page. */
export const NorskBokmål: CubeStory = cube(goalCascade, { 'org-unit': 'hjemmetjeneste', lang: 'nb' });

/** Around the same in nynorsk. */
export const NorskNynorsk: CubeStory = cube(goalCascade, { 'org-unit': 'hjemmetjeneste', lang: 'nn' });

/** The longest words of the six. */
export const Suomi: CubeStory = cube(goingOn, { ...workgroup, lang: 'fi' });

/** Danish. */
export const Dansk: CubeStory = cube(goingOn, { ...workgroup, lang: 'da' });

/** English. */
export const English: CubeStory = cube(goingOn, { ...workgroup, lang: 'en' });
