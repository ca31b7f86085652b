import type { Problem } from '../../src/contract/index.ts';
import { faultIn } from '../../src/contract/index.ts';
import { fieldsAt } from './fields.ts';
import { adviceForJson } from './json-fault.ts';

/** What the advice is about: the problem, and the text it was found in. */
interface Case extends Problem, Written {}

/** A document as it was written. */
export interface Written {
  /** Its text, without a byte order mark. */
  readonly text: string;
  /** What the text says, read when somebody asks and only once; undefined where it is no JSON. */
  readonly read: () => unknown;
}
type Advice = string | ((of: Case) => string | undefined);

const MOST_NAMES = 20;

/**
 * What to do, where the checker's own words say only what was found. They are short, since pages load them; these are
 * not, since only the command line does. The same advice is never about a single value: it quotes no figure.
 */
const ADVICE: Readonly<Partial<Record<Problem['code'], Advice>>> = {
  'not-json': ({ text }) => adviceForJson(text, faultIn(text)),
  'not-an-object': 'A document begins with { and not with [: take the outermost brackets away.',
  'unknown-version': 'Write "styrtavla": "1" first: it says which version of the contract the document follows.',
  'missing-field': ({ path, fix = 'Write something.' }) =>
    (/\/\d+$/.test(path) ? fix : fix.replace(/\.$/, ` as "${nameIn(path)}".`)),
  'wrong-type': ({ path, fix }) =>
    (fix === 'Write an object.'
      ? `Write an object, between { and }, of: ${fieldsAt(path).join(', ')}.`
      : `${wordsOf(fix)}${MARKS.find(([kind]) => fix?.includes(kind))?.[1] ?? ''}`.trim()),
  'not-a-number': ({ path, fix }) =>
    (fix === 'Write a number.' && path.endsWith('/value')
      ? 'Write a number. Where there is none, take the value away and write "missing": "notCollected".'
      : fix),
  'unknown-field': ({ path, fix }) => (fix === undefined ? otherFields(path) : fix),
  'mixed-periods': 'Write one kind of period in a measure; for the others make a measure of their own.',
  'duplicate-id': 'Take one of the two away, or write another id.',
  'duplicate-period': 'Take one of the two away. Values of parts (women and men) belong in "groups".',
  'unknown-reference': (of) => `${wordsOf(of.fix)}${idsFor(of)}`,
  cycle: 'Take one of the links away, so that the chain has an end.',
  'empty-target': 'Write "atLeast", "atMost" or both, the lower number in "atLeast". '
    + 'Where nothing is aimed at, take the field away.',
  'conflicting-direction': 'Take "better" away: the target says which way is better.',
  'value-and-missing': 'Take one of the two away. '
    + 'Until then "suppressed" hides the value, and other reasons do not count.',
  'out-of-scale': ({ path, fix = '' }) =>
    (path.endsWith('/counts') ? `${fix.slice(0, -1)}, one for each step of the scale and the lowest first.` : fix),
  'counts-disagree': 'Correct them, or take "n" and "mean" away: "n" is what "counts" and "noOpinion" add up to, '
    + 'and "mean" follows from "counts".',
  'dates-disagree': 'Correct one of the dates: nothing is answered or closed before it is raised, '
    + 'and nothing has happened after the document was published.',
  'small-group': ({ fix }) => `${wordsOf(fix)}npx styrtavla suppress does it in the whole document.`,
  'personal-data': 'Take it away if it is: everybody on the page can read it. Name a role and not a person.',
  'too-large': ({ message, fix }) =>
    (message.includes('problems') ? 'Correct these first, and check again.' : fix ?? 'Make several documents of it.'),
};

/** How what belongs somewhere is marked in JSON. */
const MARKS: readonly (readonly [kind: string, how: string])[] = [
  ['text', 'Texts stand between quotation marks: "2026".'],
  ['id', 'Texts stand between quotation marks: "2026".'],
  ['list', 'Lists stand between [ and ], also of one item.'],
  ['number', 'Numbers stand without quotation marks.'],
  ['true or false', 'Without quotation marks.'],
];

/** What to write instead, for somebody who has never seen the contract. */
export function adviceFor(problem: Problem, written: Written): string | undefined {
  const advice = ADVICE[problem.code];
  const said = typeof advice === 'function' ? advice({ ...problem, ...written }) : advice;
  return said ?? problem.fix;
}

const wordsOf = (fix: string | undefined): string => (fix === undefined ? '' : `${fix} `);
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function otherFields(path: string): string {
  const names = fieldsAt(path.slice(0, path.lastIndexOf('/')));
  const known = names.length > 0 ? `What may stand here: ${names.join(', ')}. ` : '';
  return `${known}A field of your own begins with x-.`;
}

/** The ids that a reference can lead to, where they are few enough to be read. */
function idsFor({ path, fix = '', read }: Case): string {
  const list = /an id from (\w+)/.exec(fix)?.[1] ?? '';
  const root = read();
  const index = /^\/assessments\/(\d+)\/results/.exec(path)?.[1];
  const holder = index === undefined ? root : itemsOf(fieldOf(root, 'assessments'))[Number(index)];
  const ids = idsIn(list === 'statements' ? statementsOf(holder) : fieldOf(holder, list));
  if (ids.length === 0) return `There are no ${list}: add one, or take the field away.`;
  const shown = ids.slice(0, MOST_NAMES).join(', ');
  return `There ${ids.length === 1 ? 'is' : 'are'} ${shown}${ids.length > MOST_NAMES ? ' and more' : ''}.`;
}

const fieldOf = (holder: unknown, name: string): unknown =>
  (typeof holder === 'object' && holder !== null ? (holder as Readonly<Record<string, unknown>>)[name] : undefined);
const itemsOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list as readonly unknown[] : []);
const statementsOf = (assessment: unknown): readonly unknown[] =>
  itemsOf(fieldOf(assessment, 'areas')).flatMap((area) => itemsOf(fieldOf(area, 'statements')));
const idsIn = (list: unknown): readonly string[] =>
  itemsOf(list).map((item) => fieldOf(item, 'id')).filter((id) => typeof id === 'string' || typeof id === 'number')
    .map((id) => `"${id}"`);
