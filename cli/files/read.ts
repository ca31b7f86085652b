import { readFile } from 'node:fs/promises';
import { Misuse } from '../misuse.ts';

const ADDRESS = /^https?:\/\//;
const TIMEOUT_MS = 30_000;

/** Whether a name on the command line is an address and not a file. */
export const isAddress = (name: string): boolean => ADDRESS.test(name);

/**
 * The bytes of a file, or of what a server answers.
 *
 * @param name  A file's path, or an http(s) address.
 * @throws  {Misuse} where there is nothing to read; its message names the file and says why.
 */
export async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return isAddress(name) ? await fetchBytes(name) : await readFile(name);
  } catch (error) {
    throw new Misuse(`${name}: cannot be read: ${whyUnread(error)}`);
  }
}

/** The same as text in UTF-8, as JSON is written (RFC 8259, section 8.1). */
export async function readText(name: string): Promise<string> {
  // A byte order mark stays: whoever reads the text counts its letters.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBytes(name));
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address, {
    headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.1' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  ECONNREFUSED: 'no server answers there',
  ENOTFOUND: 'there is no such server',
};

function whyUnread(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  // fetch says only that it failed; why stands in its cause.
  const { code = '', message } = (error.cause ?? error) as NodeJS.ErrnoException;
  return REASONS[code] ?? (message || error.message);
}
