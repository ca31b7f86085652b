import type { Words } from '../language.ts';
import { boardWords } from '../words/board.ts';
import type { BoardWords } from '../words/board.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly board: BoardWords }>> = {
  sv: () => import('../languages/sv.board.ts'),
  nb: () => import('../languages/nb.board.ts'),
  nn: () => import('../languages/nn.board.ts'),
  da: () => import('../languages/da.board.ts'),
  fi: () => import('../languages/fi.board.ts'),
  en: () => import('../languages/en.board.ts'),
};

/** The words of boards. */
export const boardPack = pack(loaders, (language, { board }) => {
  fill(boardWords, language, board);
});
