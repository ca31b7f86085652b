import type { FishboneWords } from '../words/fishbone.ts';

export * from './nb.ts';

export const fishbone: FishboneWords = {
  causes: ['årsak', 'årsaker'],
  bones: 'bein',
  along: (causes, bones) => `${causes} på ${bones}`,
  roots: ['rotårsak', 'rotårsaker'],
  root: 'rotårsak',
  noRoot: 'Ingen rotårsak er pekt ut',
  more: 'til',
  nothing: 'Ingen årsaker ennå',
  empty: 'Det er ingen årsaker i fiskebeinet ennå.',
};
