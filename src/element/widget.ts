import { ReactiveElement } from '@lit/reactive-element';
import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import { html, nothing, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Document } from '../contract/index.ts';
import type { Fields } from '../contract/schema.ts';
import { formatFor } from '../locale/format.ts';
import { languageOf } from '../locale/language.ts';
import type { Language } from '../locale/language.ts';
import type { Pack } from '../locale/packs/pack.ts';
import { commonWords } from '../locale/words/common.ts';
import { heading } from '../parts/heading.ts';
import { partsStyles } from '../parts/parts.styles.ts';
import { tokens } from '../parts/tokens.styles.ts';
import { ring } from '../parts/ring.ts';
import { statement } from '../parts/statement.ts';
import { isNotice } from '../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../parts/widget.view.ts';
import { clock } from './clock.ts';
import { lock } from './delivery.ts';
import type { Arrival, Delivery } from './delivery.ts';
import { StyrLoadEvent, StyrProblemEvent } from './events.ts';
import { languageTagOf, watchLanguage } from './language.ts';
import type { DocumentProblem } from './publisher.ts';
import { property } from './property.ts';
import { follow } from './source.ts';
import { whenNear } from './viewport.ts';
import { widgetStyles } from './widget.styles.ts';

/** An attribute that holds a number; an empty one is absent. */
const number = { converter: (text: string | null) => (text?.trim() ? Number(text) : undefined) };

const MINIMUM = 6;
const MINUTE_MS = 6e4;
const HOUR_MS = 36e5;
/** Where a document without a time zone of its own is at home. */
const HOME = 'Europe/Stockholm';

/** Without a network not even what problems are called can be had. */
const UNNAMED: readonly DocumentProblem[] = [{ path: '', code: 'no-answer', severity: 'error', message: '' }];

type State = 'loading' | 'empty' | 'problem' | 'stale' | 'ready';

/**
 * What every widget is made of: where its document comes from, when it draws, and what it says when it cannot.
 *
 * A widget says in `fields` and `packs` what it needs of a document and of the words. It writes {@link view}, from
 * document to plain data, and {@link draw}, from plain data to a template. A view is made anew when the document, the
 * language or a property changes. For what only the drawing knows, such as the point that is being read, call
 * `requestUpdate()` without a name: the view then stays.
 */
export abstract class Widget<V extends WidgetView> extends ReactiveElement {
  /** The words that it needs, one pack or more: they come in the language that it is read in. */
  static readonly packs: readonly Pack[] = [];
  /** The parts of a document that it shows: `head` is read anyway, and no other list is. */
  static readonly fields: Fields = {};
  static override styles: CSSResultGroup = [tokens, partsStyles, widgetStyles];

  /** Address of a document, relative to the page. Widgets with the same address share one request. */
  @property() src?: string;
  /** The document as an object; wins over `src`. Give a new object for new data. */
  @property({ attribute: false }) data?: unknown;
  /** Seconds between looks for a newer document, 10 or more. Absent: never. */
  @property(number) refresh?: number;
  /** Replaces the heading; "" hides it. Absent: what is shown gives its name. */
  @property() heading?: string;
  /** Level of the heading, 2 to 6. */
  @property({ converter: number.converter, attribute: 'heading-level' }) headingLevel? = 3;
  /** `eager` draws at once, `lazy` when the widget comes near the viewport or the page is printed. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** Figures over fewer answers than this are not shown. 0 turns it off. */
  @property(number) minimum? = 6;

  #internals?: ElementInternals;
  #leave: readonly (() => void)[] = [];
  #unfollow?: (() => void) | undefined;
  /** What came last: it may hold what must not show, and goes nowhere but through the lock. */
  #received?: Arrival;
  #delivery?: Delivery;
  /** What is on its way: words, and what tells faults or finds small groups. */
  #words?: Promise<void> | undefined;
  #lock?: Promise<void> | undefined;
  #isNear = false;
  #isBroken = false;
  #view?: V | Notice | undefined;
  /** The tag and the time that the view was made for; no tag before there are words in its language. */
  #tag: string | undefined;
  #now = 0;
  #leftOut = 0;
  #state: State = 'loading';
  /** The document and the findings that the page has been told of. */
  #loaded?: Document;
  #told?: Delivery['findings'];

