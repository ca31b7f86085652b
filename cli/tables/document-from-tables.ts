import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { readSheet } from './cells/sheet.ts';
import type { Sheet, TableFile } from './cells/sheet.ts';
import { checkDraft } from './checked.ts';
import { Draft } from './draft/draft.ts';
import type { Loose } from './draft/register.ts';
import { Findings } from './finding.ts';
import type { TableFinding, Tell } from './finding.ts';
import type { SheetLanguage } from './headers/languages.ts';
import { TABLE_KINDS } from './headers/kinds.ts';
import type { TableKind } from './headers/kinds.ts';
import { headerRow } from './headers/layout.ts';
import { languageOf } from './headers/match.ts';
import { READERS } from './kinds/readers.ts';
import { worded } from './messages.ts';
import { openTable } from './open-table.ts';
import type { Table, TableSettings } from './table.ts';

/** A table with what is known of it beside its bytes. */
export interface TableInput extends TableFile {
  /** What kind of table it is, where its headers do not tell. */
  readonly kind?: TableKind | undefined;
}

/** What the tables are put into, and what they do not say themselves. */
export interface TableOptions extends TableSettings {
  /** A document that stands already, as JSON was parsed: what the tables do not hold stays in it, "x-" fields too. */
  readonly into?: unknown;
  /** Language of the texts, as a BCP 47 tag; without it the headers tell. */
  readonly language?: string | undefined;
  /** Title of the document. */
  readonly title?: string | undefined;
  /** A day or a moment, as `published` of the contract. */
  readonly published?: string | undefined;
}

/** A document, and all that is to be said of how it was read. */
export interface FromTables {
  /**
   * Absent where no table could be read. With `into` it is that document and the tables in it, unknown fields kept;
   * else the checked document. Whatever has a finding of severity `error` is not in it.
   */
  readonly document?: Document | Loose;
  readonly findings: readonly TableFinding[];
}

/**
 * Makes a document out of tables, as spreadsheets save them, or puts them into a document.
 *
 * Runs in Node and in the browser, asks for nothing, and never throws on any bytes. Tables may come in any order. What
 * can be read in several ways is decided by the whole column, else it is an error and not read: nothing is guessed
 * without a finding. Raw answers are counted and thrown away.
 *
 * @example
 * const bytes = new Uint8Array(await file.arrayBuffer());
 * const { document, findings } = documentFromTables([{ name: file.name, bytes }], { language: 'sv' });
 */
export function documentFromTables(tables: readonly TableInput[], options: TableOptions = {}): FromTables {
  const findings = new Findings();
  const tell: Tell = (code, place, found) => {
    findings.add({ ...place, ...worded(code, found) });
  };
  const into = intoDocument(options.into, findings);
  if (into === 'unreadable') return { findings: findings.list() };
  const sheets = tables.flatMap((table) => {
    const sheet = readSheet(table, tell);
    return sheet ? [{ sheet, kind: table.kind }] : [];
  });
  const language = languageFor(
    sheets.map(({ sheet }) => sheet),
    options,
    into,
    tell,
  );
  const opened = sheets.flatMap(
    ({ sheet, kind }) =>
      openTable(sheet, { tell, settings: options, kind, language: language as SheetLanguage | undefined }) ?? [],
  );
  if (opened.length === 0) return { findings: findings.list() };
  const draft = new Draft(startingWith(into, language, options), into !== undefined, tell);
  for (const table of inOrder(opened)) READERS[table.kind](table, draft);
  withoutEmptyLists(draft);
  const checked = checkDraft(draft, findings, opened[0]?.file ?? '');
  const document = into ? draft.json : checked;
  return { ...(document && { document }), findings: findings.list() };
}

/** Whatever others refer to comes before them, in whatever order the files were given. */
const inOrder = (tables: readonly Table[]): readonly Table[] =>
  [...tables].sort((a, b) => TABLE_KINDS.indexOf(a.kind) - TABLE_KINDS.indexOf(b.kind));

/** A copy of the document to update: the caller's own stays as it is. */
function intoDocument(into: unknown, findings: Findings): Loose | 'unreadable' | undefined {
  if (into === undefined) return undefined;
  const { document, problems } = checkDocument(into);
  if (document && typeof into === 'object') return structuredClone(into) as Loose;
  findings.add({ file: '', ...worded('into-unreadable', { found: problems[0]?.message ?? 'it is no JSON' }) });
  return 'unreadable';
}

function startingWith(
  into: Loose | undefined,
  language: string | undefined,
  { title, published }: TableOptions,
): Loose {
  const said = Object.entries({ language, title, published }).filter(([, value]) => value !== undefined);
  return Object.assign(into ?? { styrtavla: '1' }, Object.fromEntries(said));
}

/** The language of the texts: as somebody says, as the document has it, or as most headers are written. */
function languageFor(
  sheets: readonly Sheet[],
  options: TableOptions,
  into: Loose | undefined,
  tell: Tell,
): string | undefined {
  const there = typeof into?.['language'] === 'string' ? into['language'] : undefined;
  if (there !== undefined && options.language !== undefined && there !== options.language) {
    tell('language-other', { file: sheets[0]?.file ?? '' }, { there, found: options.language });
  }
  if (into) return there ?? options.language;
  if (options.language !== undefined) return options.language;
  const [first] = sheets;
  if (!first) return undefined;
  const language = languageOf(sheets.flatMap((sheet) => sheet.rows[headerRow(sheet)] ?? []));
  tell(
    language === undefined ? 'language-unknown' : 'language-read',
    { file: first.file },
    { found: LANGUAGE_NAMES[language ?? 'en'] },
  );
  return language;
}

const LANGUAGE_NAMES: Readonly<Record<SheetLanguage, string>> = {
  sv: 'Swedish',
  nb: 'Norwegian (bokmål)',
  nn: 'Norwegian (nynorsk)',
  da: 'Danish',
  fi: 'Finnish',
  en: 'English',
};

/** Takes away lists that stayed empty, and surveys of which nobody says the scale: that has been told. */
function withoutEmptyLists(draft: Draft): void {
  const { json } = draft;
  const surveys = draft.list('assessments').items;
  json['assessments'] = surveys.filter((survey) => survey['scale'] !== undefined || !draft.isMade(survey));
  for (const [field, value] of Object.entries(json)) {
    if (Array.isArray(value) && value.length === 0) delete json[field];
  }
}
