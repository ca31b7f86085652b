import type { Forms, Words } from '../language.ts';

/** Why a document cannot be shown, as far as its readers are concerned. */
export type Trouble = 'notFound' | 'unreadable' | 'tooSlow' | 'noAnswer' | 'login' | 'tooLarge' | 'unknownVersion';

/**
 * What every widget says. Functions take texts that are formatted already; `Forms` follow a number and go to
 * `format.plural`.
 */
export interface CommonWords {
  /** Before the name of who made the figures. */
  readonly source: string;
  /** Instead of `source` where the figures were processed: then the source is not their author. */
  readonly processed: string;
  readonly retrieved: (date: string) => string;
  readonly published: (when: string) => string;
  readonly loading: string;
  readonly empty: string;
  /** A calm sentence; the reason is one of `reasons`. */
  readonly cannotShow: (reason: string) => string;
  readonly reasons: Readonly<Record<Trouble, string>>;
  /** `ids` is a list of those there are. */
  readonly unknownId: (id: string, ids: string) => string;
  /** `attribute` is the one that picks, as the page's author writes it. */
  readonly choose: (attribute: string, ids: string) => string;
  /** `when` is an instant with its "kl."; the reason why there is nothing newer is one of `reasons`. */
  readonly stale: (when: string, reason: string) => string;
  /** A number of faulty things in the document, which are not shown. */
  readonly leftOut: Forms;
}

/** Filled language by language: every pack loads them. */
export const commonWords = {} as Words<CommonWords>;
