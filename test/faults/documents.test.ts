// Documents that do not come, or are not what they should be: what readers see, what the publisher is told, and that
// nothing else on the page minds.
import { expect, fixture, html } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locale/language.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { commonWords } from '../../src/locale/words/common.ts';
import type { Trouble } from '../../src/locale/words/common.ts';
import { stopClock, until } from '../element/stand-ins.ts';
import { listenToConsole } from '../support/console.ts';
import type { Heard } from '../support/console.ts';
import { FALLBACK, given, GOOD, isIn, placed, seen } from './widgets.ts';

for (const language of LANGUAGES) await basePack(language);

interface Fault {
  readonly src: string;
  readonly trouble: Trouble;
  /** What `styr-problem` tells, in order. */
  readonly codes: readonly string[];
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'nothing at the address (404)': { src: '/faults/status/404', trouble: 'notFound', codes: ['not-found'] },
  'something that is gone (410)': { src: '/faults/status/410', trouble: 'notFound', codes: ['not-found'] },
  'a refusal (401)': { src: '/faults/status/401', trouble: 'login', codes: ['login'] },
  'a refusal (403)': { src: '/faults/status/403', trouble: 'login', codes: ['login'] },
  'a server in trouble (500)': { src: '/faults/status/500', trouble: 'noAnswer', codes: ['no-answer'] },
  'a server in trouble (503)': { src: '/faults/status/503', trouble: 'noAnswer', codes: ['no-answer'] },
  'a redirect to a page to log in on': { src: '/faults/login', trouble: 'login', codes: ['login', 'not-json'] },
  'a page to log in on, at once': { src: '/faults/login-page', trouble: 'login', codes: ['login', 'not-json'] },
  'a redirect to a page to log in on, of another site': { src: '/faults/away', trouble: 'login', codes: ['login'] },
  'a page that claims to be JSON': { src: '/faults/html', trouble: 'unreadable', codes: ['not-json'] },
  'half of a file': { src: `/faults/half/${GOOD}`, trouble: 'noAnswer', codes: ['no-answer'] },
  'more than 10 million characters': { src: '/faults/large/11', trouble: 'tooLarge', codes: ['too-large'] },
  'an address that no browser asks': { src: 'http://localhost:9/', trouble: 'noAnswer', codes: ['no-answer'] },
  'an address that is none': { src: 'http://', trouble: 'noAnswer', codes: ['no-answer'] },
  'text that is no JSON': { src: '/documents/broken/not-json.json', trouble: 'unreadable', codes: ['not-json'] },
  'a list where an object belongs': {
    src: '/documents/broken/not-an-object.json', trouble: 'unreadable', codes: ['not-an-object'],
  },
  'a version that is not known': {
    src: '/documents/broken/unknown-version.json', trouble: 'unknownVersion', codes: ['unknown-version'],
  },
};

/** What the page hands over, and what is told of it. */
const HANDED: Readonly<Record<string, { readonly data: unknown; readonly codes: readonly string[] }>> = {
  'a number': { data: 7, codes: ['not-an-object'] },
  'nothing but a text': { data: '', codes: ['not-json'] },
  'a text that is no JSON': { data: 'Siffror', codes: ['not-json'] },
  'a list': { data: [], codes: ['not-an-object'] },
  'true': { data: true, codes: ['not-an-object'] },
  'a function': { data: () => 1, codes: ['not-an-object'] },
  'a symbol': { data: Symbol('mål'), codes: ['not-an-object'] },
  'a date': { data: new Date(0), codes: ['not-an-object'] },
  'an element': { data: document.body, codes: ['not-an-object'] },
  'an object with nothing in it': { data: {}, codes: ['unknown-version'] },
  'an object of another version': { data: { styrtavla: '99' }, codes: ['unknown-version'] },
};

/** Says calmly, in each reader's language, that and why there is nothing, and shows the page's fallback. */
function expectCalm(elements: readonly HTMLElement[], trouble: Trouble): void {
  const expected = elements.map(({ lang }) => {
    const words = commonWords[lang as 'sv' | 'fi' | 'en'];
    return `${words.cannotShow(words.reasons[trouble])} ${FALLBACK}`;
  });
  expect(elements.map(seen)).to.deep.equal(expected);
}

