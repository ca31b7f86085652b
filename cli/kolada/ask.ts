import { Misuse } from '../misuse.ts';

/** How a server is asked; a test gives its own. */
export interface Way {
  /** Asks once, with a time limit, and follows no redirection by itself. */
  readonly get: (address: string) => Promise<Response>;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Why nothing came, as half a sentence. */
  readonly why: (error: unknown) => string;
  /** Told after each answer: how many there are by now. */
  readonly step?: (answers: number) => void;
}

/** Times that one address is asked where the server is busy or out of order. */
const TRIES = 4;
const LONGEST_WAIT_MS = 60_000;
/** Redirections that one question may take. */
const MOST_MOVES = 5;
const BUSY = [429, 500, 502, 503, 504];

/**
 * Asks an address for a text, with patience: where the server is busy or out of order it waits and asks again.
 *
 * @throws  {Misuse} where there is no answer; the message names the address and says why.
 */
export async function ask(address: string, way: Way): Promise<string> {
  let place = address;
  for (let move = 0; move <= MOST_MOVES; move++) {
    const response = await patiently(place, way);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return bodyOf(response, place, way);
    place = onSameHost(location, place);
  }
  throw new Misuse(`${address}: cannot be read: it leads on to another address again and again.`);
}

async function patiently(address: string, { get, wait, why }: Way): Promise<Response> {
  for (let tried = 1; ; tried++) {
    const response = await get(address).catch((error: unknown) => {
      throw new Misuse(`${address}: cannot be read: ${why(error)}`);
    });
    if (!BUSY.includes(response.status) || tried === TRIES) return response;
    await wait(pauseOf(response, tried));
  }
}

/** As long as the server asks for, else 1, 2 and 4 seconds. Dates are not read: a clock may be wrong. */
function pauseOf(response: Response, tried: number): number {
  const asked = response.headers.get('retry-after') ?? '';
  return Math.min(/^\d+$/.test(asked) ? Number(asked) * 1000 : 1000 * 2 ** (tried - 1), LONGEST_WAIT_MS);
}

async function bodyOf(response: Response, address: string, { why }: Way): Promise<string> {
  if (!response.ok) throw new Misuse(`${address}: cannot be read: ${refusal(response.status)}`);
  try {
    return await response.text();
  } catch (error) {
    throw new Misuse(`${address}: the answer broke off: ${why(error)}`);
  }
}

function refusal(status: number): string {
  if (status === 410) return 'the server answers 410: this version is closed. Ask version 3, as --api https://api.kolada.se/v3';
  if (status === 429) return `the server answers 429, too many questions, also after ${TRIES} times. Try again later`;
  if (BUSY.includes(status)) return `the server answers ${status} also after ${TRIES} times. Try again later`;
  if (status === 404) return 'the server answers 404. Look at the ids: are they Kolada\'s?';
  if (status === 401 || status === 403) return `the server answers ${status}: it, or a proxy, does not allow it`;
  return `the server answers ${status}`;
}

/**
 * Where an answer leads on to, as an address on the host that was asked: nobody else is.
 *
 * The scheme stays what it was: services behind a proxy name themselves with http.
 *
 * @throws  {Misuse} where it leads to another host, or is no address.
 */
export function onSameHost(next: string, from: string): string {
  const here = new URL(from);
  const there = URL.canParse(next, from) ? new URL(next, from) : undefined;
  if (there && there.host === here.host && /^https?:$/.test(there.protocol)) {
    there.protocol = here.protocol;
    return there.href;
  }
  throw new Misuse(`${from}: the answer leads on to ${next}. That is not on ${here.host}, and was not asked.`);
}
