import type { Forms, Words } from '../language.ts';

/** Five whys, and plan-do-check-act. Functions take texts that are formatted already. */
export interface ToolsWords {
  /** What the method is called, however often one asked. */
  readonly fiveWhys: string;
  readonly problem: string;
  readonly rootCause: string;
  /** A whole sentence. */
  readonly noRootCause: string;
  /** A whole sentence: nothing has been written down yet. */
  readonly empty: string;

  readonly steps: Readonly<Record<'plan' | 'do' | 'check' | 'act', string>>;
  readonly turn: (number: string) => string;
  readonly level: (number: string) => string;
  /** From one level to the next by another way of working, not by another turn. */
  readonly leap: string;
  readonly turns: Forms;
  readonly levels: Forms;
  readonly leaps: Forms;
  /** How far the last turn has come, where it is not over. */
  readonly latest: (turn: string, step: string) => string;
}

/** Filled language by language: `toolsPack` loads them. */
export const toolsWords = {} as Words<ToolsWords>;
