import { html } from 'lit/html.js';
import type { ReactiveElement } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import { sourceOf } from '../../element/source.ts';
import type { Sources } from '../../element/source.ts';
import type { Language } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import type { Showable, ShownView } from './board-shown.view.ts';

const LOADERS: Readonly<Record<Showable, () => Promise<unknown>>> = {
  'styr-run-chart': () => import('../../run-chart.ts'),
  'styr-gauge': () => import('../../gauge.ts'),
  'styr-radar': () => import('../../radar.ts'),
  'styr-change': () => import('../../change.ts'),
  'styr-distribution': () => import('../../distribution.ts'),
  'styr-pulse': () => import('../../pulse.ts'),
  'styr-scorecard': () => import('../../scorecard.ts'),
  'styr-goals': () => import('../../goals.ts'),
  'styr-notes': () => import('../../notes.ts'),
  'styr-meeting': () => import('../../meeting.ts'),
  'styr-escalation': () => import('../../escalation.ts'),
  'styr-cube': () => import('../../cube.ts'),
};

/** What widgets on a board are given of it. */
export type ShownHost = ReactiveElement & Sources & {
  readonly headingLevel?: number;
  readonly minimum?: number;
  readonly loading: 'lazy' | 'eager';
};

/** Widgets that stand on a board: made once each, loaded when they are first shown, with the board's own document. */
export class ShownWidgets {
  readonly #host: ShownHost;
  readonly #elements = new Map<string, HTMLElement>();
  readonly #lost = new Set<Showable>();

  constructor(host: ShownHost) {
    this.#host = host;
  }

  /** A widget, or why there is none. */
  template(view: ShownView, language: Language): HTMLElement | TemplateResult {
    const { cannotShow, reasons } = commonWords[language];
    if ('text' in view) return html`<p class="quiet">${view.text}</p>`;
    if (this.#lost.has(view.widget)) return html`<p class="quiet">${cannotShow(reasons.noAnswer)}</p>`;
    const { headingLevel = 3, minimum, loading } = this.#host;
    return Object.assign(this.#element(view), {
      ...sourceOf(this.#host), minimum, loading, headingLevel: Math.min(6, headingLevel + 2),
    });
  }

  #element({ widget, attribute, id }: Exclude<ShownView, { readonly text: string }>): HTMLElement {
    const key = [widget, attribute, id].join();
    const made = this.#elements.get(key) ?? document.createElement(widget);
    if (this.#elements.has(key)) return made;
    this.#elements.set(key, made);
    made.setAttribute(attribute, id);
    LOADERS[widget]().catch(() => {
      this.#lost.add(widget);
      this.#host.requestUpdate();
    });
    return made;
  }
}
