import type { Document, Suppression } from '../../src/contract/index.ts';
import { onOneLine } from './one-line.ts';
import { stepsOf } from './places.ts';

type Reason = Suppression['reason'];

const REASONS: Readonly<Record<Reason, string>> = {
  small: 'fewer people stand behind it than may be shown',
  complementary: 'else what is hidden could be worked out from it',
};

type Named = Readonly<Record<string, unknown>>;

/** What names each item of a list that figures stand in: an id where the contract has one. */
const NAMES: Readonly<Record<string, (item: Named) => string>> = {
  measures: ({ id }) => `measure ${String(id)}`,
  assessments: ({ id }) => `assessment ${String(id)}`,
  groups: ({ name }) => `group ${firstOf(name)}`,
  observations: ({ period }) => String(period),
  results: ({ occasion, group }) =>
    `occasion ${String(occasion)}${typeof group === 'string' ? `, group ${group}` : ''}`,
  answers: ({ statement }) => `statement ${String(statement)}`,
};

/** A text in one language or in several. */
const firstOf = (text: unknown): string => String(typeof text === 'string' ? text : Object.values(text as Named)[0]);

/**
 * What was hidden, and why, without the figure: "measure nojda, group Kvinnor, 2026-Q1".
 *
 * @param document  The document that was suppressed.
 */
export function hiddenInWords(document: Document, { path, reason }: Suppression): string {
  let here: unknown = document;
  let list = '';
  const words: string[] = [];
  for (const step of stepsOf(path)) {
    here = (here as Named)[step];
    if (/^\d+$/.test(step)) words.push(NAMES[list]?.(here as Named) ?? step);
    else if (NAMES[step] === undefined) words.push(step);
    list = step;
  }
  return onOneLine(`${path}  ${words.join(', ')}: hidden, ${REASONS[reason]}  [${reason}]`);
}

/** 3 figures hidden: 2 small, 1 complementary. */
export function hiddenCounts(suppressed: readonly Suppression[]): string {
  if (suppressed.length === 0) return 'nothing had to be hidden';
  const count = (reason: Reason): number => suppressed.filter((one) => one.reason === reason).length;
  const figures = suppressed.length === 1 ? '1 figure' : `${suppressed.length} figures`;
  return `${figures} hidden: ${count('small')} small, ${count('complementary')} complementary`;
}
