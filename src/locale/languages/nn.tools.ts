import type { ToolsWords } from '../words/tools.ts';

export * from './nn.ts';

export const tools: ToolsWords = {
  fiveWhys: 'Fem kvifor',
  problem: 'Problem',
  rootCause: 'Rotårsak',
  noRootCause: 'Rotårsaka er ikkje peikt ut enno.',
  empty: 'Her er det ingenting å vise enno.',
  steps: { plan: 'planleggje', do: 'utføre', check: 'kontrollere', act: 'korrigere' },
  turn: (number) => `runde ${number}`,
  level: (number) => `nivå ${number}`,
  leap: 'sprang',
  turns: ['runde', 'rundar'],
  levels: 'nivå',
  leaps: 'sprang',
  latest: (turn, step) => `sist: ${turn}, ${step}`,
};
