import type { Meta } from '@storybook/web-components-vite';
import { goalCascade, languages } from '../support/documents.ts';
import { goals, ofGoals } from '../support/goals.ts';
import type { GoalsArgs, GoalsStory } from '../support/goals.ts';

const meta: Meta<GoalsArgs> = { ...ofGoals, title: 'Goals/Language' };
export default meta;

/** A document with every text in six languages; the widget's own words follow. */
export const Svenska: GoalsStory = goals(languages, { lang: 'sv' }, { parts: ['goal'] });

/** The longest words of the six, around a Norwegian plan. */
export const Suomi: GoalsStory = goals(goalCascade, { lang: 'fi' }, { parts: ['goal', 'over'] });

/** Danish. */
export const Dansk: GoalsStory = goals(goalCascade, { lang: 'da' }, { parts: ['goal', 'over'] });

/** Nynorsk. */
export const NorskNynorsk: GoalsStory = goals(goalCascade, { lang: 'nn' }, { parts: ['goal', 'over'] });

/** English. */
export const English: GoalsStory = goals(goalCascade, { lang: 'en' }, { parts: ['goal', 'over'] });
