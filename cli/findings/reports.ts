import { countsOf, inWords } from './count.ts';
import type { Counts } from './count.ts';
import type { Finding } from './findings.ts';
import { onOneLine } from './one-line.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What a check gave for one file: its findings, why it could not be read, or why it is none to be checked. */
export type Checked =
  | { readonly file: string; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly unread: string }
  | { readonly file: string; readonly skipped: string };

/** What is printed of each file as soon as it is checked, and when all are. */
export interface Report {
  readonly each: (checked: Checked) => readonly string[];
  readonly last: (all: readonly Checked[]) => readonly string[];
}

const nothing = (): readonly string[] => [];

export const REPORTS: Readonly<Record<Format, Report>> = {
  text: { each: asText, last: nothing },
  github: { each: asCommands, last: nothing },
  json: { each: nothing, last: (all) => [JSON.stringify(asData(all), null, 2)] },
};

/** A finding as people read it: where, then what was found and what to write instead. */
export function textOf(file: string, { path, line, column, severity, code: id, message, fix }: Finding): string {
  const where = `${file}:${line}:${column}  ${severity}  ${path || '(the document)'}`;
  return `${onOneLine(where)}\n  ${onOneLine(sentence(message, fix))}  [${id}]`;
}

const sentence = (message: string, fix = ''): string => `${message} ${fix}`.trimEnd();

function asText(checked: Checked): readonly string[] {
  const { file } = checked;
  if ('unread' in checked) return [onOneLine(checked.unread)];
  if ('skipped' in checked) return [onOneLine(`${file}: ${checked.skipped}`)];
  const { findings } = checked;
  return [...findings.map((one) => textOf(file, one)), onOneLine(`${file}: ${inWords(countsOf(findings))}`)];
}

/** Commands of GitHub Actions: they mark the lines of a pull request. What follows them stands in the log. */
function asCommands(checked: Checked): readonly string[] {
  const { file } = checked;
  // Only what lies in the repository can be marked; the rest stands in the log.
  const at: readonly Property[] = /^(\(stdin\)$|https?:)/.test(file) ? [] : [['file', file]];
  if ('unread' in checked) return [command('error', [...at, ['title', 'not read']], checked.unread)];
  if ('skipped' in checked) return asText(checked);
  const { findings } = checked;
  const commands = findings.map(({ path, line, column, severity, code: title, message, fix }) =>
    command(
      severity,
      [...at, ['line', line], ['col', column], ['title', title]],
      `${path || '(the document)'}: ${sentence(message, fix)}`,
    ));
  return [...commands, onOneLine(`${file}: ${inWords(countsOf(findings))}`)];
}

type Property = readonly [name: string, value: string | number];

const command = (name: string, properties: readonly Property[], message: string): string =>
  `::${name} ${properties.map(([key, value]) => `${key}=${escapedProperty(value)}`).join(',')}::${escaped(message)}`;

/** As GitHub's own toolkit does it (actions/toolkit, packages/core/src/command.ts). */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (value: string | number): string =>
  escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

interface Data extends Counts {
  readonly files: readonly (Checked & Partial<Counts>)[];
}

/** Findings as programs read them: counts over all files, then each file with its own. */
function asData(all: readonly Checked[]): Data {
  const files = all.map((one) => ('findings' in one
    ? { file: one.file, ...countsOf(one.findings), findings: one.findings }
    : one));
  return { ...countsOf(all.flatMap((one) => ('findings' in one ? one.findings : []))), files };
}
