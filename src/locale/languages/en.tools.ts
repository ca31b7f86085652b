import type { ToolsWords } from '../words/tools.ts';

export * from './en.ts';

export const tools: ToolsWords = {
  fiveWhys: 'Five whys',
  problem: 'Problem',
  rootCause: 'Root cause',
  noRootCause: 'The root cause has not been pointed out yet.',
  empty: 'There is nothing to show here yet.',
  steps: { plan: 'plan', do: 'do', check: 'check', act: 'act' },
  turn: (number) => `turn ${number}`,
  level: (number) => `level ${number}`,
  leap: 'leap',
  turns: ['turn', 'turns'],
  levels: ['level', 'levels'],
  leaps: ['leap', 'leaps'],
  latest: (turn, step) => `latest: ${turn}, ${step}`,
};
