import type { Meta } from '@storybook/web-components-vite';
import { goalCascade, placements } from '../support/documents.ts';
import {
  asPublished, heldInTime, manyUnits, neverHeld, nothingFollowedUp, ofNoUnit, reviewed,
} from '../support/follow-up-change.ts';
import { ofReviews, reviews } from '../support/reviews.ts';
import type { ReviewsArgs, ReviewsStory } from '../support/reviews.ts';
import { inside } from '../support/story.ts';

const meta: Meta<ReviewsArgs> = { ...ofReviews, title: 'Reviews' };
export default meta;

/** All units of a municipality: held, missed and to come, one held after its time in the year before. */
export const Municipality: ReviewsStory =
  reviews(goalCascade, { lang: 'nb' }, { mark: 'missed', parts: ['filter', 'drawing', 'row', 'source', 'table'] });

/** A unit far up: the units below it, in the document's order. */
export const UnitFarUp: ReviewsStory = reviews(goalCascade, { 'org-unit': 'oppvekst', lang: 'nb' }, { mark: 'missed' });

/** A unit that has held all that was due. */
export const AllHeld: ReviewsStory = reviews(goalCascade, { 'org-unit': 'barnehage', lang: 'nb' }, { mark: 'met' });

/** A unit of its own, with what is followed up as slips on its board. */
export const OneUnit: ReviewsStory = reviews(placements, { 'org-unit': 'placeringsenheten' }, { mark: 'missed' });

/** Nothing is due yet: nothing is missed. */
export const AllToCome: ReviewsStory = reviews(
  asPublished({ src: '', document: reviewed(goalCascade, neverHeld) }, '2025-01-02'),
  { lang: 'nb' },
  { mark: 'unknown' },
);

/** Nothing was ever held. */
export const NeverHeld: ReviewsStory = reviews(reviewed(goalCascade, neverHeld), { lang: 'nb' }, { mark: 'missed' });

/** All held, and some tell nothing of deviations. */
export const HeldInTime: ReviewsStory = reviews(reviewed(goalCascade, heldInTime), { lang: 'nb' }, { mark: 'met' });

/** Reviews that name no unit. */
export const OfNoUnit: ReviewsStory = reviews(reviewed(goalCascade, ofNoUnit), { lang: 'nb' });

/** Forty units. */
export const FortyUnits: ReviewsStory = reviews(() => manyUnits(goalCascade, 10), { lang: 'nb' });

/** Nothing is planned. */
export const Empty: ReviewsStory = reviews(nothingFollowedUp(goalCascade), { lang: 'nb' }, { state: 'empty' });

/** A unit that is none. */
export const NoSuchUnit: ReviewsStory = reviews(goalCascade, { 'org-unit': 'ingen', lang: 'nb' }, { state: 'empty' });

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: ReviewsStory = {
  ...reviews(goalCascade, { lang: 'nb' }), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: ReviewsStory = { ...reviews(goalCascade, { lang: 'nb' }), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: ReviewsStory = { ...reviews(goalCascade, { lang: 'nb' }), decorators: [inside('wall')] };

/** The longest words of the six languages. */
export const Suomi: ReviewsStory = reviews(goalCascade, { lang: 'fi' });
