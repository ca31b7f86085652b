import type { FishboneWords } from '../words/fishbone.ts';

export * from './sv.ts';

export const fishbone: FishboneWords = {
  causes: ['orsak', 'orsaker'],
  bones: 'ben',
  along: (causes, bones) => `${causes} på ${bones}`,
  roots: ['grundorsak', 'grundorsaker'],
  root: 'grundorsak',
  noRoot: 'Ingen grundorsak är utpekad',
  more: 'till',
  nothing: 'Inga orsaker än',
  empty: 'Det finns inga orsaker i fiskbenet än.',
};
