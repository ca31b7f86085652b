import type { Found, MessageCode, Wording } from './messages.ts';

/** Where in a table something stands, as Excel shows it. */
export interface Place {
  readonly file: string;
  /** From 1, the header row and empty rows counted. */
  readonly row?: number;
  /** Letter and header: "C, Utfall". */
  readonly column?: string;
}

/** Something that was found in a table: where, how bad, what, and what to write instead. */
export interface TableFinding extends Place, Wording {}

/** So many of one kind in one column are told one by one. */
const MOST_ALIKE = 5;
const MOST_SHOWN = 80;
/** How a column or table was read as a whole: said once, and never "again". */
const ONCE: ReadonlySet<string> = new Set<MessageCode>([
  'filled-down',
  'area-taken',
  'absence-signs',
  'scale-needed',
  'assessment-taken',
]);

interface Alike {
  told: number;
  readonly finding: TableFinding;
}

/** Collects findings; of many alike in a column it keeps the first ones and counts the rest. */
export class Findings {
  readonly #kept: TableFinding[] = [];
  readonly #alike = new Map<string, Alike>();
  readonly #refused = new Set<string>();

  add(finding: TableFinding): void {
    const key = [finding.file, finding.column ?? '', finding.code, finding.severity].join('\n');
    const alike = this.#alike.get(key) ?? { told: 0, finding };
    this.#alike.set(key, alike);
    if (finding.severity === 'error') this.#refused.add([finding.file, finding.row, finding.column].join('\n'));
    alike.told += 1;
    if (alike.told <= (ONCE.has(finding.code) ? 1 : MOST_ALIKE)) this.#kept.push(finding);
  }

  /** Whether something stands in the way at a place already. */
  isRefused({ file, row, column }: Place): boolean {
    return this.#refused.has([file, row, column].join('\n'));
  }

  /** All of them, by file and row; what is about a whole file comes first. */
  list(): readonly TableFinding[] {
    const files = [...new Set(this.#kept.map(({ file }) => file))];
    const order = new Map(files.map((file, index) => [file, index]));
    const rest = [...this.#alike.values()]
      .filter(({ told, finding: { code } }) => told > MOST_ALIKE && !ONCE.has(code))
      .map(restOf);
    return [...this.#kept, ...rest].sort(
      (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || (a.row ?? 0) - (b.row ?? 0),
    );
  }
}

function restOf({ told, finding: { file, column, severity, code } }: Alike): TableFinding {
  const more = told - MOST_ALIKE;
  const where = column === undefined ? 'in this table' : 'in this column';
  return {
    file,
    ...(column !== undefined && { column }),
    severity,
    code,
    message: `${more} more of the same kind (${code}) ${where} ${more === 1 ? 'is' : 'are'} not listed.`,
  };
}

/** What stands in a cell, between quotation marks and short. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 3)}...` : line}"`;
};

/** A, B, … Z, AA: as Excel names columns; from 0. */
export const columnLetter = (index: number): string =>
  (index < 26 ? '' : columnLetter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Tells a finding by the code of its message. */
export type Tell = (code: MessageCode, place: Place, found?: Found) => void;
