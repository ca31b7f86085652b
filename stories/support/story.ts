import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Document } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import type { Verdict } from '../../src/parts/verdict.view.ts';
import type { Sample } from './documents.ts';

/** What a story shows: an address, as pages have it, or a document made for it; a large one only when it is shown. */
export type From = Sample | Document | (() => Document) | string | undefined;

/** What stands between the element's tags. */
export type Child = TemplateResult | HTMLElement;

/** What must be seen of it, so that a story cannot come to show another state than its name says. */
export interface Shown {
  readonly state?: 'ready' | 'loading' | 'empty' | 'problem' | 'stale';
  /** The mark of the verdict; null: a verdict without one. */
  readonly mark?: Verdict | null;
  /** Parts that are there in this state and not in every one. */
  readonly parts?: readonly string[];
}

/** Where a play function works. */
export interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** Controls of the attributes that every widget has. What a story shows is the story's own. */
export const SHARED_CONTROLS = {
  heading: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  minimum: { control: { type: 'number', min: 0 } },
  lang: { control: 'select', options: [undefined, ...LANGUAGES], table: { category: 'attributes' } },
  src: { control: false },
  refresh: { control: false },
  loading: { control: false },
} as const;

/** Address and document, as the two properties of an element want them. */
export function sourceOf(from: From): { readonly src?: string; readonly data?: Document } {
  if (from === undefined) return {};
  if (typeof from === 'string') return { src: from };
  if (typeof from === 'function') return { data: from() };
  return 'src' in from ? { src: from.src } : { data: from };
}

/** Ids to choose among in the controls. */
export function idsIn(
  from: From, list: 'measures' | 'goals' | 'orgUnits' | 'meetings' | 'houses' | 'fiveWhys' | 'cycles',
): readonly string[] {
  if (typeof from !== 'object') return [];
  const document = 'src' in from ? from.document : from;
  return document[list]?.map(({ id }) => id) ?? [];
}

/** The story's widget and what is in it. */
export function widgetIn(canvas: HTMLElement): { readonly widget: HTMLElement; readonly inside: ShadowRoot } {
  const widget = [...canvas.querySelectorAll<HTMLElement>('*')].find(({ localName }) => localName.startsWith('styr-'));
  if (!widget?.shadowRoot) throw new Error('widgetIn: needs a story with a widget');
  return { widget, inside: widget.shadowRoot };
}

/** Looks as often as a frame comes: the usual 50 ms add up over all stories. */
const OFTEN = { interval: 10 };

/** Waits for a widget's state and looks for what belongs to it. */
export const shows = (shown: Shown) => async ({ canvasElement }: Canvas): Promise<void> => {
  const { state = 'ready', mark, parts = [] } = shown;
  const { widget, inside } = widgetIn(canvasElement);
  await waitFor(() => expect(widget.matches(`:state(${state})`)).toBe(true), OFTEN);
  const verdict = inside.querySelector('[part="verdict"]');
  if (mark !== undefined) await expect(verdict && markOf(verdict)).toBe(mark);
  // What was left out is counted a little later: most documents have no faults, and the page does not carry the words.
  for (const part of parts) await waitFor(() => expect(inside.querySelector(`[part="${part}"]`)).not.toBeNull(), OFTEN);
};

const markOf = (verdict: Element): string | null =>
  (verdict.querySelector('.mark') ? /is-(\w+)/.exec(verdict.className)?.[1] ?? null : null);

/** What a page may have around a widget: `narrow`, `dark`, `wall`, `own-colours`; see .storybook/preview.css. */
export const inside = (place: string) => (story: () => unknown): TemplateResult =>
  html`<div class=${place}>${story()}</div>`;

/** The document itself inside the element, for pages that fetch nothing. Lit writes no text into scripts. */
export function inlineScript({ document: content }: Sample): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(content);
  return script;
}

/** A page's own fallback: where the figures can be had instead. */
export function fallback({ document: { source, title } }: Sample): TemplateResult {
  const name = typeof source?.name === 'string' ? source.name : '';
  return html`<p>${typeof title === 'string' ? title : ''}: <a href=${source?.url ?? ''}>${name}</a></p>`;
}
