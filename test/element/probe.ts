// The smallest widget there is: it says what the first measure's first value is, and fails when it is told to.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Document } from '../../src/contract/index.ts';
import { measures } from '../../src/contract/shown/measures.ts';
import { define } from '../../src/element/define.ts';
import { Widget } from '../../src/element/widget.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import type { Pack } from '../../src/locale/packs/pack.ts';
import { notice } from '../../src/parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../src/parts/widget.view.ts';

export interface ProbeView extends WidgetView {
  readonly text: string;
}

export class Probe extends Widget<ProbeView> {
  static override readonly packs: readonly Pack[] = [basePack];
  static override readonly fields = { measures };

  @property() measure = 'a';
  /** Where to throw: in the view, in the template, while it is drawn, or after. */
  failing: 'view' | 'draw' | 'drawing' | 'after' | '' = '';
  document?: Document;
  settings?: Settings;
  views = 0;

  protected override view(document: Document, settings: Settings): ProbeView | Notice {
    this.fail('view');
    const { measures: all = [] } = this.document = document;
    this.settings = settings;
    this.views += 1;
    const found = all.find(({ id }) => id === this.measure);
    if (!found) return notice('Inget sådant mått.');
    return { name: String(found.name), text: String(found.observations?.[0]?.value) };
  }

  protected override draw({ text }: ProbeView): TemplateResult {
    this.fail('draw');
    const fault = { [Symbol.iterator]: () => this.fail('drawing') };
    return html`<p id="value">${text}</p>${this.failing === 'drawing' ? fault : ''}`;
  }

  protected override updated(): void {
    super.updated();
    this.fail('after');
  }

  private fail(where: Probe['failing']): never | undefined {
    if (this.failing === where) throw new Error(`failing ${where}`);
    return undefined;
  }
}

define('test-probe', Probe);

declare global {
  interface HTMLElementTagNameMap {
    'test-probe': Probe;
  }
}

/** A document whose only value is this. */
export const documentOf = (value: unknown, name = 'Väntetid'): object =>
  ({ styrtavla: '1', language: 'sv', measures: [{ id: 'a', name, observations: [{ period: '2026-01', value }] }] });

/** What a reader sees: the shadow tree's text, and the fallback where its slot is shown. */
export function seen(element: HTMLElement): string {
  const slot = element.shadowRoot?.querySelector('slot');
  const inside = element.shadowRoot?.textContent ?? '';
  const fallback = slot && !slot.hidden ? element.innerText : '';
  return `${inside} ${fallback}`.replace(/\s+/g, ' ').trim();
}
