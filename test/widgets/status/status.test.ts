import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/status.ts';
import type { Status } from '../../../src/status.ts';
import { standInServer, stopClock, until } from '../../element/stand-ins.ts';
import type { StandInServer, StoppedClock } from '../../element/stand-ins.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, setViewport } from '../../support/browser.ts';
import { listenTo, readOff } from '../../support/told.ts';

const good = {
  styrtavla: '1', language: 'sv', title: 'Tavlan', published: '2026-11-20',
  source: { name: 'Kolada', url: 'https://www.kolada.se/' },
  measures: [{ id: 'a', name: 'A', cadence: 'month', observations: [{ period: '2026-10', value: 1 }] }],
};
const faulty = {
  ...good,
  houses: [{ id: 'h' }],
  notes: [{ id: 'n', kind: 'idea', text: 'Skriv till anna.ek@exempel.se' }],
};

const placed = async (properties: object, lang = 'sv'): Promise<Status> =>
  fixture<Status>(html`<styr-status lang=${lang} loading="eager" .data=${properties}></styr-status>`);
const part = (element: Element, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const text = (element: Element, name: string): string =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('<styr-status>', () => {
  let time: StoppedClock;
  let server: StandInServer | undefined;
  beforeEach(() => { time = stopClock(); });
  afterEach(() => {
    time.restore();
    server?.restore();
    server = undefined;
  });

  it('is read as a figure with its sentence, and what there is to know line by line', async () => {
    const element = await placed(good);
    expect((await axOutline(element)).replaceAll('\u00a0', ' ').split('\n').slice(0, 4)).to.deep.equal([
      'figure "Dokumentets status: Tavlan"',
      '  heading "Dokumentets status: Tavlan" level=3',
      '  text "Inga fel i dokumentet."',
      '  DescriptionList ""',
    ]);
    expect(text(element, 'facts')).to.equal([
      'Publicerat 20 november 2026 (för 2 dagar sedan)',
      'Hämtat 22 november 2026 kl. 13.00',
      'Adress dokumentet ligger i sidan',
      'Källor Kolada 1 mått',
      'Värden Inget mått väntar på ett nyare värde.',
    ].join(' '));
  });

  it('finds faults in lists that nothing on the page shows, and personal data', async () => {
    const element = await placed(faulty);
    expect(text(element, 'verdict')).to.equal('1 fel och 1 varning.');
    const problems = [...element.shadowRoot?.querySelectorAll('[part=problems]') ?? []]
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(problems).to.deep.equal([
      '1 fel Det som är fel visas inte. Ett fält saknas eller är tomt missing-field /houses/0/title Skriv: en text',
      '1 varning Visas ändå, men bör rättas. Det här kan vara en personuppgift personal-data /notes/0/text '
      + 'Där står: en e-postadress',
    ]);
  });

  it('has nothing that axe finds wrong, open or closed, in light, dark and forced colours', async () => {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      const box = await fixture<HTMLElement>(html`
        <div lang="sv" style="color-scheme: light dark; background: Canvas; color: CanvasText">
          <styr-status loading="eager" .data=${faulty}></styr-status>
        </div>`);
      expect(await violations(box)).to.deep.equal([]);
      const root = box.querySelector('styr-status')?.shadowRoot;
      root?.querySelector('summary')?.click();
      await until(() => root?.querySelector('table') !== null);
      expect(await violations(box)).to.deep.equal([]);
    }
  });

  it('tells from where, when, and when it is looked for again, on the lines of the text', async () => {
    server = standInServer();
    const element = await fixture<Status>(
      html`<styr-status lang="sv" loading="eager" src="/tavlor/status-1.json" refresh="600"></styr-status>`);
    const body = JSON.stringify(faulty, null, 1);
    server.asked[0]?.answer(body);
    await oneEvent(element, 'styr-load');
    expect(text(element, 'facts')).to.include('Hämtat 22 november 2026 kl. 13.00; nästa gång kl. 13.10');
    expect(part(element, 'facts')?.querySelector('a')?.href).to.equal(`${location.origin}/tavlor/status-1.json`);
    const line = body.split('\n').findIndex((each) => each.includes('"id": "h"'));
    expect(text(element, 'problems')).to.include(`/houses/0/title rad ${String(line)}`);
  });

  it('follows along when it is looked for again and nothing is newer', async () => {
    server = standInServer();
    const element = await fixture<Status>(
      html`<styr-status lang="sv" loading="eager" src="/tavlor/status-2.json" refresh="600"></styr-status>`);
    server.asked[0]?.answer(JSON.stringify(good));
    await oneEvent(element, 'styr-load');
    time.advance(6e5);
    server.asked[1]?.answer(JSON.stringify(good));
    await until(() => {
      time.advance(6e4);
      return text(element, 'facts').includes('oförändrat kl. 13.10; nästa gång kl. 13.20');
    });
    expect(server.asked.length).to.equal(2);
  });

  it('says why no document comes, since when, and what to do', async () => {
    server = standInServer();
    const element = await fixture<Status>(
      html`<styr-status lang="sv" loading="eager" src="/tavlor/status-3.json"></styr-status>`);
    server.asked[0]?.answer('', { status: 404 });
    await oneEvent(element, 'styr-problem');
    expect(text(element, 'verdict')).to.equal('Siffrorna kan inte visas: de finns inte på adressen.');
    expect(text(element, 'failure')).to.equal('Det ligger ingenting på adressen. Se efter att adressen stämmer.');
    expect(text(element, 'facts')).to.include('Sedan 22 november 2026 kl. 13.00');
  });

  it('says since when nothing newer comes, once, and goes on telling of the last document', async () => {
    server = standInServer();
    const element = await fixture<Status>(
      html`<styr-status lang="sv" loading="eager" src="/tavlor/status-4.json" refresh="600"></styr-status>`);
    server.asked[0]?.answer(JSON.stringify(faulty));
    await oneEvent(element, 'styr-load');
    time.advance(6e5);
    server.asked[1]?.fail();
    await until(() => element.matches(':state(stale)'));
    const seen = part(element, 'figure')?.innerText ?? '';
    expect(seen.match(/nya kunde inte hämtas/g)?.length).to.equal(1);
    expect(text(element, 'verdict'))
      .to.equal('Visar siffror från 22 november 2026 kl. 13.00; nya kunde inte hämtas: källan svarar inte.');
    expect(text(element, 'failure')).to.include('CORS');
    expect(text(element, 'problems')).to.include('/houses/0/title');
  });

  it('asks nothing of the network besides what the widgets of the document ask', async () => {
    server = standInServer();
    const element = await fixture<Status>(html`
      <styr-status lang="sv" loading="eager" src="/tavlor/status-5.json"></styr-status>`);
    const another = Object.assign(document.createElement('styr-status'), { src: element.src, loading: 'eager' });
    element.after(another);
    server.asked[0]?.answer(JSON.stringify(good));
    await oneEvent(element, 'styr-load');
    expect(server.asked.length).to.equal(1);
  });

  it('gives away no figure over few people, in words, table or events', async () => {
    const observations = [{ period: '2026-09', value: '4,2345', n: 3 }, { period: '2026-10', value: 7.7654, n: 2 }];
    const data = { ...good, measures: [{ id: 'a', name: 'A', observations }] };
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const { heard, stop } = listenTo(box);
    const element = Object.assign(document.createElement('styr-status'), { data, loading: 'eager', lang: 'sv' });
    box.append(element);
    await until(() => part(element, 'problems') !== null);
    const read = await readOff(element);
    stop();
    expect(read).to.include('small-group').and.to.include('not-a-number');
    expect(read).to.not.match(/2345|7654/);
    expect(heard()).to.not.match(/7654/);
  });

  it('keeps within 320 px, with its table open', async () => {
    await setViewport({ width: 320 });
    const element = await placed(faulty, 'fi');
    element.shadowRoot?.querySelector('summary')?.click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    expect(text(element, 'verdict')).to.equal('1 virhe ja 1 varoitus.');
  });
});
