import type { Words } from '../language.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { fulfilmentWords } from '../words/fulfilment.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly fulfilment: FulfilmentWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.fulfilment.ts'),
  nb: () => import('../languages/nb.fulfilment.ts'),
  nn: () => import('../languages/nn.fulfilment.ts'),
  da: () => import('../languages/da.fulfilment.ts'),
  fi: () => import('../languages/fi.fulfilment.ts'),
  en: () => import('../languages/en.fulfilment.ts'),
};

/** The words of targets and how far they are met. */
export const fulfilmentPack = pack(loaders, {
  fulfilment: fulfilmentWords,
  figures: figureWords,
  table: tableWords,
});
