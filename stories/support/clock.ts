import { clock } from '../../src/element/clock.ts';

/** The afternoon of the day on which the invented documents say they were published. */
const READ_AT = Date.UTC(2026, 10, 20, 14);

/** Every story is read at one moment: what is due, and how old a value is, is then the same every day. */
export function stopClock(): void {
  clock.now = () => READ_AT;
}
