const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let print: MediaQueryList | undefined;

/**
 * Calls `draw` once, when the element comes near the viewport or the page is printed.
 *
 * One observer and one pair of listeners serve all elements that wait.
 *
 * @returns  What calls it off.
 */
export function whenNear(element: Element, draw: () => void): () => void {
  // Half a viewport ahead: a reader who scrolls does not see it being drawn.
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) bring(target);
  }, { rootMargin: '50%' });
  if (waiting.size === 0) listen('addEventListener');
  waiting.set(element, draw);
  observer.observe(element);
  return () => leave(element);
}

function bring(element: Element): void {
  const draw = waiting.get(element);
  leave(element);
  draw?.();
}

function leave(element: Element): void {
  if (!waiting.delete(element)) return;
  observer?.unobserve(element);
  if (waiting.size === 0) listen('removeEventListener');
}

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  print ??= matchMedia('print');
  print[change]('change', bringToPrint);
  window[change]('beforeprint', bringAll);
}

function bringToPrint(): void {
  // The change back to the screen comes here too.
  if (print?.matches) bringAll();
}

function bringAll(): void {
  for (const element of [...waiting.keys()]) bring(element);
}
