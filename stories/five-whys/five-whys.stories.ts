import type { Meta } from '@storybook/web-components-vite';
import { asked, longTexted, noWhys, oneWhy } from '../support/five-whys-change.ts';
import { largeToolbox, toolbox } from '../support/documents.ts';
import { ofFiveWhys, whys } from '../support/five-whys.ts';
import type { FiveWhysArgs, FiveWhysStory } from '../support/five-whys.ts';
import { inside } from '../support/story.ts';

const meta: Meta<FiveWhysArgs> = { ...ofFiveWhys, title: 'Five whys/Chain' };
export default meta;

/** From a problem by five answers to its root cause, and to the idea that it led to. */
export const Typical: FiveWhysStory = whys(toolbox, {}, { parts: ['problem', 'why', 'root', 'note', 'source'] });

/** Eight answers, the most that the stair is made for. It led to nothing that is written down. */
export const EightWhys: FiveWhysStory = whys(largeToolbox, {}, { parts: ['why', 'root'] });

/** Asked once: nobody has come to the root cause yet. */
export const NotAtTheRoot: FiveWhysStory = whys(asked(toolbox, oneWhy), {}, { parts: ['why', 'root'] });

/** A problem, and nobody has asked. */
export const ProblemOnly: FiveWhysStory = whys(asked(toolbox, noWhys), {}, { parts: ['problem', 'root'] });

/** Texts of 200 letters. */
export const LongTexts: FiveWhysStory = whys(asked(largeToolbox, longTexted), {}, { parts: ['why', 'root'] });

/** The page asks for a chain that there is not: it is told which ones there are. */
export const UnknownChain: FiveWhysStory = whys(toolbox, { whys: 'kedjan' }, { state: 'empty', mark: 'unknown' });

/** A column of 320 px: the stair becomes a line straight down. */
export const Narrow: FiveWhysStory = {
  ...whys(toolbox), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: FiveWhysStory = { ...whys(toolbox), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: FiveWhysStory = { ...whys(toolbox), decorators: [inside('wall')] };

/** In nynorsk. */
export const NorskNynorsk: FiveWhysStory = whys(toolbox, { lang: 'nn' });

/** Danish. */
export const Dansk: FiveWhysStory = whys(toolbox, { lang: 'da' });

/** The longest words of the six. */
export const Suomi: FiveWhysStory = whys(toolbox, { lang: 'fi' });

/** English. */
export const English: FiveWhysStory = whys(toolbox, { lang: 'en' });
