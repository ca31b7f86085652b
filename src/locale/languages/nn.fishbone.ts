import type { FishboneWords } from '../words/fishbone.ts';

export * from './nn.ts';

export const fishbone: FishboneWords = {
  causes: ['årsak', 'årsaker'],
  bones: 'bein',
  along: (causes, bones) => `${causes} på ${bones}`,
  roots: ['rotårsak', 'rotårsaker'],
  root: 'rotårsak',
  noRoot: 'Inga rotårsak er peikt ut',
  more: 'til',
  nothing: 'Ingen årsaker enno',
  empty: 'Det er ingen årsaker i fiskebeinet enno.',
};
