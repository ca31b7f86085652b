// The script of frame.html: shows the one widget that the page's address asks for.
import { languageOf } from '../locale/language.ts';
import { askedOf, languageAsked } from './asked.ts';
import type { Asked, Refusal } from './asked.ts';
import { tellHeight } from './tell-height.ts';
import { watchSeen } from './watch-seen.ts';
import { frameWords } from './words.ts';

interface ElementClass {
  readonly observedAttributes: readonly string[];
}

const HINTS: Readonly<Record<Refusal, (widgets: string) => string>> = {
  noLibrary: () => 'styrtavla.iife.js did not come; put it beside frame.html',
  noWidget: (widgets) => `write ?widget= and one of ${widgets}`,
  noSource: () => 'write &src= and the address of a document',
  foreignSource: () => 'the address in src is on another site; list that in connect-src of frame.html',
};

/** The library's one global, from its classic script: the classes of all elements, by their names. */
function widgetsThere(): ReadonlyMap<string, readonly string[]> {
  const { styrtavla = {} } = globalThis as { readonly styrtavla?: Readonly<Record<string, ElementClass>> };
  const tagOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
  return new Map(Object.entries(styrtavla).map(([name, { observedAttributes }]) => [tagOf(name), observedAttributes]));
}

function show({ widget, attributes, ignored }: Asked): void {
  if (ignored.length > 0) console.warn(`styrtavla: ${widget} in frame.html does not take ${ignored.join(', ')}`);
  const element = document.createElement(`styr-${widget}`);
  for (const [name, value] of Object.entries({ ...attributes, loading: 'eager' })) element.setAttribute(name, value);
  document.body.append(element);
}

function refuse(refusal: Refusal, widgets: readonly string[]): void {
  console.warn(`styrtavla: frame.html: ${HINTS[refusal](widgets.join(', '))}.`);
  const text = document.createElement('p');
  text.className = 'refusal';
  text.textContent = frameWords[languageOf(document.documentElement.lang)][refusal];
  document.body.append(text);
}

const query = new URLSearchParams(location.search);
const { documentElement } = document;
documentElement.lang = languageAsked(query) ?? documentElement.lang;
documentElement.dataset.theme = query.get('theme') ?? 'light';
const widgets = widgetsThere();
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
const asked = askedOf(query, { widgets, base: document.baseURI, policy });
if (typeof asked === 'string') refuse(asked, [...widgets.keys()]);
else show(asked);
tellHeight();
watchSeen();
