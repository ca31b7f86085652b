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

/** Fetches a text. Never rejects: whatever goes wrong is an answer too. */
export async function request(address: string, signal: AbortSignal): Promise<Answer> {
  // no-cache asks the server each time, with the ETag of what the browser has.
  const init: RequestInit = { cache: 'no-cache', credentials: 'same-origin', signal };
  let base = address;
  let status: number | undefined;
  try {
    const response = await fetch(address, init);
    ({ url: base } = response);
    if (response.ok) {
      const text = await readText(response);
      const isPage = response.redirected || /html/.test(response.headers.get('content-type') ?? '');
      return text === undefined ? { base, failure: 'tooLarge' } : { base, text, isPage };
    }
    ({ status } = response);
  } catch { /* No answer, or no more of it. */ }
  // Most documents come: why one does not is found out when it is needed. After a time-out nobody waits for more.
  const failure = signal.aborted ? 'noAnswer'
    : await import('./refusal.ts').then(({ refusalOf }) => refusalOf(address, init, status), () => 'noAnswer' as const);
  return { base, failure };
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
