import type { Meta } from '@storybook/web-components-vite';
import { goalCascade, placements, workshop } from '../support/documents.ts';
import { escalation, ofEscalation } from '../support/escalation.ts';
import type { EscalationArgs, EscalationStory } from '../support/escalation.ts';
import { kept, longTexted, manyLevels, manyNotes, noted, over, undated } from '../support/note-change.ts';
import { inside } from '../support/story.ts';

const meta: Meta<EscalationArgs> = { ...ofEscalation, title: 'Escalation/Ladder' };
export default meta;

const team = { 'org-unit': 'arbetsgruppen' };

/** From the team over supervisor and workshop manager to the manager of the site. */
export const Typical: EscalationStory = escalation(workshop, team, { mark: null, parts: ['level', 'note'] });

/** A municipality's levels. */
export const Municipal: EscalationStory =
  escalation(placements, { 'org-unit': 'placeringsenheten' }, { parts: ['level', 'note'] });

/** Something was escalated to a flow, which is not above the unit but beside it. */
export const ToAFlow: EscalationStory =
  escalation(goalCascade, { 'org-unit': 'skole', lang: 'nb' }, { parts: ['level', 'note'] });

/** The ladder begins at the top: one level, and what came there. */
export const OneLevel: EscalationStory = escalation(workshop, { 'org-unit': 'platsen' }, { parts: ['level', 'note'] });

/** Nothing was escalated: it is said calmly, and the meetings stand there. */
export const NothingEscalated: EscalationStory = escalation(noted(workshop, kept), team, { parts: ['level'] });

/** Everything that was escalated is over. */
export const AllOver: EscalationStory = escalation(noted(workshop, over), team, { mark: null, parts: ['level'] });

/** Nobody wrote down when: no age is told. */
export const WithoutDates: EscalationStory = escalation(noted(workshop, undated), team, { parts: ['note'] });

/** Texts of 200 letters. */
export const LongTexts: EscalationStory = escalation(noted(workshop, longTexted), team, { parts: ['note'] });

/** More slips than anybody should have escalated. */
export const Many: EscalationStory = escalation(() => manyNotes(workshop, 60), team, { parts: ['note'] });

/** Eight levels: too many to stand as steps beside each other. */
export const EightLevels: EscalationStory = escalation(() => manyLevels(workshop, 8), team, { parts: ['level'] });

/** The page asks for a unit that there is not: it is told which ones there are. */
export const UnknownUnit: EscalationStory =
  escalation(workshop, { 'org-unit': 'laget' }, { state: 'empty', mark: 'unknown' });

/** A column of 320 px: the steps become a rail. */
export const Narrow: EscalationStory = {
  ...escalation(workshop, team), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: EscalationStory = { ...escalation(workshop, team), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: EscalationStory = { ...escalation(workshop, team), decorators: [inside('wall')] };

/** In nynorsk. */
export const NorskNynorsk: EscalationStory = escalation(workshop, { ...team, lang: 'nn' });

/** Danish. */
export const Dansk: EscalationStory = escalation(workshop, { ...team, lang: 'da' });

/** The longest words of the six. */
export const Suomi: EscalationStory = escalation(workshop, { ...team, lang: 'fi' });

/** English. */
export const English: EscalationStory = escalation(workshop, { ...team, lang: 'en' });
