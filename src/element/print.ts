const tellers = new Set<(isPrinting: boolean) => void>();
let print: MediaQueryList | undefined;

/**
 * Tells when the page is about to be printed, and when that is over: on paper nothing can be opened.
 *
 * One pair of listeners serves all who want to know. What is to stand on the paper must be drawn at once.
 *
 * @returns  What calls it off.
 */
export function watchPrint(tell: (isPrinting: boolean) => void): () => void {
  if (tellers.size === 0) listen('addEventListener');
  tellers.add(tell);
  return () => {
    if (tellers.delete(tell) && tellers.size === 0) listen('removeEventListener');
  };
}

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  print ??= matchMedia('print');
  print[change]('change', turn);
  window[change]('beforeprint', begin);
  window[change]('afterprint', turn);
}

const begin = (): void => { tellAll(true); };
const turn = (): void => { tellAll(print?.matches ?? false); };
const tellAll = (isPrinting: boolean): void => { for (const tell of [...tellers]) tell(isPrinting); };
