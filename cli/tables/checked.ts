import { checkDocument } from '../../src/contract/index.ts';
import type { Document, Problem } from '../../src/contract/index.ts';
import type { Draft } from './draft/draft.ts';
import type { Findings, Place } from './finding.ts';
import { worded } from './messages.ts';

/**
 * Checks what was put together, and tells each problem by the row and column that it comes from.
 *
 * @param file  Of what to speak where a problem comes from no cell.
 * @returns  The checked document.
 */
export function checkDraft(draft: Draft, findings: Findings, file: string): Document | undefined {
  const { document, problems } = checkDocument(draft.json);
  const small = new Set<string>();
  let others = 0;
  for (const problem of problems) {
    const place = placeOf(draft, problem.path);
    // What lies behind small groups is counted, and not told one by one: `publish` hides it.
    if (problem.code === 'small-group') small.add(problem.path.replace(/\/answers\/\d+$/, ''));
    else if (place) {
      // A cell that could not be read has been told of; that its field lacks follows from it.
      if (!findings.isRefused(place)) findings.add({ ...place, ...spoken(problem) });
    } else if (draft.isUpdate) others += 1;
    else findings.add({ file, ...spoken(problem), message: `${problem.path}: ${problem.message}` });
  }
  const isCut = problems.some(({ code, path }) => code === 'too-large' && path === '');
  tellSmall(draft, small, findings, { file, least: isCut ? 'At least ' : '' });
  if (others > 0)
    findings.add({ file, ...worded('into-problems', { count: `${others} problem${others === 1 ? '' : 's'}` }) });
  return document;
}

const spoken = ({ code, severity, message, fix }: Problem): Omit<Parameters<Findings['add']>[0], keyof Place> => ({
  code,
  severity,
  message,
  ...(fix !== undefined && { fix }),
});

interface Said {
  readonly file: string;
  /** Before a count that goes no further than the checker does. */
  readonly least: string;
}

function tellSmall(draft: Draft, paths: ReadonlySet<string>, findings: Findings, { file, least }: Said): void {
  const results = [...paths].filter((path) => path.startsWith('/assessments/')).length;
  const values = paths.size - results;
  if (results > 0)
    findings.add({ file, ...worded('small-groups', { count: `${least}${results}`, all: resultsIn(draft) }) });
  if (values > 0) findings.add({ file, ...worded('small-values', { count: `${least}${values}` }) });
}

function resultsIn({ json }: Draft): number {
  const assessments = Array.isArray(json['assessments'])
    ? (json['assessments'] as readonly Record<string, unknown>[])
    : [];
  return assessments.reduce((sum, { results }) => sum + (Array.isArray(results) ? results.length : 0), 0);
}

/** The cell that a JSON Pointer leads to, by the innermost object on its way that came from a row. */
function placeOf(draft: Draft, pointer: string): Place | undefined {
  let value: unknown = draft.json;
  let found: Place | undefined;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) break;
    const origin = draft.originOf(value);
    if (origin) found = origin.table.place(origin.row, origin.fields.get(step));
    value = Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  const last = typeof value === 'object' && value !== null ? draft.originOf(value) : undefined;
  return last ? last.table.place(last.row) : found;
}
