import type { FishboneWords } from '../words/fishbone.ts';

export * from './da.ts';

export const fishbone: FishboneWords = {
  causes: ['årsag', 'årsager'],
  bones: 'ben',
  along: (causes, bones) => `${causes} på ${bones}`,
  roots: ['grundårsag', 'grundårsager'],
  root: 'grundårsag',
  noRoot: 'Ingen grundårsag er udpeget',
  more: 'flere',
  nothing: 'Ingen årsager endnu',
  empty: 'Der er ingen årsager i fiskebenet endnu.',
};
