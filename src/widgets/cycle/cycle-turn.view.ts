/** A turn as it is drawn and read. */
export interface TurnView {
  /** "Turn 1". */
  readonly name: string;
  readonly number: string;
  /** Its level and when it began. */
  readonly facts: readonly string[];
  /** All four, also those that nobody has written down: they are drawn open. */
  readonly steps: readonly StepView[];
  /** What led on from it by another way of working, each with that word before it. */
  readonly leaps: readonly string[];
}

/** One of the four steps of a turn. */
export interface StepView {
  readonly name: string;
  /** Its first letter, as it stands in the ring. */
  readonly letter: string;
  readonly text?: string;
}
