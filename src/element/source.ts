import { deliverData } from './delivery.ts';
import type { Arrival } from './delivery.ts';
import { inlineText, watchInline } from './inline.ts';
import { lookedAt, subscribe } from './store.ts';

/** Where a widget's document may come from. */
export interface Sources {
  readonly data?: unknown;
  readonly src?: string;
  readonly refresh?: number | undefined;
}

/**
 * Where a widget's document comes from, for another that shows more of it. At one address the store makes one request.
 */
export function sourceOf(element: Element & Sources): Pick<Sources, 'data' | 'src'> {
  const { data, src } = element;
  return src ? { src, data } : { data: data ?? inlineText(element) };
}

/**
 * Follows the first of data, address and script inside that there is.
 *
 * @param isNear  Whether the widget draws already. A request is made at once, so that its answer is there when the page
 *   is printed; the rest waits until then.
 * @param listener  Is given a promise where what was handed over or stands inside has faults.
 * @returns  What stops it; `undefined` where there is nothing to follow yet.
 */
export function follow(
  element: Element & Sources,
  isNear: boolean,
  listener: (arrival: Arrival) => void,
): (() => void) | undefined {
  const { data, src, refresh } = element;
  const isGiven = data !== undefined && data !== null;
  if (src && !isGiven) return subscribe(absolute(src), listener, refreshMs(refresh));
  if (!isNear) return undefined;
  if (!isGiven) return watchInline(element, listener);
  listener(deliverData(data));
  return () => undefined;
}

/** Where a widget's document is looked for, when it was last, and when it is next; `undefined` without an address. */
export function newsOf({ data, src }: Sources): ReturnType<typeof lookedAt> {
  return src && (data === undefined || data === null) ? lookedAt(absolute(src)) : undefined;
}

/** An address as the store knows it; one that is none stays as it is, and fails like any other. */
function absolute(src: string): string {
  const link = document.createElement('a');
  link.href = src;
  return link.href;
}

/** At least ten seconds; and timers hold 31 bits, and run at once past that. */
const refreshMs = (seconds = 0): number =>
  seconds > 0 ? Math.min(Math.max(seconds, 10) * 1000, 2 ** 31 - 1) : Infinity;
