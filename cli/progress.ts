/** How far a long piece of work has come, told while somebody waits. */
export interface Progress {
  /** Tells how much is done by now: a count that grows, not the step just taken. */
  step(done: number): void;
  /** Takes the line away from a terminal. Call it however the work ends: in `finally`. */
  end(): void;
}

/** Where progress is told; a stream as `process.stderr` is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a test gives, and what the program reads itself. */
export interface ProgressPlace {
  readonly stream?: ProgressStream;
  /** Milliseconds from any moment on; never goes back. */
  readonly now?: () => number;
}

/** In a terminal the line is written anew, seldom enough to be read and to cost nothing. */
const TERMINAL_MS = 100;
/** Elsewhere (a log, a scheduled run) each line stays, so there are few; short work writes none. */
const LOG_MS = 5000;
/** What a terminal understands as: to the start of the line, and clear it. */
const CLEAR = '\r\u001B[K';

let isQuiet = false;

/** `--quiet` on the command line: no progress is told from here on. The program calls it. */
export function beQuiet(quiet = true): void {
  isQuiet = quiet;
}

/**
 * Starts to tell how long work goes on, on stderr: so that what is printed can still be piped.
 *
 * In a terminal one line counts up and is gone at the end; elsewhere a line stands every five seconds, and none where
 * the work takes less. `step` may be called as often as one likes: it mostly only reads the clock.
 *
 * @param what  What is done, as a sentence goes on: "Reading observations", "Writing pages".
 * @param total  How many there are in all; absent where nobody knows yet.
 * @example
 * const progress = startProgress('Writing pages', pages.length);
 * try {
 *   for (const [index, page] of pages.entries()) {
 *     await write(page);
 *     progress.step(index + 1);
 *   }
 * } finally {
 *   progress.end();
 * }
 */
export function startProgress(what: string, total?: number, place: ProgressPlace = {}): Progress {
  const { stream = process.stderr, now = () => performance.now() } = place;
  if (isQuiet) return { step: () => undefined, end: () => undefined };
  const [before, after, everyMs] = stream.isTTY ? [CLEAR, '', TERMINAL_MS] : ['', '\n', LOG_MS];
  let told = now();
  let isOnScreen = false;
  return {
    step(done) {
      if (now() - told < everyMs) return;
      told = now();
      isOnScreen = true;
      stream.write(`${before}${what}: ${grouped(done)}${total === undefined ? '' : ` of ${grouped(total)}`}${after}`);
    },
    end() {
      if (isOnScreen && stream.isTTY) stream.write(CLEAR);
    },
  };
}

/** 1000000 as 1 000 000, which no reader takes for a decimal. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
