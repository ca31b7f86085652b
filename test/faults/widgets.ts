// Six widgets on a page, in three languages, with what the page shows where they cannot.
import { fixture, html } from '@open-wc/testing';
import '../../src/all.ts';
import type { StyrProblemEvent } from '../../src/element/events.ts';
import { loadJson } from '../support/json.ts';

/** What stands in each widget until it has something to show. */
export const FALLBACK = 'Siffrorna står också i årsredovisningen.';

/** A document without faults, and where it lies. */
export const GOOD = 'documents/placeringsenheten.json';
export const given = await loadJson<object>(GOOD);

/** What was placed, and what the page heard of it. */
export interface Placed {
  readonly elements: readonly HTMLElement[];
  /** What `styr-problem` told, by element. */
  readonly problems: ReadonlyMap<EventTarget, readonly StyrProblemEvent['detail'][]>;
}

/** A gauge and a run chart in each of three languages, with a fallback in them. */
export async function placed(properties: object): Promise<Placed> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const problems = new Map<EventTarget, StyrProblemEvent['detail'][]>();
  box.addEventListener('styr-problem', ({ target, detail }) => {
    if (target) problems.set(target, [...problems.get(target) ?? [], detail]);
  });
  const elements = ['sv', 'fi', 'en'].flatMap((lang) => (['styr-gauge', 'styr-run-chart'] as const).map((tag) =>
    Object.assign(document.createElement(tag), { loading: 'eager', lang, textContent: FALLBACK, ...properties })));
  box.append(...elements);
  return { elements, problems };
}

/** Whether a widget is in a state. */
export const isIn = (state: string) => (element: Element): boolean => element.matches(`:state(${state})`);

/** The whole of what a reader sees. */
export function seen(element: HTMLElement): string {
  const inside = element.shadowRoot?.querySelector<HTMLElement>('[part=notice], figure')?.innerText ?? '';
  const fallback = document.createRange();
  fallback.selectNodeContents(element);
  return `${inside} ${fallback.getClientRects().length > 0 ? fallback.toString() : ''}`.replace(/\s+/g, ' ').trim();
}
