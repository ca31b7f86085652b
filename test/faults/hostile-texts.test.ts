// Texts that try to be something else: in every field that the two widgets show, they are texts.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.ts';
import { until } from '../element/stand-ins.ts';
import { painted, setViewport } from '../support/browser.ts';
import { listenToConsole } from '../support/console.ts';
import type { Heard } from '../support/console.ts';
import { deepElements } from '../support/demo.ts';
import { loadJson } from '../support/json.ts';

/** See test/fixtures/contract/README.md. */
interface Entry {
  readonly id: string;
  readonly context: string;
  readonly text: string | { readonly $times: number; readonly of: string };
  /** What the checker makes of it, where that is not the same. */
  readonly becomes?: string;
  readonly cut?: boolean;
  readonly exact?: boolean;
}

const entries = await loadJson<readonly Entry[]>('test/fixtures/contract/hostile-texts.json');
const contexts = [...new Set(entries.map(({ context }) => context))];

const textOf = ({ text }: Entry): string => (typeof text === 'string' ? text : text.of.repeat(text.$times));

/** The text as the checked document has it; nothing where nothing need be left of it. */
function shownOf(entry: Entry): string | undefined {
  if (entry.exact === false) return undefined;
  return entry.becomes ?? (entry.cut ? textOf(entry).slice(0, 10_000) : textOf(entry));
}

const months = (text: string): readonly object[] => Array.from({ length: 14 }, (_, index) => ({
  period: `2025-${String(index + 1).padStart(2, '0')}`,
  value: 10 + (index * 7) % 5,
  note: text,
  ...(index === 11 && { preliminary: true }),
})).slice(0, 12);

/** A document that says this wherever a widget shows a text. */
const saying = (text: string): object => ({
  styrtavla: '1',
  language: 'sv',
  title: text,
  publisher: text,
  published: '2026-01-10',
  source: { name: text, url: '/kalla', licence: text, processed: text },
  orgUnits: [{ id: 'enhet', name: text, level: text }],
  goals: [
    { id: 'mal', text, orgUnit: 'enhet', decidedBy: text },
    { id: 'ord', text, judgement: { state: 'behind', on: '2025-12-01', why: text } },
  ],
  measures: [{
    id: 'a',
    name: text,
    description: text,
    unit: text,
    orgUnit: 'enhet',
    goal: 'mal',
    target: [{ from: '2025-01', atMost: 12, label: text }, { from: '2026-06', atMost: 11, label: text }],
    observations: months(text),
    groups: [{ name: text, of: text, observations: months(text) }, { name: 'Riket', observations: months(text) }],
    runChart: {
      phases: [{ from: '2025-07', label: text, why: text }],
      exclude: [{ period: '2025-09', why: text }],
      annotations: [{ period: '2025-03', text }, { period: '2025-04', text }],
    },
  }],
});

type Way = readonly [tag: 'styr-gauge' | 'styr-run-chart', picks: object];

/** Each widget in each of its ways; the last one is asked by the page for what is not there, and says so. */
const waysOf = (text: string): readonly Way[] => [
  ['styr-gauge', { measure: 'a' }],
  ['styr-gauge', { goal: 'mal' }],
  ['styr-gauge', { goal: 'ord' }],
  ['styr-gauge', { orgUnit: 'enhet' }],
  ['styr-run-chart', { measure: 'a' }],
  ['styr-gauge', { measure: `${text}!` }],
];

/** The widgets with a text in all their places, and with their tables open. */
async function drawn(text: string): Promise<readonly HTMLElement[]> {
  const box = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
  const data = saying(text);
  const elements = waysOf(text).map(([tag, picks]) =>
    Object.assign(document.createElement(tag), { loading: 'eager', data, ...picks }));
  box.append(...elements);
  await until(() => !elements.some((element) => element.matches(':state(loading)')));
  const tables = elements.flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('details') ?? []]);
  for (const table of tables) table.open = true;
  await until(() => tables.every((table) => table.querySelector('tbody')));
  await painted();
  return elements;
}

/** The kinds of elements in a shadow root, each with the names of its attributes. */
const kindsIn = ({ shadowRoot }: Element): readonly string[] => deepElements(shadowRoot ?? document.createElement('i'))
  .flatMap(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => `${localName} ${name}`)]);

const within = (element: Element | undefined, selector: string): readonly string[] =>
  [...element?.shadowRoot?.querySelectorAll(selector) ?? []].map(({ textContent }) => textContent);

/** What a table gets that turns out to be too wide: that is measured by frames, which come when they come. */
const SCROLLING = ['div tabindex', 'div role', 'div aria-labelledby'];

describe('a hostile text', () => {
  const { alert, confirm, prompt, open } = window;
  const opened: unknown[] = [];
  let heard: Heard;
  let usual: ReadonlySet<string>;
  let page: readonly unknown[];

  /** What of the page a text could have changed. */
  const pageNow = (): readonly unknown[] => [
    Object.getOwnPropertyNames(window).sort(), document.head.childElementCount, document.title, location.href,
    [...document.body.children].filter(({ localName }) => localName !== 'div').length, document.body.attributes.length,
  ];

  before(async () => {
    const answer = (): null => {
      opened.push(new Error().stack);
      return null;
    };
    Object.assign(window, { alert: answer, confirm: answer, prompt: answer, open: answer });
    const plain = [...await drawn('Väntetid'), ...await drawn('Ett namn som inte får plats i diagrammet'.repeat(3))];
    usual = new Set([...plain.flatMap(kindsIn), ...SCROLLING]);
  });
  after(() => { Object.assign(window, { alert, confirm, prompt, open }); });
  beforeEach(() => {
    heard = listenToConsole();
    page = pageNow();
  });
  afterEach(() => { heard.restore(); });

  for (const context of contexts) {
    it(`stays a text: ${context}`, async function () {
      this.timeout(60_000);
      for (const entry of entries.filter((each) => each.context === context)) {
        const elements = await drawn(textOf(entry));
        const added = elements.flatMap(kindsIn).filter((kind) => !usual.has(kind));
        expect(added, entry.id).to.deep.equal([]);
        expect(opened, entry.id).to.deep.equal([]);
        expect(heard.errors, entry.id).to.deep.equal([]);
        const text = shownOf(entry);
        if (text !== undefined) {
          expect(elements.map((element) => within(element, 'figure [part=heading]')), entry.id)
            .to.deep.equal([...Array<string[]>(5).fill([text]), []]);
          expect(within(elements[0], 'caption'), entry.id).to.deep.equal([text]);
          expect(within(elements[4], 'thead th').slice(-5, -3), entry.id).to.deep.equal([text, 'Riket']);
          expect(within(elements[4], 'tbody td:last-child')[0], entry.id).to.equal(text);
        }
        const links = elements.flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('a') ?? []]);
        expect(links.map(({ href }) => href).filter((href) => href !== `${location.origin}/kalla`)).to.deep.equal([]);
        for (const element of elements) element.parentElement?.remove();
        expect(pageNow(), entry.id).to.deep.equal(page);
      }
    });
  }

  it('keeps within 320 px, however long it is or whatever it is written in', async function () {
    this.timeout(60_000);
    await setViewport({ width: 320, height: 600 });
    const wide = ['long', 'cjk', 'zalgo', 'rtl', 'lines', 'white', 'soft', 'emoji', 'combining', 'million', 'html'];
    for (const entry of entries.filter(({ context }) => wide.includes(context))) {
      const elements = await drawn(textOf(entry));
      expect(document.documentElement.scrollWidth, entry.id).to.equal(320);
      for (const element of elements) element.parentElement?.remove();
    }
  });
});
