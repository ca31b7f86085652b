import type { Meta } from '@storybook/web-components-vite';
import { built, longTexted, manyLayers, noLayers, oneLayer } from '../support/house-change.ts';
import { kil, placements, workshop } from '../support/documents.ts';
import { house, ofHouse } from '../support/house.ts';
import type { HouseArgs, HouseStory } from '../support/house.ts';
import { inside } from '../support/story.ts';

const meta: Meta<HouseArgs> = { ...ofHouse, title: 'House/House' };
export default meta;

/** Kil's building blocks: a motto in the roof, and what the work stands on at the bottom. */
export const Motto: HouseStory = house(kil, {}, { parts: ['motto', 'layer', 'source'] });

/** Scania's model: four layers of which nothing but the names is known; the first stands in the roof. */
export const NamesOnly: HouseStory = house(workshop, {}, { parts: ['layer'] });

/** Layers that are built of several things, each a stone. */
export const Items: HouseStory = house(placements, {}, { parts: ['layer'] });

/** A single layer, and no motto: the roof is empty. */
export const OneLayer: HouseStory = house(built(workshop, oneLayer), {}, { parts: ['layer'] });

/** Eight layers: the most that it is made for. */
export const EightLayers: HouseStory = house(built(kil, manyLayers), {}, { parts: ['motto', 'layer'] });

/** A motto, names and texts of 200 letters: the roof grows with what stands in it. */
export const LongTexts: HouseStory = house(built(kil, longTexted), {}, { parts: ['motto', 'layer'] });

/** The same with stones. */
export const LongItems: HouseStory = house(built(placements, longTexted), {}, { parts: ['layer'] });

/** Nothing but a title has been written down. */
export const Empty: HouseStory = house(built(kil, noLayers), {}, { state: 'empty' });

/** The page asks for a house that there is not: it is told which ones there are. */
export const UnknownHouse: HouseStory = house(kil, { house: 'huset' }, { state: 'empty', mark: 'unknown' });

/** A column of 320 px. */
export const Narrow: HouseStory = {
  ...house(placements), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: HouseStory = { ...house(kil), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: HouseStory = { ...house(kil), decorators: [inside('wall')] };

/** The page speaks Finnish, the document Swedish. */
export const Suomi: HouseStory = house(kil, { lang: 'fi' });
