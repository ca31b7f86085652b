import type { ActionState } from '../../contract/index.ts';
import type { Forms, Words } from '../language.ts';

/** Action plans. Functions take texts that are formatted already; words for heads are without capital. */
export interface PlanWords {
  readonly challenges: Forms;
  readonly actions: Forms;
  /** Heads of columns and sections. */
  readonly heads: Readonly<Record<
    'challenges' | 'actions' | 'responsible' | 'due' | 'state' | 'note' | 'basis' | 'focus' | 'heading' | 'row' |
    'late', string>>;
  /** What was counted, and in how many rows. */
  readonly inRows: (counted: string, rows: string) => string;
  readonly rows: Forms;
  readonly states: Readonly<Record<ActionState, string>>;
  /** When it was decided and by whom; either may be unknown. */
  readonly decided: (date?: string, by?: string) => string;
  /** Nobody has said who answers, or by when. */
  readonly notSet: string;
  /** Of the rows: in how many it is not. */
  readonly notSetIn: (part: string, whole: string) => string;
  /** Who or when is told of each action instead of the row. */
  readonly perAction: string;
  /** After a number of due dates. */
  readonly overdue: Forms;
  /** `stretch` is "4 days". */
  readonly late: (stretch: string) => string;
  /** The day by which that is judged. */
  readonly asOf: (date: string) => string;
  /** A whole sentence. */
  readonly empty: string;
}

/** Filled language by language: `planPack` loads them. */
export const planWords = {} as Words<PlanWords>;
