import type { ToolsWords } from '../words/tools.ts';

export * from './sv.ts';

export const tools: ToolsWords = {
  fiveWhys: 'Fem varför',
  problem: 'Problem',
  rootCause: 'Grundorsak',
  noRootCause: 'Grundorsaken är inte utpekad än.',
  empty: 'Här finns inget att visa än.',
  steps: { plan: 'planera', do: 'göra', check: 'studera', act: 'agera' },
  turn: (number) => `varv ${number}`,
  level: (number) => `nivå ${number}`,
  leap: 'språng',
  turns: 'varv',
  levels: ['nivå', 'nivåer'],
  leaps: 'språng',
  latest: (turn, step) => `senast: ${turn}, ${step}`,
};