describe('a document that', () => {
  let heard: Heard;
  let neighbour: HTMLElement;
  beforeEach(async () => {
    heard = listenToConsole();
    neighbour = await fixture(html`
      <styr-gauge lang="sv" loading="eager" measure="besok-per-barn" .data=${given}></styr-gauge>`);
  });
  afterEach(() => {
    expect(neighbour.shadowRoot?.querySelector('[part=heading]')?.textContent).to.equal('Besök per barn');
    heard.restore();
  });

  for (const [what, { src, trouble, codes }] of Object.entries(FAULTS)) {
    it(`is ${what}`, async () => {
      const { elements, problems } = await placed({ src });
      await until(() => elements.every(isIn('problem')) && problems.size === elements.length);
      expectCalm(elements, trouble);
      const told = [...problems.values()];
      expect(told.map((details) => details.map((detail) => detail.problems.map(({ code }) => code))))
        .to.deep.equal(elements.map(() => [codes]));
      for (const { severity, message } of told.flat().flatMap((detail) => detail.problems)) {
        expect([severity, message.length > 10]).to.deep.equal(['error', true]);
      }
      expect(heard.warnings.length, heard.warnings.join('\n')).to.equal(1);
      expect(heard.warnings[0]).to.include(src);
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('does not come within 15 seconds', async () => {
    const time = stopClock();
    const { elements, problems } = await placed({ src: '/faults/hang' });
    await until(() => elements.every(isIn('loading')));
    expect(elements.map(seen)).to.deep.equal(elements.map(({ lang }) =>
      `${commonWords[lang as 'sv' | 'fi' | 'en'].loading} ${FALLBACK}`));
    time.advance(15_000);
    await until(() => elements.every(isIn('problem')) && problems.size === elements.length);
    expectCalm(elements, 'tooSlow');
    expect(heard.warnings.length).to.equal(1);
    time.restore();
  });

  it('comes slowly is shown when it is there', async () => {
    const { elements, problems } = await placed({ src: `/faults/slow/300/${GOOD}`, measure: 'utredningstid' });
    await until(() => elements.every(isIn('loading')));
    await until(() => !elements.some(isIn('loading')));
    expect(elements.map((element) => element.shadowRoot?.querySelector('[part=heading]')?.textContent))
      .to.deep.equal(elements.map(() => 'Utredningstid'));
    expect(elements.some((element) => seen(element).includes(FALLBACK))).to.equal(false);
    expect(problems.size).to.equal(0);
  });

  for (const [what, { data, codes }] of Object.entries(HANDED)) {
    it(`the page hands over as ${what}`, async () => {
      const { elements, problems } = await placed({ data });
      await until(() => problems.size === elements.length);
      const trouble = codes[0] === 'unknown-version' ? 'unknownVersion' : 'unreadable';
      expectCalm(elements, trouble);
      expect([...problems.values()].map((details) => details.map((detail) => detail.problems.map(({ code }) => code))))
        .to.deep.equal(elements.map(() => [codes]));
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('the page hands over as an object that throws wherever it is touched', async () => {
    const fail = (): never => { throw new Error('touched'); };
    const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, fail]));
    const { elements, problems } = await placed({ data: new Proxy({}, traps) });
    await until(() => problems.size === elements.length);
    expectCalm(elements, 'unreadable');
    expect(heard.warnings.length).to.equal(1);
    expect(heard.errors).to.deep.equal([]);
  });

  for (const data of [null, undefined]) {
    it(`the page hands over as ${String(data)} is none yet: the fallback waits for one`, async () => {
      const { elements } = await placed({ data });
      await until(() => elements.every(isIn('loading')));
      expect(elements.every((element) => seen(element).endsWith(FALLBACK))).to.equal(true);
      for (const element of elements) Object.assign(element, { data: given, measure: 'utredningstid' });
      await until(() => !elements.some(isIn('loading')));
      expect(elements.some((element) => seen(element).includes(FALLBACK))).to.equal(false);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  it('has faults is shown without what is faulty, and says how much that is', async () => {
    const { elements, problems } = await placed({ src: '/documents/broken/bad-period.json' });
    await until(() => problems.size === elements.length);
    await until(() => elements.every((element) => element.shadowRoot?.querySelector('[part=left-out]') !== null));
    expect(elements.map((element) => element.shadowRoot?.querySelector('[part=left-out]')?.textContent)).to.deep.equal([
      ...Array<string>(2).fill('1 uppgift kunde inte läsas och visas inte.'),
      ...Array<string>(2).fill('1 tietoa ei voitu lukea eikä näytetä.'),
      ...Array<string>(2).fill('1 item could not be read and is not shown.'),
    ]);
    expect(elements.some((element) => seen(element).includes(FALLBACK))).to.equal(false);
    expect([...problems.values()].flat().flatMap((detail) => detail.problems.map(({ code, path }) => [code, path])))
      .to.deep.equal(elements.map(() => ['bad-period', '/measures/0/observations/1/period']));
    expect(heard.warnings.length).to.equal(1);
    expect(heard.warnings[0]).to.include('/measures/0/observations/1/period: The value is "2026M02". Write 2026-02.');
  });

  it('has only warnings is shown without a word of them to its readers', async () => {
    const { elements, problems } = await placed({ src: '/documents/broken/unknown-field.json' });
    await until(() => problems.size === elements.length);
    expect(elements.some((element) => element.shadowRoot?.querySelector('[part=left-out]'))).to.equal(false);
    expect(heard.warnings.length).to.equal(1);
  });

  it('has nothing in it is told as that, with the fallback and without a problem', async () => {
    const { elements, problems } = await placed({ data: { styrtavla: '1' } });
    await until(() => elements.every(isIn('empty')));
    expect(elements.map(seen)).to.deep.equal(elements.map(({ lang }) =>
      `${commonWords[lang as 'sv' | 'fi' | 'en'].empty} ${FALLBACK}`));
    expect([problems.size, heard.warnings.length]).to.deep.equal([0, 0]);
  });

  it('lacks the measure that the page asks for: the widget names those that there are', async () => {
    const { elements } = await placed({ data: given, measure: 'finns-inte' });
    await until(() => elements.every(isIn('empty')));
    const [sv = '', , fi = '', , en = ''] = elements.map(seen);
    expect(sv).to.match(/^”finns-inte” finns inte\. Det finns: besok-per-barn, .*\. Siffrorna står/);
    expect(fi).to.match(/^Tunnusta ”finns-inte” ei löydy\. Valittavana: besok-per-barn, /);
    expect(en).to.match(/^There is no “finns-inte”\. .*: besok-per-barn, /);
    for (const element of elements) Object.assign(element, { measure: 'utredningstid' });
    await until(() => !elements.some(isIn('empty')));
  });

  it('has several measures of which the page chooses none: the widget names the attribute', async () => {
    const { elements } = await placed({ data: given });
    await until(() => elements.every(isIn('empty')));
    const [sv = '', , fi = '', , en = ''] = elements.map(seen);
    expect(sv).to.match(/^Ange measure: besok-per-barn, /);
    expect(fi).to.match(/^Anna measure: besok-per-barn, /);
    expect(en).to.match(/measure: besok-per-barn, /);
  });
});
