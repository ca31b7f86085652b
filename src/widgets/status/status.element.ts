import { html, nothing } from 'lit/html.js';
import type { CSSResultGroup } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import type { Document } from '../../contract/index.ts';
import { Alarm } from '../../element/alarm.ts';
import type { Delivery } from '../../element/delivery.ts';
import { newsOf } from '../../element/source.ts';
import { Widget } from '../../element/widget.ts';
import type { Pack } from '../../locale/packs/pack.ts';
import { commonWords } from '../../locale/words/common.ts';
import { DataTable } from '../../parts/data-table.ts';
import { foldStyles } from '../../parts/fold.styles.ts';
import { mark } from '../../parts/mark.ts';
import { verdict } from '../../parts/verdict.ts';
import { notice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type * as Full from './full-check.ts';
import { statusStyles } from './status.styles.ts';
import type { Check } from './status-check.view.ts';
import type { Detail, Fact } from './status-facts.view.ts';
import type { Group, Place, Section } from './status-problems.view.ts';
import type { StatusView } from './status.view.ts';

let full: typeof Full | undefined;

/** All of the contract, and what its faults are called: it comes with the first status of a page. */
const fullPack: Pack = (language) => (full ? full.statusPack(language) : import('./full-check.ts').then((code) => {
  full = code;
  return code.statusPack(language);
}));

/**
 * A document, for the one who publishes it: when it came and from where, its sources and their age, which measures wait
 * for newer values, and what is wrong in it, with where and what to write. It is checked in full, lists that nothing
 * else on the page shows too, and for personal data.
 *
 * @summary What is known of a document, and its faults.
 * @tag styr-status
 * @fires {StyrLoadEvent} styr-load - The document is checked and drawn; `detail.document` holds it.
 * @fires {StyrProblemEvent} styr-problem - The document has faults or did not come; `detail.problems` tells which.
 * @slot - Fallback, until there is something to show; or the document, in a JSON script.
 * @csspart figure - All of it.
 * @csspart heading - The document's title.
 * @csspart verdict - How much is wrong, or that nothing is.
 * @csspart failure - Why no document came, and what to do about it.
 * @csspart facts - Who published it, when it came, its sources, how new its values are.
 * @csspart problems - All errors, or all warnings.
 * @csspart table - The same problems as a table.
 * @csspart notice - That the document is on its way.
 * @cssstate loading - The document is on its way.
 * @cssstate problem - It cannot be shown.
 * @cssstate stale - What is told is of the last document that came; newer attempts failed.
 */
export class Status extends Widget<StatusView> {
  static override readonly packs = [fullPack];
  static override styles: CSSResultGroup = [super.styles, foldStyles, statusStyles];

  readonly #alarm = new Alarm(this);
  readonly #table = new DataTable(this);
  #last?: { readonly input: unknown; readonly isLocked: boolean; readonly check: Check };

  protected override viewOf(delivery: Delivery, settings: Settings): StatusView | Notice {
    if (!full) return notice(commonWords[settings.language].loading);
    const { document, failure, findings, fetchedAt } = delivery;
    const { faultOf, statusView } = full;
    const { address, goodAt, nextAt } = newsOf(this) ?? { address: undefined, goodAt: 0, nextAt: Infinity };
    const view = statusView({
      check: document && this.#checkOf(delivery, full),
      arrival: {
        address,
        failure,
        faults: failure ? findings.map((finding) => faultOf(finding)) : [],
        fetchedAt,
        goodAt,
        nextAt,
      },
    }, settings);
    this.#alarm.set(view.until);
    return view;
  }

  /** A document by itself, as if it had come just now. */
  protected override view(document: Document, settings: Settings): StatusView | Notice {
    const { now: fetchedAt, base } = settings;
    return this.viewOf({ document, input: document, findings: [], fetchedAt, base, parts: 0 }, settings);
  }

  /** It takes a while where the document is large, and is asked for again by the hour. */
  #checkOf({ input }: Delivery, { checkAll }: typeof Full): Check {
    const isLocked = this.minimum !== 0;
    if (this.#last?.isLocked !== isLocked || this.#last.input !== input) {
      this.#last = { input, isLocked, check: checkAll(input, isLocked) };
    }
    return this.#last.check;
  }

  protected override draw({ verdict: told, failure, facts, sections, table }: StatusView): TemplateResult {
    return html`
      ${verdict(told)}
      ${failure ? html`<p part="failure">${failure}</p>` : nothing}
      <dl part="facts" class="facts">${facts.map(factLine)}</dl>
      ${sections.map(sectionOf)}
      ${table ? this.#table.template(table) : nothing}`;
  }
}

function factLine({ term, details }: Fact): TemplateResult {
  return html`<div class=${details.length > 1 ? 'wide' : nothing}>
    <dt>${term}</dt>
    ${details.map((detail) => html`<dd>${linked(detail)}</dd>`)}
  </div>`;
}

function linked({ text, href, more }: Detail): TemplateResult {
  return html`${href ? html`<a href=${href}>${text}</a>` : text}
    ${more ? html`<span class="quiet">${more}</span>` : nothing}`;
}

function sectionOf({ severity, head, note, groups }: Section): TemplateResult {
  return html`<div part="problems" class="section is-${severity}">
    <p class="head">${severity === 'error' ? mark('missed') : nothing}${head} <span class="note">${note}</span></p>
    <ul>${groups.map((group) => html`<li class="group">${groupOf(group)}</li>`)}</ul>
  </div>`;
}

function groupOf({ problem, code, count, write, places, more }: Group): TemplateResult {
  return html`
    <p>${problem} <span class="quiet">${[code, count].filter(Boolean).join(' × ')}</span></p>
    ${write ? html`<p>${write}</p>` : nothing}
    <ul class="places">${places.map((place) => html`<li>${placeOf(place)}</li>`)}</ul>
    ${more ? html`<p class="places"><span class="quiet">${more}</span></p>` : nothing}`;
}

function placeOf({ path, line, found, write }: Place): TemplateResult {
  return html`<code>${path}</code> <span class="quiet">${line}</span>
    ${found || write
      ? html`<p class="told">${[found, write].filter(Boolean).map((text) => html`<span>${text}</span> `)}</p>`
      : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'styr-status': Status;
  }
}
