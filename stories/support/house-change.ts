import type { Document, House } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { repeated } from './long-text.ts';

// States that no published document happens to be in, made from one that is published. Nothing is thought up here.

type Change = (house: House) => House;

/** A copy of a document in which each of its houses has been changed. */
export const built = ({ document }: Sample, change: Change): Document =>
  ({ ...document, houses: (document.houses ?? []).map(change) });

/** Texts of 200 letters. */
export const longTexted: Change = ({ motto, layers = [], ...house }) => ({
  ...house,
  ...(motto !== undefined && { motto: repeated(motto) }),
  layers: layers.map(({ name, items = [] }) =>
    ({ name: repeated(name), text: repeated(name), items: items.map(repeated) })),
});

/** Only its top layer. */
export const oneLayer: Change = ({ layers = [], ...house }) => ({ ...house, layers: layers.slice(0, 1) });

/** Its layers twice. */
export const manyLayers: Change = ({ layers = [], ...house }) => ({ ...house, layers: [...layers, ...layers] });

/** Nothing but its title. */
export const noLayers: Change = ({ layers: _, motto: __, ...house }) => house;
