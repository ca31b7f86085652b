import { checkDocument, faultIn } from '../../src/contract/index.ts';
import type { Document, Problem, ProblemCode } from '../../src/contract/index.ts';
import { adviceFor } from './advice.ts';
import { decodeJson } from './encoding.ts';
import type { Decoded } from './encoding.ts';
import { placeOfOffset, readPlaces } from './places.ts';
import type { Place, RepeatedName } from './places.ts';

/**
 * What is found in a file: a problem of the contract, or of the file itself.
 *
 * `not-utf8`: letters are not written as JSON has them. `duplicate-key`: a name stands twice in one object, of which
 * JSON takes the last and says nothing.
 */
export interface Finding extends Omit<Problem, 'code'>, Place {
  readonly code: ProblemCode | 'duplicate-key' | 'not-utf8';
}

export interface Found {
  /** The checked document; absent where there is none that could be shown. */
  readonly document?: Document;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** It is what documents are checked by, as `new` writes it beside them, and is met by *.json. */
  readonly isSchema: boolean;
}

const START: Place = { line: 1, column: 1 };
/** As many characters as the checker takes. */
const LONGEST_TEXT = 1e7;

/**
 * Checks a document as it stands in a file: what the checker finds, with lines, columns and advice, and what only the
 * file shows.
 *
 * @param file  Its bytes, or its text where somebody else has read it.
 */
export function findIn(file: Uint8Array | string): Found {
  const decoded = typeof file === 'string' ? { text: file.replace(/^\ufeff/, '') } : decodeJson(file);
  const { text } = decoded;
  const { document, problems } = checkDocument(text);
  let parsed: { readonly root: unknown } | undefined;
  const written = { text, read: () => (parsed ??= { root: parse(text) }).root };
  const { placeOf, repeated } = placesIn(text, problems);
  const findings = problems.map((problem) => ({
    ...problem, ...placeOf(problem.path), ...withFix(adviceFor(problem, written)),
  }));
  const all = [...encodingOf(decoded), ...findings, ...repeated.map(repetition)];
  const isSchema = problems[0]?.code === 'unknown-version' && isJsonSchema(written.read());
  all.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...(document && { document }), isSchema, findings: all };
}

const isJsonSchema = (root: unknown): boolean =>
  typeof root === 'object' && root !== null && '$schema' in root && String(root.$schema).includes('//json-schema.org/');

const withFix = (fix: string | undefined): Pick<Finding, 'fix'> => (fix === undefined ? {} : { fix });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placesIn(text: string, problems: readonly Problem[]): ReturnType<typeof readPlaces> {
  if (text.length > LONGEST_TEXT) return { placeOf: () => START, repeated: [] };
  if (problems[0]?.code === 'not-json') {
    const place = placeOfOffset(text, faultIn(text));
    return { placeOf: () => place, repeated: [] };
  }
  return readPlaces(text, problems.map(({ path }) => path));
}

function encodingOf({ text, fault }: Decoded): readonly Finding[] {
  if (!fault) return [];
  const { offset, message, fix } = fault;
  return [{ path: '', code: 'not-utf8', severity: 'error', message, fix, ...placeOfOffset(text, offset) }];
}

/** Told where the last one stands: that is the one which counts. */
function repetition({ path, name, places }: RepeatedName): Finding {
  const lines = places.map(({ line }) => line);
  const times = lines.length === 2 ? 'twice' : `${lines.length} times`;
  const shown = JSON.stringify(name.slice(0, 80));
  return {
    path,
    code: 'duplicate-key',
    severity: 'warning',
    message: `The name ${shown} stands ${times} in this object, on ${linesInWords(lines)}: the last counts.`,
    fix: 'Take the others away.',
    ...(places.at(-1) ?? START),
  };
}

/** Lines 3 and 9; lines 3, 4 and 9; all on line 3; of many the first ones and the last. */
function linesInWords(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  const last = different.pop() ?? 0;
  if (different.length === 0) return `line ${last}`;
  const first = different.length > 5 ? `${different.slice(0, 5).join(', ')}, ...` : different.join(', ');
  return `lines ${first} and ${last}`;
}
