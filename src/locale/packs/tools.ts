import type { Words } from '../language.ts';
import { toolsWords } from '../words/tools.ts';
import type { ToolsWords } from '../words/tools.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

const loaders: Words<() => Promise<Base & { readonly tools: ToolsWords }>> = {
  sv: () => import('../languages/sv.tools.ts'),
  nb: () => import('../languages/nb.tools.ts'),
  nn: () => import('../languages/nn.tools.ts'),
  da: () => import('../languages/da.tools.ts'),
  fi: () => import('../languages/fi.tools.ts'),
  en: () => import('../languages/en.tools.ts'),
};

/** The words of five whys and of plan-do-check-act. */
export const toolsPack = pack(loaders, { tools: toolsWords });
