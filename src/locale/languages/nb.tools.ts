import type { ToolsWords } from '../words/tools.ts';

export * from './nb.ts';

export const tools: ToolsWords = {
  fiveWhys: 'Fem hvorfor',
  problem: 'Problem',
  rootCause: 'Rotårsak',
  noRootCause: 'Rotårsaken er ikke pekt ut ennå.',
  empty: 'Her er det ingenting å vise ennå.',
  steps: { plan: 'planlegge', do: 'utføre', check: 'kontrollere', act: 'korrigere' },
  turn: (number) => `runde ${number}`,
  level: (number) => `nivå ${number}`,
  leap: 'sprang',
  turns: ['runde', 'runder'],
  levels: ['nivå', 'nivåer'],
  leaps: 'sprang',
  latest: (turn, step) => `sist: ${turn}, ${step}`,
};
