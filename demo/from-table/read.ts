import { documentFromTables } from '../../cli/tables/document-from-tables.ts';
import { findIn } from '../../cli/findings/findings.ts';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';

/** Something that was found in a file, wherever the file shows it: rows of a table, lines of a document. */
export interface PlacedFinding {
  readonly severity: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly place: {
    readonly row?: number | undefined;
    readonly column?: string | undefined;
    readonly line?: number | undefined;
    readonly path?: string | undefined;
  };
  readonly message: string;
  readonly fix?: string | undefined;
}

/** What came of the files. */
export interface Outcome {
  /** Checked; absent where no document came of them. */
  readonly document?: Document;
  /** What the document is called when it is saved. */
  readonly name: string;
  /** What must be corrected first, then what was read otherwise than it stands, then what is good to know. */
  readonly findings: readonly PlacedFinding[];
}

/** A file that somebody dropped, or what is fetched as one. */
export type Dropped = Pick<File, 'name' | 'arrayBuffer'>;

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SEVERITIES: readonly PlacedFinding['severity'][] = ['error', 'warning', 'note'];

/**
 * Makes a document of files that somebody dropped: of tables, of a document in JSON, or of a document and the tables
 * that are to be put into it. It never throws: a file that cannot be read is a finding.
 */
export async function readTables(files: readonly Dropped[]): Promise<Outcome> {
  const read = await Promise.all(files.map(bytesOf));
  const unread = read.filter((each) => 'message' in each);
  const named = read.filter((each) => 'bytes' in each);
  const [json, ...more] = named.filter(isDocument);
  const tables = named.filter((each) => !isDocument(each));
  const outcome = tables.length > 0 ? fromTables(tables, json) : json ? fromDocument(json) : { findings: [] };
  const findings = [...unread, ...more.map(tooMany), ...outcome.findings];
  return {
    ...outcome,
    name: `${(json ?? tables[0])?.name.replace(/\.[^.]*$/, '') ?? 'tavla'}.json`,
    findings: findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
  };
}

type Read = Pick<Outcome, 'document' | 'findings'>;

function fromTables(tables: readonly Named[], into: Named | undefined): Read {
  const base = into && fromDocument(into);
  const found = documentFromTables(tables, { into: base?.document });
  // With a document to put them into, what comes back is that document and has not been checked again.
  const { document } = checkDocument(found.document ?? null);
  const findings = found.findings.map(({ severity, file, row, column, message, fix }): PlacedFinding =>
    ({ severity, file, place: { row, column }, message, fix }));
  return { ...(document && { document }), findings: [...base?.findings ?? [], ...findings] };
}

function fromDocument({ name, bytes }: Named): Read {
  const { document, findings } = findIn(bytes);
  return {
    ...(document && { document }),
    findings: findings.map(({ severity, path, line, message, fix }) =>
      ({ severity, file: name, place: { line, path }, message, fix })),
  };
}

/** By its name, or by what it begins with: a brace, after whatever may stand before it. */
function isDocument({ name, bytes }: Named): boolean {
  return /\.json$/i.test(name) || /^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

const tooMany = ({ name }: Named): PlacedFinding => ({
  severity: 'error',
  file: name,
  place: {},
  message: 'Only one document can be read at a time, and another one was.',
  fix: 'Drop it by itself.',
});

async function bytesOf(file: Dropped): Promise<Named | PlacedFinding> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder, a file that was moved since, or an example that no server gave.
    const fix = 'Drop the files themselves, not the folder they are in.';
    return { severity: 'error', file: file.name, place: {}, message: 'This cannot be read.', fix };
  }
}
