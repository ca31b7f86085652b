import type { Meta } from '@storybook/web-components-vite';
import {
  downhill, leapAtLast, longTexted, manyTurns, noTurns, oneTurn, turned, unlevelled,
} from '../support/cycle-change.ts';
import { cycle, ofCycle } from '../support/cycle.ts';
import type { CycleArgs, CycleStory } from '../support/cycle.ts';
import { largeToolbox, toolbox } from '../support/documents.ts';
import { inside } from '../support/story.ts';

const meta: Meta<CycleArgs> = { ...ofCycle, title: 'Cycle/Cycle' };
export default meta;

/** Two turns, a leap, and a third turn that has come half the way. */
export const Typical: CycleStory = cycle(toolbox, {}, { parts: ['drawing', 'turn', 'leap', 'source'] });

/** Ten turns on four levels: the most that it is made for. */
export const TenTurns: CycleStory = cycle(largeToolbox, {}, { parts: ['drawing', 'turn', 'leap'] });

/** The first turn, with nothing to come after it yet. */
export const OneTurn: CycleStory = cycle(turned(toolbox, oneTurn), {}, { parts: ['drawing', 'turn'] });

/** Nobody has numbered the levels: each leap leads to the next. */
export const WithoutLevels: CycleStory = cycle(turned(largeToolbox, unlevelled), {}, { parts: ['drawing', 'leap'] });

/** A leap has been made, and the turn after it has not begun. */
export const LeapAtLast: CycleStory = cycle(turned(toolbox, leapAtLast), {}, { parts: ['drawing', 'leap'] });

/** From a higher level to a lower one: drawn as it is told. */
export const Downhill: CycleStory = cycle(turned(largeToolbox, downhill), {}, { parts: ['drawing', 'turn'] });

/** Twenty turns: a list alone, since rings would be too small to tell apart. */
export const TwentyTurns: CycleStory = cycle(turned(largeToolbox, manyTurns), {}, { parts: ['turn'] });

/** Texts of 200 letters. */
export const LongTexts: CycleStory = cycle(turned(toolbox, longTexted), {}, { parts: ['turn', 'leap'] });

/** Nothing but a title has been written down. */
export const Empty: CycleStory = cycle(turned(toolbox, noTurns), {}, { state: 'empty' });

/** The page asks for a cycle that there is not: it is told which ones there are. */
export const UnknownCycle: CycleStory = cycle(toolbox, { cycle: 'hjulet' }, { state: 'empty', mark: 'unknown' });

/** A column of 320 px: the list with its rings. */
export const Narrow: CycleStory = {
  ...cycle(toolbox), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: CycleStory = { ...cycle(toolbox), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: CycleStory = { ...cycle(toolbox), decorators: [inside('wall')] };

/** In nynorsk. */
export const NorskNynorsk: CycleStory = cycle(toolbox, { lang: 'nn' });

/** Danish. */
export const Dansk: CycleStory = cycle(toolbox, { lang: 'da' });

/** The longest words of the six. */
export const Suomi: CycleStory = cycle(toolbox, { lang: 'fi' });

/** English. */
export const English: CycleStory = cycle(toolbox, { lang: 'en' });
