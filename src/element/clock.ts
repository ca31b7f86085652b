/**
 * The library's only clock and only timer; whoever needs the time is given it from here.
 *
 * An object, so that a test can put a clock of its own in the place of either.
 */
export const clock = {
  /** Milliseconds since 1970 in UTC. */
  now: (): number => Date.now(),

  /** Calls `run` after that many milliseconds. Returns what calls it off. */
  after(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
