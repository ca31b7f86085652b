import type { Trouble } from '../locale/words/common.ts';

/** What an attempt to fetch a document came to: its text and where it lay, or why there is none. */
export interface Answer {
  readonly text?: string;
  readonly failure?: Trouble;
  /** The address in the end, after redirections. */
  readonly base: string;
  /** What came may be a page to log in on: it matters where the text turns out to be no document. */
  readonly isPage?: boolean;
}

const LONGEST_TEXT = 1e7;
const FAILURES: Readonly<Record<number, Trouble>> = { 401: 'login', 403: 'login', 404: 'notFound', 410: 'notFound' };

/** Fetches a text. Never rejects: whatever goes wrong is an answer too. */
export async function request(address: string, signal: AbortSignal): Promise<Answer> {
  // no-cache asks the server each time, with the ETag of what the browser has.
  const init: RequestInit = { cache: 'no-cache', credentials: 'same-origin', signal };
  try {
    const response = await fetch(address, init);
    const { ok, status, redirected, headers, url: base } = response;
    if (!ok) return { base, failure: FAILURES[status] ?? 'noAnswer' };
    const text = await readText(response);
    const isPage = redirected || /html/.test(headers.get('content-type') ?? '');
    return text === undefined ? { base, failure: 'tooLarge' } : { base, text, isPage };
  } catch {
    // A session that has ended leads to a login on another site, which no page may read: only that it leads away.
    const isAway = await fetch(address, { ...init, redirect: 'manual' })
      .then(({ type }) => type === 'opaqueredirect', () => false);
    return { base: address, failure: isAway ? 'login' : 'noAnswer' };
  }
}

/** `undefined` where it is too long; whoever asked then aborts, and the rest is not fetched. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text;
    text += part.value;
    if (text.length > LONGEST_TEXT) return undefined;
  }
}
