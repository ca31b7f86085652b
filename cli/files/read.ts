import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Misuse } from '../misuse.ts';
import { whyFailed } from './reasons.ts';

const ADDRESS = /^https?:\/\//;
const TIMEOUT_MS = 30_000;

/** The name on the command line for what is piped in. */
export const STDIN = '-';

/** A name as messages have it. */
export const shownName = (name: string): string => (name === STDIN ? '(stdin)' : name);

/** Whether a name on the command line is an address and not a file. */
export const isAddress = (name: string): boolean => ADDRESS.test(name);

/**
 * The bytes of a file, of what a server answers, or of what is piped in.
 *
 * @param name  A file's path, an http(s) address, or "-".
 * @throws  {Misuse} where there is nothing to read; its message names the file and says why.
 */
export async function readBytes(name: string): Promise<Uint8Array> {
  try {
    if (name === STDIN) return await buffer(process.stdin);
    return isAddress(name) ? await fetchBytes(name) : await readFile(name);
  } catch (error) {
    throw new Misuse(`${shownName(name)}: cannot be read: ${whyUnread(error)}`);
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

const whyUnread = (error: unknown): string =>
  (error instanceof Error && error.name === 'TimeoutError'
    ? `no answer within ${TIMEOUT_MS / 1000} seconds`
    : whyFailed(error));
