import { deliverData } from './delivery.ts';
import { watchInline } from './inline.ts';
import { subscribe } from './store.ts';
import type { Listener } from './store.ts';

/** Where a widget's document may come from. */
export interface Sources {
  readonly data?: unknown;
  readonly src?: string;
  readonly refresh?: number | undefined;
}

/**
 * Follows the first of data, address and script inside that there is.
 *
 * @param isNear  Whether the widget draws already. A request is made at once, so that its answer is there when the page
 *   is printed; the rest waits until then.
 * @returns  What stops it; `undefined` where there is nothing to follow yet.
 */
export function follow(
  element: Element & Sources,
  root: Node,
  isNear: boolean,
  listener: Listener,
): (() => void) | undefined {
  const { data, src, refresh } = element;
  const isGiven = data !== undefined && data !== null;
  if (src && !isGiven) return subscribe(absolute(src), listener, refreshMs(refresh));
  if (!isNear) return undefined;
  if (!isGiven) return watchInline(element, root, listener);
  listener(deliverData(data));
  return () => undefined;
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
