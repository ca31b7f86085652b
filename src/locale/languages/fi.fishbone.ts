import type { FishboneWords } from '../words/fishbone.ts';

export * from './fi.ts';

export const fishbone: FishboneWords = {
  causes: ['syy', 'syytä'],
  bones: ['ruoto', 'ruotoa'],
  along: (causes, bones) => `${causes}, ${bones}`,
  roots: ['juurisyy', 'juurisyytä'],
  root: 'juurisyy',
  noRoot: 'Juurisyytä ei ole nimetty',
  more: 'muuta',
  nothing: 'Ei vielä syitä',
  empty: 'Kalanruodossa ei ole vielä syitä.',
};
