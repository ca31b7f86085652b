import type { ToolsWords } from '../words/tools.ts';

export * from './da.ts';

export const tools: ToolsWords = {
  fiveWhys: 'Fem gange hvorfor',
  problem: 'Problem',
  rootCause: 'Grundårsag',
  noRootCause: 'Grundårsagen er ikke udpeget endnu.',
  empty: 'Her er ikke noget at vise endnu.',
  steps: { plan: 'planlægge', do: 'udføre', check: 'kontrollere', act: 'handle' },
  turn: (number) => `runde ${number}`,
  level: (number) => `niveau ${number}`,
  leap: 'spring',
  turns: ['runde', 'runder'],
  levels: ['niveau', 'niveauer'],
  leaps: 'spring',
  latest: (turn, step) => `senest: ${turn}, ${step}`,
};
