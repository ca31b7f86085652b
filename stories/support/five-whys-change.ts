import type { Document, FiveWhys } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { repeated } from './long-text.ts';

// States that no published document happens to be in, made from one that is published. Nothing is thought up here.

type Change = (chain: FiveWhys) => FiveWhys;

/** A copy of a document in which each of its chains has been changed. */
export const asked = ({ document }: Sample, change: Change): Document =>
  ({ ...document, fiveWhys: (document.fiveWhys ?? []).map(change) });

/** Texts of 200 letters. */
export const longTexted: Change = ({ problem, whys = [], rootCause, ...chain }) => ({
  ...chain,
  problem: repeated(problem),
  whys: whys.map(({ why, because }) => ({ why: repeated(why), because: repeated(because) })),
  ...(rootCause !== undefined && { rootCause: repeated(rootCause) }),
});

/** Asked once, and not to the end. */
export const oneWhy: Change = ({ rootCause: _, leadsTo: __, whys = [], ...chain }) =>
  ({ ...chain, whys: whys.slice(0, 1) });

/** A problem that nobody has asked about. */
export const noWhys: Change = ({ rootCause: _, leadsTo: __, whys: ___, ...chain }) => chain;
