import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { StyrProblemEvent } from '../../src/element/events.ts';
import { domCounters } from '../support/browser.ts';
import { documentOf, seen } from './probe.ts';
import { LateProbe } from './late-probe.ts';
import type { Probe } from './probe.ts';
import { standInServer, stopClock, until } from './stand-ins.ts';

const drawn = (template: TemplateResult): Promise<Probe> => fixture<Probe>(template);
/** Drawn at once, with "Se rapporten" to fall back on. */
const eager = (data: unknown, lang = 'sv'): Promise<Probe> =>
  drawn(html`<test-probe lang=${lang} loading="eager" .data=${data}>Se rapporten</test-probe>`);

interface Heard {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly restore: () => void;
}

function listenToConsole(): Heard {
  const { warn, error } = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  console.warn = (...said) => { warnings.push(said.join(' ')); };
  console.error = (...said) => { errors.push(said.join(' ')); };
  return { warnings, errors, restore: () => { Object.assign(console, { warn, error }); } };
}

const states = (element: Element): readonly string[] =>
  ['loading', 'empty', 'problem', 'stale'].filter((state) => element.matches(`:state(${state})`));

describe('a widget', () => {
  let heard: Heard;
  beforeEach(() => { heard = listenToConsole(); });
  afterEach(() => { heard.restore(); });

  describe('and where its document comes from', () => {
    it('shows its fallback, and that figures are on the way, until there is something to show', async () => {
      const probe = await drawn(html`<test-probe lang="sv" loading="eager">5,2 % i mars</test-probe>`);
      expect(seen(probe)).to.equal('Hämtar siffror 5,2 % i mars');
      expect(states(probe)).to.deep.equal(['loading']);
      expect(probe.shadowRoot?.querySelector('[aria-busy=true]')).to.not.equal(null);
      probe.data = documentOf(3);
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 3');
      expect(states(probe)).to.deep.equal([]);
    });

    it('takes an object before an address, and an address before what stands inside', async () => {
      const server = standInServer();
      const inline = JSON.stringify(documentOf(1));
      const probe = await drawn(html`<test-probe loading="eager" src="/two.json" .data=${documentOf(3)}>
        <script type="application/json">${inline}</script></test-probe>`);
      expect(seen(probe)).to.equal('Väntetid 3');
      expect(server.asked).to.deep.equal([]);
      probe.data = undefined;
      await probe.updateComplete;
      const loaded = oneEvent(probe, 'styr-load');
      server.asked[0]?.answer(JSON.stringify(documentOf(2)));
      await loaded;
      expect(seen(probe)).to.equal('Väntetid 2');
      probe.removeAttribute('src');
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 1');
      server.restore();
    });

    it('keeps showing the old document until the one at a new address is there', async () => {
      const server = standInServer();
      const probe = await drawn(html`<test-probe loading="eager" src="/one.json"></test-probe>`);
      server.asked[0]?.answer(JSON.stringify(documentOf(1)));
      await oneEvent(probe, 'styr-load');
      probe.src = '/two.json';
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 1');
      expect(server.asked.map(({ address }) => new URL(address).pathname)).to.deep.equal(['/one.json', '/two.json']);
      server.restore();
    });

    it('follows a script inside that changes, comes and goes', async () => {
      const probe = await drawn(html`<test-probe loading="eager"></test-probe>`);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(documentOf(1));
      probe.append(script);
      await oneEvent(probe, 'styr-load');
      expect(seen(probe)).to.equal('Väntetid 1');
      script.textContent = JSON.stringify(documentOf(2));
      await oneEvent(probe, 'styr-load');
      expect(seen(probe)).to.equal('Väntetid 2');
      const other = script.cloneNode() as HTMLScriptElement;
      other.textContent = JSON.stringify(documentOf(3));
      script.replaceWith(other);
      await oneEvent(probe, 'styr-load');
      expect(seen(probe)).to.equal('Väntetid 3');
    });

    it('says in the reader’s language why it cannot show a document, with the fallback', async () => {
      for (const [lang, text] of [
        ['sv', 'Siffrorna kan inte visas: versionen är okänd. Se rapporten'],
        ['fi', 'Lukuja ei voida näyttää: versio on tuntematon. Se rapporten'],
        ['de', 'The figures cannot be shown: the version is unknown. Se rapporten'],
      ]) {
        const probe = await eager({ styrtavla: '2' }, lang);
        expect(seen(probe)).to.equal(text);
        expect(states(probe)).to.deep.equal(['problem']);
      }
    });

    it('fails calmly at an address that is none', async () => {
      const server = standInServer();
      const probe = await drawn(html`<test-probe lang="sv" loading="eager" src="http://"></test-probe>`);
      server.asked[0]?.fail();
      await oneEvent(probe, 'styr-problem');
      expect(seen(probe)).to.equal('Siffrorna kan inte visas: källan svarar inte.');
      server.restore();
    });

    it('keeps the last good view when news fail to come, and says from when it is', async () => {
      const server = standInServer();
      const time = stopClock();
      const probe = await drawn(html`<test-probe lang="sv" loading="eager" src="/mal.json" refresh="1"></test-probe>`);
      server.asked[0]?.answer(JSON.stringify(documentOf(3)));
      await oneEvent(probe, 'styr-load');
      time.advance(9_999);
      expect(server.asked.length).to.equal(1);
      time.advance(1);
      server.asked[1]?.answer('', { status: 503 });
      await oneEvent(probe, 'styr-problem');
      expect(seen(probe))
        .to.equal('Väntetid 3 Visar siffror från 22 november 2026 kl. 13.00; '
          + 'nya kunde inte hämtas: källan svarar inte.');
      expect(states(probe)).to.deep.equal(['stale']);
      time.restore();
      server.restore();
    });
  });

  describe('and what it tells', () => {
    it('tells the page of each document once, after it is drawn', async () => {
      const probe = await drawn(html`<test-probe></test-probe>`);
      const told: string[] = [];
      probe.addEventListener('styr-load', ({ detail: { document } }) => {
        told.push(`${document.measures?.[0]?.name} ${seen(probe)}`);
      });
      const data = documentOf(3);
      for (const next of [data, data, documentOf(4, 'Kötid')]) {
        probe.data = next;
        probe.loading = 'eager';
        await probe.updateComplete;
        probe.requestUpdate();
        await probe.updateComplete;
      }
      expect(told).to.deep.equal(['Väntetid Väntetid 3', 'Kötid Kötid 4']);
    });

    it('lets its events rise through shadow roots', async () => {
      const host = await fixture(html`<div></div>`);
      const probe = document.createElement('test-probe');
      Object.assign(probe, { loading: 'eager', data: documentOf(3) });
      host.attachShadow({ mode: 'open' }).append(probe);
      let first: EventTarget | undefined;
      document.body.addEventListener('styr-load', (event) => { [first] = event.composedPath(); }, { once: true });
      await oneEvent(document.body, 'styr-load');
      expect(first === probe).to.equal(true);
    });

    it('tells the publisher of faults: each widget once to the page, all of them once on the console', async () => {
      const data = documentOf('12,5');
      const told: string[] = [];
      const note = ({ detail }: StyrProblemEvent): void => {
        told.push(...detail.problems.map(({ path, code }) => `${path} ${code}`));
      };
      const box = await fixture(html`<div @styr-problem=${note}>
        <test-probe lang="sv" loading="eager" .data=${data}></test-probe>
        <test-probe loading="eager" .data=${data}></test-probe>
      </div>`);
      await until(() => told.length > 1);
      expect(told).to.deep.equal(Array(2).fill('/measures/0/observations/0/value not-a-number'));
      expect(heard.warnings.length).to.equal(1);
      expect(heard.warnings[0]).to.include('/measures/0/observations/0/value').and.to.include('Write 12.5.');
      const one = box.querySelector('test-probe');
      if (!one) throw new Error('no probe');
      await one.updateComplete;
      expect(seen(one)).to.equal('Väntetid undefined 1 uppgift kunde inte läsas och visas inte.');
    });

    it('names at most twenty faults on the console, and counts the rest', async () => {
      const observations = Array.from({ length: 30 }, (_, index) => ({ period: `x${index}` }));
      const probe = await drawn(html`<test-probe loading="eager"></test-probe>`);
      probe.data = { styrtavla: '1', measures: [{ id: 'a', name: 'Väntetid', observations }] };
      await oneEvent(probe, 'styr-problem');
      expect(heard.warnings[0]?.split('\n').length).to.equal(22);
      expect(heard.warnings[0]).to.include('10 more');
    });

    it('says what there is to choose from where its view has nothing to show', async () => {
      const probe = await eager(documentOf(3));
      probe.measure = 'b';
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Inget sådant mått. Se rapporten');
      expect(states(probe)).to.deep.equal(['empty']);
      probe.measure = 'a';
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 3');
    });
  });

  describe('and its heading', () => {
    const headings = (probe: Probe): readonly string[] => {
      const all = probe.shadowRoot?.querySelectorAll('h2,h3,h4,h5,h6') ?? [];
      return [...all].map((each) => `${each.localName} ${each.textContent}`);
    };
    const figure = (probe: Probe): Element | null | undefined => probe.shadowRoot?.querySelector('figure');

    it('names the figure', async () => {
      const probe = await eager(documentOf(3));
      expect(headings(probe)).to.deep.equal(['h3 Väntetid']);
      await expect(probe).shadowDom.to.be.accessible();
      expect(figure(probe)?.getAttribute('aria-labelledby')).to.equal('heading');
    });

    it('takes a level from 2 to 6, and else is of level 3', async () => {
      const probe = await eager(documentOf(3));
      for (const [level, tag] of Object.entries({ 2: 'h2', 6: 'h6', 1: 'h3', 7: 'h3', '': 'h3', 2.5: 'h3', x: 'h3' })) {
        probe.setAttribute('heading-level', level);
        await probe.updateComplete;
        expect(headings(probe)).to.deep.equal([`${tag} Väntetid`]);
      }
    });

    it('can be replaced, and hidden without the figure losing its name', async () => {
      const probe = await eager(documentOf(3));
      probe.setAttribute('heading', 'Kötid');
      await probe.updateComplete;
      expect(headings(probe)).to.deep.equal(['h3 Kötid']);
      probe.heading = '';
      await probe.updateComplete;
      expect(headings(probe)).to.deep.equal([]);
      expect(figure(probe)?.getAttribute('aria-label')).to.equal('Väntetid');
    });
  });

  describe('and its settings', () => {
    it('gives the time by whole minutes, and where relative addresses start', async () => {
      const time = stopClock(Date.UTC(2026, 10, 22, 12, 34, 56));
      const probe = await drawn(html`<test-probe lang="sv-FI" loading="eager" .data=${documentOf(3)}></test-probe>`);
      expect(probe.settings).to.deep.equal({
        language: 'sv', tag: 'sv-FI', now: Date.UTC(2026, 10, 22, 12, 34), base: document.baseURI,
      });
      time.restore();
    });

    it('keeps its view where only the drawing changes', async () => {
      const probe = await eager(documentOf(3));
      probe.requestUpdate();
      await probe.updateComplete;
      expect(probe.views).to.equal(1);
      probe.measure = 'b';
      await probe.updateComplete;
      expect(probe.views).to.equal(2);
    });
  });

  describe('when the code fails', () => {
    for (const where of ['view', 'draw', 'drawing', 'after'] as const) {
      it(`says so on the console once and recovers with the next document (${where})`, async () => {
        const probe = await drawn(html`<test-probe lang="sv" loading="eager">Se rapporten</test-probe>`);
        probe.failing = where;
        probe.data = documentOf(3);
        await probe.updateComplete;
        await probe.updateComplete;
        if (where !== 'after') {
          expect(seen(probe)).to.equal('Siffrorna kan inte visas: de går inte att läsa. Se rapporten');
        }
        expect(heard.errors.length).to.equal(where === 'after' ? 2 : 1);
        expect(heard.errors[0]).to.include(`failing ${where}`);
        probe.failing = '';
        probe.data = documentOf(4);
        await probe.updateComplete;
        expect(seen(probe)).to.equal('Väntetid 4');
        expect(states(probe)).to.deep.equal([]);
      });
    }
  });

  describe('whose words are on their way', () => {
    it('shows its fallback, and tells of nothing that nobody can read yet', async () => {
      let arrive: (() => void) | undefined;
      const coming = new Promise((resolve) => { arrive = () => { resolve(undefined); }; });
      LateProbe.late = () => coming;
      const probe = document.createElement('test-late-probe');
      Object.assign(probe, { loading: 'eager', data: documentOf(3), lang: 'sv', textContent: 'Se rapporten' });
      document.body.append(probe);
      let isTold = false;
      probe.addEventListener('styr-load', () => { isTold = true; });
      await until(() => seen(probe) === 'Se rapporten');
      expect(states(probe)).to.deep.equal(['loading']);
      expect(isTold).to.equal(false);
      LateProbe.late = () => true;
      arrive?.();
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 3');
      expect(isTold).to.equal(true);
      LateProbe.late = (language) => language === 'sv' || new Promise(() => undefined);
      probe.lang = 'fi';
      await Promise.resolve();
      expect(seen(probe)).to.equal('Väntetid 3');
      probe.remove();
    });

    it('shows its fallback where they do not come, and asks again with the next document', async () => {
      LateProbe.late = () => Promise.reject(new Error('no network'));
      const probe = document.createElement('test-late-probe');
      Object.assign(probe, { loading: 'eager', data: documentOf(3), lang: 'sv', textContent: 'Se rapporten' });
      document.body.append(probe);
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Se rapporten');
      LateProbe.late = () => true;
      probe.data = documentOf(4);
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 4');
      probe.remove();
    });
  });

  describe('in the page', () => {
    it('keeps what it shows when it is moved, and does not ask again', async () => {
      const server = standInServer();
      const box = await fixture(html`<div><p></p><test-probe loading="eager" src="/mal.json"></test-probe></div>`);
      const probe = box.querySelector('test-probe');
      if (!probe) throw new Error('no probe');
      server.asked[0]?.answer(JSON.stringify(documentOf(3)));
      await oneEvent(probe, 'styr-load');
      box.prepend(probe);
      await probe.updateComplete;
      expect(seen(probe)).to.equal('Väntetid 3');
      expect(server.asked.length).to.equal(1);
      server.restore();
    });

    it('keeps working when it is taken out and put back', async () => {
      const server = standInServer();
      const box = await fixture(html`<div><test-probe loading="eager" src="/mal.json"></test-probe></div>`);
      const probe = box.querySelector('test-probe');
      if (!probe) throw new Error('no probe');
      server.asked[0]?.answer(JSON.stringify(documentOf(3)));
      await oneEvent(probe, 'styr-load');
      probe.remove();
      await Promise.resolve();
      box.append(probe);
      server.asked[1]?.answer(JSON.stringify(documentOf(4)));
      await oneEvent(probe, 'styr-load');
      expect(seen(probe)).to.equal('Väntetid 4');
      server.restore();
    });

    it('leaves nothing behind after 200 mounts', async () => {
      const data = documentOf(3);
      const box = await fixture(html`<div></div>`);
      const mount = async (): Promise<void> => {
        const probe = document.createElement('test-probe');
        Object.assign(probe, { data, loading: 'eager' });
        box.append(probe);
        await probe.updateComplete;
        probe.remove();
      };
      for (let count = 0; count < 20; count += 1) await mount();
      const before = await domCounters();
      for (let count = 0; count < 200; count += 1) await mount();
      const after = await domCounters();
      expect({ nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners })
        .to.deep.equal({ nodes: 0, listeners: 0 });
    });

    it('takes nothing of the page’s own looks but colour and font', async () => {
      const box = await fixture(html`<div style="font: italic 20px serif; color: rgb(1, 2, 3); letter-spacing: 5px;
        text-transform: uppercase; white-space: nowrap; text-align: right; word-spacing: 9px; text-indent: 4em">
        <test-probe loading="eager" .data=${documentOf(3)}></test-probe></div>`);
      const value = box.querySelector('test-probe')?.shadowRoot?.querySelector('#value');
      if (!value) throw new Error('no value');
      const style = getComputedStyle(value);
      const { fontSize, fontFamily, fontStyle } = style;
      expect([fontSize, fontFamily, fontStyle]).to.deep.equal(['20px', 'serif', 'italic']);
      const { color, letterSpacing, textTransform, whiteSpace, textAlign, wordSpacing, textIndent } = style;
      expect({ color, letterSpacing, textTransform, whiteSpace, textAlign, wordSpacing, textIndent }).to.deep.equal({
        color: 'rgb(1, 2, 3)', letterSpacing: 'normal', textTransform: 'none', whiteSpace: 'normal', textAlign: 'start',
        wordSpacing: '0px', textIndent: '0px',
      });
    });
  });
});
