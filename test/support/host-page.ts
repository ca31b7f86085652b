import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { loadJson } from './json.ts';
import { openFrame } from './strict-frame.ts';
import type { StrictFrame } from './strict-frame.ts';

/** A host's stand-in, with the snippet of its recipe in it. See demo/hosts/stand-ins.mjs. */
export interface HostPage extends StrictFrame {
  /** What was said on its console. */
  readonly said: () => readonly string[];
  /** The elements on it just now. */
  readonly widgets: () => readonly HTMLElement[];
}

/** Another page of a host, or another text in the place of the recipe's snippet. */
export interface HostSettings {
  readonly page?: string;
  readonly body?: string;
}

/** Opens a host's page. */
export async function openHost(host: string, { page = '', body }: HostSettings = {}): Promise<HostPage> {
  const query = body === undefined ? '' : `?${new URLSearchParams({ body }).toString()}`;
  const frame = await openFrame(`/hosts/${host}/${page}${query}`);
  return {
    ...frame,
    said: () => (frame.window as typeof frame.window & { readonly said?: readonly string[] }).said ?? [],
    widgets: () => [...frame.document.querySelectorAll<HTMLElement>('*')]
      .filter(({ localName }) => localName.startsWith('styr-')),
  };
}

/** What an element shows under its heading's name; nothing where it shows no figures. */
export const headingOf = ({ shadowRoot }: Element): string | undefined =>
  shadowRoot?.querySelector('figure [part=heading]')?.textContent.trim();

interface Named {
  readonly measures: readonly { readonly id: string; readonly name: string }[];
}

const { measures } = await loadJson<Named>('documents/placeringsenheten.json');

/** The name of a measure of the document that all stand-ins show. */
export const nameOf = (id: string | null): string | undefined => measures.find((measure) => measure.id === id)?.name;

/** Scrolls to each element as a reader does, until each of them shows its measure. */
export async function drawn(page: HostPage, count: number): Promise<readonly HTMLElement[]> {
  await until(() => page.widgets().length === count);
  for (const widget of page.widgets()) {
    widget.scrollIntoView({ behavior: 'instant' });
    await until(() => headingOf(widget) !== undefined);
  }
  return page.widgets();
}

/** That a page has minded nothing: no policy refused, no script failed, nobody warned. */
export function expectQuiet(page: HostPage): void {
  expect([...page.refusals(), ...page.failures(), ...page.said()]).to.deep.equal([]);
}

/** A snippet of a recipe, as an editor copies it. */
export async function snippetOf(recipe: string, start: string): Promise<string> {
  const text = await (await fetch(`/docs/embed/${recipe}.md`)).text();
  const fences = [...text.matchAll(/^ *```[^\n]*\n(.*?)^ *```$/gms)].map(([, code = '']) => code.trim());
  return fences.find((code) => code.startsWith(start)) ?? expect.fail(`${recipe}.md has no ${start}`);
}
