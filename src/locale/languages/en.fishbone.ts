import type { FishboneWords } from '../words/fishbone.ts';

export * from './en.ts';

export const fishbone: FishboneWords = {
  causes: ['cause', 'causes'],
  bones: ['bone', 'bones'],
  along: (causes, bones) => `${causes} along ${bones}`,
  roots: ['root cause', 'root causes'],
  root: 'root cause',
  noRoot: 'No root cause is pointed out',
  more: 'more',
  nothing: 'No causes yet',
  empty: 'There are no causes in the fishbone yet.',
};
