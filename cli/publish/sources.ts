import { stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { suppress } from '../../src/contract/index.ts';
import type { Document, Suppression } from '../../src/contract/index.ts';
import { namedFiles } from '../files/names.ts';
import { isAddress, readBytes, shownName, STDIN } from '../files/read.ts';
import { findIn } from '../findings/findings.ts';
import type { Finding } from '../findings/findings.ts';
import { Misuse } from '../misuse.ts';
import { sha256 } from './manifest.ts';
import type { SourceMark } from './manifest.ts';

/** A document to be published, as it was read. */
export interface Source {
  readonly mark: SourceMark;
  /** Checked and suppressed; absent where nothing in it can be shown. */
  readonly document?: Document;
  readonly hidden: readonly Suppression[];
  readonly findings: readonly Finding[];
  /** When it was last changed, in milliseconds since 1970; now for what came from an address or a pipe. */
  readonly changedMs: number;
}

/**
 * What the names on the command line stand for.
 *
 * @throws  {Misuse} where a pattern fits no file: whoever wrote it expects some.
 */
export async function sourceNames(names: readonly string[]): Promise<readonly string[]> {
  const found = await namedFiles(names, sep);
  const lacking = found.find(({ isUnmatched }) => isUnmatched);
  if (lacking) throw new Misuse(`${lacking.name}: no file fits this pattern.`);
  return found.flatMap(({ files }) => files);
}

/** Reads a document, checks it, and takes out what stands on too few people. */
export async function readSource(name: string, minimum: number, now: () => number): Promise<Source> {
  const bytes = await readBytes(name);
  const isFile = name !== STDIN && !isAddress(name);
  const changedMs = isFile ? Math.floor((await stat(name)).mtimeMs) : now();
  const { document: checked, findings } = findIn(bytes);
  const { document, suppressed } = checked ? suppress(checked, { minimum }) : { document: undefined, suppressed: [] };
  return {
    mark: {
      // Not the way to it: the folder is read by everybody.
      name: isFile ? basename(name) : isAddress(name) ? basename(new URL(name).pathname) : shownName(name),
      sha256: sha256(bytes),
      ...(document?.published !== undefined && { published: document.published }),
      ...(isFile && { changed: new Date(changedMs).toISOString() }),
    },
    ...(document && { document }),
    hidden: suppressed,
    findings,
    changedMs,
  };
}

/** The mark of what is published where that is the same document: a file that was only saved again changes nothing. */
export const markThere = (mark: SourceMark, there: readonly SourceMark[]): SourceMark =>
  there.find(({ name, sha256: hash }) => name === mark.name && hash === mark.sha256) ?? mark;

/**
 * Whether what is published was made from a newer document of the same name, and by what that is told.
 *
 * @returns  A part of a sentence; `undefined` where it was not, or nobody can tell.
 */
export function newerThere(mark: SourceMark, there: readonly SourceMark[]): string | undefined {
  const [before, another] = there.filter(({ name }) => name === mark.name);
  if (!before || another || before.sha256 === mark.sha256) return undefined;
  if ((before.published ?? '') !== (mark.published ?? '')) {
    const isNewer = before.published !== undefined && mark.published !== undefined && before.published > mark.published;
    return isNewer ? `published ${before.published}, and this one ${mark.published}` : undefined;
  }
  const isNewer = before.changed !== undefined && mark.changed !== undefined && before.changed > mark.changed;
  return isNewer ? `changed ${before.changed}, and this one ${mark.changed}` : undefined;
}
