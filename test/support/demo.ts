import { painted, setViewport } from './browser.ts';
import { servedFrame } from './strict-frame.ts';
import { watchedFrame } from './watched-frame.ts';
import type { WatchedFrame } from './watched-frame.ts';
import { until } from '../element/stand-ins.ts';

/** The pages of the demo. */
export const DEMO_PAGES = [
  'index.html', 'sjalvskattning.html', 'tavla.html', 'transmission.html', 'malnedbrytning.html', 'vagg.html',
  'fran-tabell.html',
] as const;

/** A page of the demo as `npm start` serves it. */
export interface Demo extends WatchedFrame {
  readonly widgets: readonly HTMLElement[];
}

/** How a reader opens it. */
export interface Reader {
  /** Default: the first one. */
  readonly page?: (typeof DEMO_PAGES)[number];
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Whether `violations` is going to be asked: loads axe into the page. */
  readonly axe?: boolean;
}

/** Opens the demo in a frame that fills the viewport; its widgets draw as they come near. */
export async function openDemo(reader: Reader = {}): Promise<Demo> {
  const { page = DEMO_PAGES[0], language = '', theme = '', width = 1440, height = 900, axe = false } = reader;
  await setViewport({ width, height });
  const query = new URLSearchParams({ ...(language && { language }), ...(theme && { theme }) });
  const scripts = axe ? await (await fetch('/node_modules/axe-core/axe.min.js')).text() : '';
  const frame = await watchedFrame(() => servedFrame(`/${page}?${query.toString()}`), scripts);
  resizeFrame(frame, width, height);
  const widgets = [...frame.document.body.querySelectorAll<HTMLElement>('*')];
  return { ...frame, widgets: widgets.filter(({ localName }) => localName.startsWith('styr-')) };
}

/** Gives a page another size. */
export function resizeFrame({ window }: Pick<Demo, 'window'>, width: number, height = 900): void {
  const element = window.frameElement as HTMLElement;
  Object.assign(element.style, {
    position: 'fixed', inset: '0', border: '0', width: `${width}px`, height: `${height}px`,
  });
}

const isWaiting = (widget: Element): boolean =>
  !widget.shadowRoot?.firstElementChild || widget.matches(':state(loading)');

/** The widgets that have nothing to show yet. */
export const waiting = ({ widgets }: Pick<Demo, 'widgets'>): readonly Element[] => widgets.filter(isWaiting);

/** Scrolls through the page as a reader does, until all of it is drawn. */
export async function drawAll({ widgets, window }: Demo): Promise<void> {
  for (const widget of widgets) {
    widget.scrollIntoView({ behavior: 'instant', block: 'center' });
    await until(() => !isWaiting(widget));
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
  await painted();
}

/** Opens the tables of widgets, and whatever else is folded in them. */
export async function openTables(widgets: readonly Element[]): Promise<void> {
  const folds = widgets.flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('details') ?? []]);
  for (const fold of folds) fold.open = true;
  const tables = folds.filter((fold) => fold.matches('[part=table]'));
  await until(() => tables.every((table) => table.querySelector('tbody tr')));
  await painted();
}

/** All elements under one, through shadow roots. */
export const deepElements = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    (element.shadowRoot ? [element, ...deepElements(element.shadowRoot)] : [element]));

/** What a reader sees of a part of a widget. */
export const inside = (widget: Element, selector: string): string =>
  widget.shadowRoot?.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';

/** An element as a failed test names it. */
export const tell = (element: Element): string =>
  `${element.localName} ${element.getAttribute('part') ?? element.className.toString()}`;

/** What sticks out of the page at its right. What stands in a box that scrolls is where it should be. */
export function tooWide({ document, window }: Demo): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const out = deepElements(document.body)
    .filter((element) => element.closest('.scroll, svg, pre') === null)
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5);
  return [...(scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`] : []), ...out.map(tell)];
}

/** Picks from one of the page's own lists: language or theme. */
export async function choose({ document, window }: Demo, id: string, value: string): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>(`#${id}`);
  if (!select) throw new Error(`the page has no ${id}`);
  select.value = value;
  select.dispatchEvent(new window.Event('change'));
  await painted();
}
