import type { Meta } from '@storybook/web-components-vite';
import { largeToolbox, toolbox } from '../support/documents.ts';
import { fishbone, ofFishbone } from '../support/fishbone.ts';
import type { FishboneArgs, FishboneStory } from '../support/fishbone.ts';
import { inside } from '../support/story.ts';
import { bareBones, deepest, longCauses, rootless, withBones } from '../support/fishbone-change.ts';

const meta: Meta<FishboneArgs> = { ...ofFishbone, title: 'Fishbone/Fish' };
export default meta;

/** Five bones, three deep, two root causes. */
export const Typical: FishboneStory = fishbone(toolbox, {}, { mark: null, parts: ['facts', 'bone', 'root'] });

/** Ten bones with 60 causes. */
export const Largest: FishboneStory = fishbone(largeToolbox, {}, { parts: ['bone', 'root'] });

/** A problem that nobody has begun with. */
export const Empty: FishboneStory = fishbone(withBones(toolbox, () => []), {}, { state: 'empty', mark: 'unknown' });

/** Bones, and no causes yet. */
export const BareBones: FishboneStory = fishbone(withBones(toolbox, bareBones), {}, { parts: ['bone'] });

/** One bone. */
export const OneBone: FishboneStory =
  fishbone(withBones(toolbox, (bones) => bones.slice(0, 1)), {}, { parts: ['bone', 'root'] });

/** Nobody has come to the root. */
export const WithoutRoot: FishboneStory = fishbone(withBones(toolbox, rootless), {}, { parts: ['bone'] });

/** As deep as causes may stand in each other. */
export const Deepest: FishboneStory = fishbone(() => withBones(toolbox, deepest), {}, { parts: ['bone', 'root'] });

/** More bones than a fish has: they stay a list. */
export const TwentyBones: FishboneStory =
  fishbone(() => withBones(largeToolbox, (bones) => [...bones, ...bones]), {}, { parts: ['bone', 'root'] });

/** Causes of 200 letters. */
export const LongTexts: FishboneStory = fishbone(withBones(toolbox, longCauses), {}, { parts: ['bone', 'root'] });

/** The page has a heading of its own: the problem is said as the head of the fish. */
export const OwnHeading: FishboneStory =
  fishbone(toolbox, { heading: 'Förbättringsgruppens analys' }, { parts: ['problem'] });

/** A column of 320 px: nested lists. */
export const Narrow: FishboneStory = {
  ...fishbone(toolbox), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: FishboneStory = { ...fishbone(largeToolbox), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: FishboneStory = { ...fishbone(toolbox), decorators: [inside('wall')] };

/** Norwegian, bokmål. */
export const NorskBokmål: FishboneStory = fishbone(toolbox, { lang: 'nb' });

/** In nynorsk. */
export const NorskNynorsk: FishboneStory = fishbone(toolbox, { lang: 'nn' });

/** Danish. */
export const Dansk: FishboneStory = fishbone(toolbox, { lang: 'da' });

/** Finnish. */
export const Suomi: FishboneStory = fishbone(toolbox, { lang: 'fi' });

/** English. */
export const English: FishboneStory = fishbone(toolbox, { lang: 'en' });
