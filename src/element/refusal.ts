import type { Trouble } from '../locale/words/common.ts';

const FAILURES: Readonly<Record<number, Trouble>> = { 401: 'login', 403: 'login', 404: 'notFound', 410: 'notFound' };

/**
 * Why a document did not come.
 *
 * @param status  Of the answer; absent where there was none that the page may read.
 */
export async function refusalOf(address: string, init: RequestInit, status?: number): Promise<Trouble> {
  if (status !== undefined) return FAILURES[status] ?? 'noAnswer';
  // A session that has ended leads to a login on another site, which no page may read: only that it leads away.
  const isAway = await fetch(address, { ...init, redirect: 'manual' })
    .then(({ type }) => type === 'opaqueredirect', () => false);
  return isAway ? 'login' : 'noAnswer';
}
