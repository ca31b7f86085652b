import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { clock } from './clock.ts';

const MINUTE_MS = 6e4;
const connected = new Set<Alarm>();
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

  /** When it goes off, in milliseconds since 1970 in UTC. Infinity: never. */
  get at(): number {
    return this.#at;
  }

  /** Sets it to another time. */
  set(epochMs: number): void {
    this.#at = epochMs;
    plan();
  }

  hostConnected(): void {
    connected.add(this);
    document.addEventListener('visibilitychange', plan);
    plan();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) document.removeEventListener('visibilitychange', plan);
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
  const soonest = Math.min(...[...connected].map(({ at }) => at));
  if (soonest === Infinity || document.hidden) return;
  // A computer that slept lets a timer go on where it was: the clock is looked at once a minute.
  callOff = clock.after(Math.min(Math.max(soonest - clock.now(), 0), MINUTE_MS), ringDue);
}

function ringDue(): void {
  for (const alarm of connected) if (alarm.at <= clock.now()) alarm.ring();
  plan();
}
