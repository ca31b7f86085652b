import { measureAgain } from './measure.ts';

type Size = Pick<DOMRectReadOnly, 'width' | 'height'>;
/** Reads what it needs from the page, and returns what draws by it. */
type Watcher = (size: Size) => () => void;

const watchers = new Map<Element, Watcher>();
const printers = new Set<() => void>();
let sizes: ResizeObserver | undefined;
let print: MediaQueryList | undefined;
let isBeingPrinted = false;

/** Whether the page is on its way to the printer. */
export const isPrinted = (): boolean => isBeingPrinted;

/**
 * Calls `change` when the page is about to be printed and when it has been, see {@link isPrinted}.
 *
 * @returns  What stops it.
 */
export function onPrint(change: () => void): () => void {
  if (printers.size === 0) listen('addEventListener');
  printers.add(change);
  return () => {
    printers.delete(change);
    if (printers.size === 0) listen('removeEventListener');
  };
}

/**
 * Calls `read` with the size of a box: soon, whenever it changes, and when {@link lookAgain} asks.
 *
 * One observer serves the page. It speaks between layout and paint, and all of its charts read before the first of them
 * draws: however many there are, the page is laid out once.
 *
 * @returns  What stops it.
 */
export function watchSize(box: Element, read: Watcher): () => void {
  sizes ??= new ResizeObserver((entries) => {
    const draws = entries.map(({ target, contentRect }) => watchers.get(target)?.(contentRect));
    for (const draw of draws) draw?.();
  });
  watchers.set(box, read);
  sizes.observe(box);
  // What is drawn for the printer alone cannot wait: the next paint is on paper.
  if (isBeingPrinted) read(box.getBoundingClientRect())();
  return () => {
    watchers.delete(box);
    sizes?.unobserve(box);
  };
}

/** Has the size of a box, and with it all that its watcher reads, told again before the next paint. */
export function lookAgain(box: Element): void {
  if (!watchers.has(box)) return;
  sizes?.unobserve(box);
  sizes?.observe(box);
}

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  print ??= matchMedia('print');
  print[change]('change', printing);
  window[change]('beforeprint', printing);
  window[change]('afterprint', printing);
  document.fonts[change]('loadingdone', fontsCame);
}

// Chromium tells by media query, when the styles for print hold; Firefox copies the canvas before they do.
function printing({ type }: Event): void {
  isBeingPrinted = type === 'beforeprint' || (print?.matches ?? false);
  for (const change of [...printers]) change();
}

function fontsCame(): void {
  measureAgain();
  for (const box of watchers.keys()) lookAgain(box);
}