  /** What is shown of a document: pure, and words, figures and places all in it. */
  protected abstract view(document: Document, settings: Settings): V | Notice;

  /** What is shown of a delivery; without a document nothing, but in the widget that tells of deliveries. */
  protected viewOf({ document }: Delivery, settings: Settings): V | Notice | undefined {
    return document && this.view(document, settings);
  }

  /** The view as a template, to stand in the figure below its heading. */
  protected abstract draw(view: V): TemplateResult;

  /** What must be here before it can be drawn: `packs`, and what only some of its attributes ask for. */
  protected needs(): readonly Pack[] {
    return (this.constructor as typeof Widget).packs;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const isWaiting = !this.#isNear && this.loading !== 'eager';
    this.#leave = [
      watchLanguage(this, () => { this.#listen(); }),
      ...(isWaiting ? [whenNear(this, () => { this.#approach(); })] : []),
    ];
    // Before the first update its properties may still be on their way.
    if (!this.hasUpdated) return;
    this.#follow();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#forget();
    if (changed.has('minimum')) this.#take();
    if (this.loading === 'eager') this.#isNear = true;
    const isElsewhere = changed.has('src') || changed.has('data') || changed.has('refresh');
    if (this.isConnected && (isElsewhere || !this.#unfollow)) this.#follow();
  }

  /** Settled is what can be read: words in a language that nothing on the page has spoken yet come a little later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    const coming = this.#words ?? this.#lock;
    if (!coming) return isSettled;
    await coming;
    return this.getUpdateComplete();
  }

  // View, template, what draws after attach: all of an update stands in here, and none of it may throw into the page.
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`styrtavla: <${this.localName}>`, error);
      if (this.#isBroken) return;
      this.#isBroken = true;
      this.requestUpdate();
    }
  }

  protected override update(changed: PropertyValues): void {
    const content = this.#content();
    super.update(changed);
    render(content, this.renderRoot, { host: this });
  }

  #content(): TemplateResult {
    const tag = languageTagOf(this);
    // Until the words have come it goes on in the language that it speaks.
    this.#tag = [tag, this.#tag].find((each) => each !== undefined && this.#hasWords(languageOf(each)));
    if (this.#tag === undefined) return this.#wait('loading', '');
    const words = commonWords[languageOf(this.#tag)];
    const delivery = this.#isNear ? this.#delivery : undefined;
    // Far away nobody reads it, and a thousand texts cost.
    if (!delivery) return this.#wait('loading', this.#isNear ? words.loading : '');
    const view = this.#isBroken ? undefined : this.#view ??= this.viewOf(delivery, this.#settings(this.#tag, delivery));
    if (!view) {
      const trouble = this.#isBroken ? undefined : delivery.failure;
      return this.#wait('problem', words.cannotShow(words.reasons[trouble ?? 'unreadable']));
    }
    return isNotice(view) ? this.#wait('empty', view.text) : this.#figure(this.#tag, view, delivery);
  }

  protected override updated(): void {
    try {
      const { states } = this.#internals ??= this.attachInternals();
      states.clear();
      states.add(this.#state);
    } catch { /* Browsers before 2024 have no such states, or take only names with two hyphens. */ }
    const isTold = this.#isNear && this.#tag !== undefined && !this.#isBroken;
    if (isTold && this.#delivery) this.#announce(this.#delivery);
  }

  /** Whether the words of a language are here; where they are not, they are sent for. */
  #hasWords(language: Language): boolean {
    const coming = this.needs().map((pack) => pack(language)).filter((state) => state !== true);
    // Where they do not come there is the fallback, and another attempt with the next document or attribute.
    const settle = (): void => { this.#words = undefined; };
    if (coming.length > 0) {
      this.#words ??= Promise.all(coming).then(() => {
        settle();
        this.#renew();
      }, settle);
    }
    return coming.length === 0;
  }

  /** A language nearer to the element, or one that has changed. */
  #listen(): void {
    if (languageTagOf(this) !== this.#tag) this.#renew();
  }

  #approach(): void {
    this.#isNear = true;
    this.requestUpdate();
    // At once: a page that is being printed does not wait.
    this.performUpdate();
  }

  #forget(): void {
    this.#view = undefined;
    this.#isBroken = false;
  }

  #renew(): void {
    this.#forget();
    if (this.#isNear) this.requestUpdate();
  }

  #follow(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#unfollow = follow(this, this.#isNear, this.#receive);
  }

  readonly #receive = (arrival: Arrival): void => {
    // What is due, and how old a value is, changes without a new document: worth a look now and then.
    if (arrival === this.#received && clock.now() - this.#now < HOUR_MS) return;
    this.#received = arrival;
    this.#take();
  };

  /** What is faulty or must not show is taken out first. While that is being found, what was shown before stays. */
  #take(): void {
    const { minimum = MINIMUM } = this;
    if (!this.#received) return;
    const next = lock(this.#received, minimum >= 0 ? minimum : MINIMUM);
    if (next instanceof Promise) {
      const locking = this.#lock = next.then((delivery) => {
        if (this.#lock === locking) this.#show(delivery);
      });
    } else {
      this.#show(next);
    }
  }

  #show(delivery: Delivery): void {
    this.#lock = undefined;
    if (delivery.findings !== this.#told) this.#leftOut = 0;
    this.#delivery = delivery;
    this.#renew();
  }

  #settings(tag: string, { base }: Delivery): Settings {
    this.#now = Math.floor(clock.now() / MINUTE_MS) * MINUTE_MS;
    return {
      language: languageOf(tag),
      tag,
      now: this.#now,
      base,
    };
  }

