import type { ReactiveController, ReactiveElement } from 'lit';
import { clock } from './clock.ts';

const MINUTE_MS = 6e4;
const waiting = new Map<Alarm, number>();
let callOff: (() => void) | undefined;

/**
 * Makes a widget's view anew when what it says is no longer true: a meeting has begun, a day is over.
 *
 * One timer serves all alarms of a page. It rests while the page is hidden; what came due then is made up for when it
 * is seen again.
 */
export class Alarm implements ReactiveController {
  readonly #host: ReactiveElement;
  #at = Infinity;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Sets it to another time.
   *
   * @param epochMs  Milliseconds since 1970 in UTC. Infinity: never.
   */
  set(epochMs: number): void {
    this.#at = epochMs;
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (waiting.size === 0) document.addEventListener('visibilitychange', plan);
    waiting.set(this, this.#at);
    plan();
  }

  hostDisconnected(): void {
    waiting.delete(this);
    if (waiting.size === 0) document.removeEventListener('visibilitychange', plan);
    plan();
  }

  /** To a widget this is a property that has changed: its view is made anew, and may set the alarm again. */
  ring(): void {
    this.#at = Infinity;
    this.#host.requestUpdate('alarm', NaN);
  }
}

function plan(): void {
  callOff?.();
  callOff = undefined;
  const soonest = Math.min(...waiting.values());
  if (soonest === Infinity || document.hidden) return;
  // A computer that slept lets a timer go on where it was: the clock is looked at once a minute.
  callOff = clock.after(Math.min(Math.max(soonest - clock.now(), 0), MINUTE_MS), ringDue);
}

function ringDue(): void {
  for (const [alarm, at] of waiting) {
    if (at > clock.now()) continue;
    waiting.set(alarm, Infinity);
    alarm.ring();
  }
  plan();
}
