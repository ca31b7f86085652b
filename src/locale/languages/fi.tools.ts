import type { ToolsWords } from '../words/tools.ts';

export * from './fi.ts';

export const tools: ToolsWords = {
  fiveWhys: 'Viisi kertaa miksi',
  problem: 'Ongelma',
  rootCause: 'Juurisyy',
  noRootCause: 'Juurisyytä ei ole vielä nimetty.',
  empty: 'Täällä ei ole vielä mitään näytettävää.',
  steps: { plan: 'suunnittele', do: 'toteuta', check: 'arvioi', act: 'kehitä' },
  turn: (number) => `kierros ${number}`,
  level: (number) => `taso ${number}`,
  leap: 'harppaus',
  turns: ['kierros', 'kierrosta'],
  levels: ['taso', 'tasoa'],
  leaps: ['harppaus', 'harppausta'],
  latest: (turn, step) => `viimeksi: ${turn}, ${step}`,
};