  #wait(state: State, text: string): TemplateResult {
    this.#state = state;
    return this.#shell(html`
      <div part="notice" class=${state} aria-busy=${state === 'loading' || nothing}>
        ${this.heading ? this.#heading(this.heading) : nothing}
        ${state !== 'loading' ? statement(text, { state: 'unknown', sign: ring })
          : text && html`<p class="quiet">${text}</p>`}
      </div>`);
  }

  #figure(tag: string, view: V, { document, failure, fetchedAt }: Delivery): TemplateResult {
    this.#state = failure && document ? 'stale' : 'ready';
    const language = languageOf(tag);
    const words = commonWords[language];
    const { instant, plural } = formatFor(language);
    const name = this.heading ?? view.name;
    return this.#shell(html`
      <figure part="figure" aria-labelledby=${name ? 'heading' : nothing} aria-label=${name ? nothing : view.name}>
        ${name ? this.#heading(name) : nothing}
        ${this.draw(view)}
        ${this.#leftOut ? quiet('left-out', `${plural(this.#leftOut, words.leftOut)}.`) : nothing}
        ${failure
          ? quiet('stale', words.stale(instant(fetchedAt, document?.timeZone ?? HOME), words.reasons[failure]))
          : nothing}
      </figure>`);
  }

  #shell(content: TemplateResult): TemplateResult {
    return html`${content}<slot ?hidden=${this.#state === 'ready' || this.#state === 'stale'}></slot>`;
  }

  #heading(text: string): TemplateResult {
    return heading(text, this.headingLevel ?? 3);
  }

  #announce(delivery: Delivery): void {
    const { document, findings, failure } = delivery;
    if (document && document !== this.#loaded) {
      this.#loaded = document;
      this.dispatchEvent(new StyrLoadEvent(document));
    }
    if ((failure || findings.length > 0) && findings !== this.#told) {
      this.#told = findings;
      const address = this.src ?? this.localName;
      // Most documents have none: what they are called is loaded when it is needed.
      import('./publisher.ts')
        .then(({ problemsWith }) => problemsWith(delivery, address), () => UNNAMED)
        .then((problems) => {
          if (findings === this.#delivery?.findings && document && !failure) {
            this.#leftOut = problems.filter(({ severity }) => severity === 'error').length;
            this.requestUpdate();
          }
          this.dispatchEvent(new StyrProblemEvent(problems));
        }, () => undefined);
    }
  }
}

const quiet = (part: string, text: string): TemplateResult => html`<p part=${part} class="quiet">${text}</p>`;
