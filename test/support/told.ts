// All that a widget lets out, by any way: for what nobody may learn from it.
import { until } from '../element/stand-ins.ts';
import { axOutline } from './accessibility.ts';

const EVENTS = ['styr-load', 'styr-select', 'styr-problem'] as const;

export interface Listening {
  /** Whatever its events have told so far, as text. */
  readonly heard: () => string;
  readonly stop: () => void;
}

/** Listens to what an element, or any below it, tells the page. Begin before the element has its document. */
export function listenTo(element: EventTarget): Listening {
  const details: string[] = [];
  const note = (event: Event): void => { details.push(JSON.stringify((event as CustomEvent<unknown>).detail)); };
  for (const name of EVENTS) element.addEventListener(name, note);
  return {
    heard: () => details.join('\n'),
    stop: () => { for (const name of EVENTS) element.removeEventListener(name, note); },
  };
}

/** All texts and attributes of a shadow tree and of the shadow trees in it, and what stands in its fields. */
export function written(node: Node): string {
  if (node instanceof Text) return node.data;
  const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
  const value = node instanceof HTMLInputElement || node instanceof HTMLOutputElement ? [node.value] : [];
  const shadow = node instanceof Element && node.shadowRoot ? [written(node.shadowRoot)] : [];
  return [...attributes, ...value, ...shadow, ...[...node.childNodes].map(written)].join(' ');
}

/**
 * All that can be read off a widget: its tree, what assistive technology is told, and the same with its tables open and
 * at each place of its sliders.
 */
export async function readOff(widget: HTMLElement & { readonly updateComplete: Promise<unknown> }): Promise<string> {
  const root = widget.shadowRoot ?? widget;
  const read: string[] = [];
  const take = async (): Promise<void> => {
    await widget.updateComplete;
    read.push(written(root), await axOutline(widget));
  };
  for (const table of root.querySelectorAll('details')) {
    table.open = true;
    await until(() => table.querySelector('td') !== null);
  }
  await take();
  for (const slider of root.querySelectorAll<HTMLInputElement>('input[type=range]')) {
    for (let place = Number(slider.min); place <= Number(slider.max); place += 1) {
      slider.value = String(place);
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await take();
    }
  }
  return read.join('\n');
}
