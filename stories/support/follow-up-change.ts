import type { Benefit, Document, Review } from '../../src/contract/index.ts';
import { spanOf } from '../../src/contract/period.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is: what is told is left out or repeated.

/** A copy of a document in which each review has been changed. */
export const reviewed = ({ document }: Sample, change: (review: Review) => Review): Document =>
  ({ ...document, reviews: (document.reviews ?? []).map(change) });

/** The review was never held. */
export const neverHeld = ({ held: _, deviations: __, followUp: ___, ...review }: Review): Review => review;

/** Nobody wrote whose it was. */
export const ofNoUnit = ({ orgUnit: _, ...review }: Review): Review => review;

/** Held on the first day of its period. */
export const heldInTime = (review: Review): Review => ({ ...review, held: startOf(review.planned) });

const startOf = (period: string): string => new Date(spanOf(period).start).toISOString().slice(0, 10);

/** The reviews of a municipality: each unit of the document again and again, with its own. */
export function manyUnits({ document }: Sample, times: number): Document {
  const { orgUnits = [], reviews = [] } = document;
  const again = Array.from({ length: times }, (_, nth) => nth);
  const idOf = (id: string, nth: number): string => (nth === 0 ? id : `${id}-${nth}`);
  return {
    ...document,
    orgUnits: again.flatMap((nth) => orgUnits.map((unit) => ({ ...unit, id: idOf(unit.id, nth) }))),
    reviews: again.flatMap((nth) => reviews.map((review) => ({
      ...review, id: idOf(review.id, nth), ...(review.orgUnit !== undefined && { orgUnit: idOf(review.orgUnit, nth) }),
    }))),
  };
}

/** As it was on a day. */
export const asPublished = ({ document }: Sample, published: string): Document => ({ ...document, published });

/** Without reviews and without benefits. */
export const nothingFollowedUp = ({ document: { reviews: _, benefits: __, ...rest } }: Sample): Document => rest;

/** A copy of a document in which each benefit has been changed. */
export const benefited = ({ document }: Sample, change: (benefit: Benefit) => Benefit): Document =>
  ({ ...document, benefits: (document.benefits ?? []).map(change) });

/** Nobody said what to expect. */
export const unexpected = ({ expected: _, ...benefit }: Benefit): Benefit => benefit;

/** Only in words. */
export const described = ({ expected: _, realised: __, ...benefit }: Benefit): Benefit => benefit;

/** Each benefit again and again. */
export const manyBenefits = ({ document }: Sample, times: number): Document => ({
  ...document,
  benefits: Array.from({ length: times }, (_, nth) =>
    (document.benefits ?? []).map((benefit) => ({ ...benefit, id: `${benefit.id}-${nth}` }))).flat(),
});
