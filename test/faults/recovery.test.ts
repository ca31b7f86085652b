// What a widget does after a failure: it keeps what it had, and shows the next document that comes.
import { expect } from '@open-wc/testing';
import { commonWords } from '../../src/locale/words/common.ts';
import type { Trouble } from '../../src/locale/words/common.ts';
import { standInServer, stopClock, until } from '../element/stand-ins.ts';
import type { Asked, StandInServer, StoppedClock } from '../element/stand-ins.ts';
import { listenToConsole } from '../support/console.ts';
import type { Heard } from '../support/console.ts';
import { FALLBACK, given, isIn, placed, seen } from './widgets.ts';

describe('a widget that failed', () => {
  let heard: Heard;
  let server: StandInServer;
  let time: StoppedClock;
  beforeEach(() => {
    heard = listenToConsole();
    server = standInServer();
    time = stopClock();
  });
  afterEach(() => {
    heard.restore();
    server.restore();
    time.restore();
  });

  type Way = readonly [reason: Trouble, fail: (asked: Asked | undefined) => void];

  const page = { headers: { 'Content-Type': 'text/html' }, redirected: true };
  const FAILING: Readonly<Record<string, Way>> = {
    'nothing there': ['notFound', (asked) => asked?.answer('', { status: 404 })],
    'a refusal': ['login', (asked) => asked?.answer('', { status: 403 })],
    'a page to log in on': ['login', (asked) => asked?.answer('<!doctype html><title>Logga in</title>', page)],
    'sent away to log in on another site': ['login', (asked) => asked?.fail({ away: true })],
    'no network': ['noAnswer', (asked) => asked?.fail()],
    'half a file': ['unreadable', (asked) => asked?.answer('{"styrtavla":"1","mea')],
    'an empty file': ['unreadable', (asked) => asked?.answer('')],
    'an unknown version': ['unknownVersion', (asked) => asked?.answer('{"styrtavla":"7"}')],
  };

  for (const [what, [reason, fail]] of Object.entries(FAILING)) {
    it(`shows the document when it comes, where it refreshes: ${what}`, async () => {
      const { elements, problems } = await placed({ src: `/later/${what}`, refresh: 10, measure: 'utredningstid' });
      fail(server.asked[0]);
      await until(() => elements.every(isIn('problem')) && problems.size === elements.length);
      time.advance(10_000);
      expect(server.asked.length).to.equal(2);
      server.asked[1]?.answer(JSON.stringify(given));
      await until(() => !elements.some(isIn('problem')));
      expect(elements.every((element) => seen(element).startsWith('Utredningstid'))).to.equal(true);
      expect(elements.some((element) => seen(element).includes(FALLBACK))).to.equal(false);
    });

    it(`had a document before, and keeps it: ${what}`, async () => {
      const { elements, problems } = await placed({ src: `/stale/${what}`, refresh: 10, measure: 'utredningstid' });
      server.asked[0]?.answer(JSON.stringify(given));
      await until(() => elements.every((element) => seen(element).startsWith('Utredningstid')));
      time.advance(10_000);
      fail(server.asked[1]);
      await until(() => elements.every(isIn('stale')) && problems.size === elements.length);
      expect(elements.every((element) => seen(element).startsWith('Utredningstid'))).to.equal(true);
      const [sv = '', , fi = ''] = elements.map(seen);
      expect(sv).to.include(
        `Visar siffror från 22 november 2026 kl. 13.00; nya kunde inte hämtas: ${commonWords.sv.reasons[reason]}.`);
      expect(fi).to.include(
        `Näytetään luvut, jotka haettiin 22.11.2026 klo 13.00; uusia ei saatu: ${commonWords.fi.reasons[reason]}.`);
      expect(heard.warnings.length, heard.warnings.join('\n')).to.equal(1);
      time.advance(10_000);
      server.asked[2]?.answer(JSON.stringify(given));
      await until(() => !elements.some(isIn('stale')));
    });
  }

  it('shows the next document that the page hands over', async () => {
    const { elements, problems } = await placed({ data: 7 });
    await until(() => elements.every(isIn('problem')) && problems.size === elements.length);
    for (const element of elements) Object.assign(element, { data: given, measure: 'utredningstid' });
    await until(() => !elements.some(isIn('problem')));
    expect(elements.every((element) => seen(element).startsWith('Utredningstid'))).to.equal(true);
  });

  it('shows what lies at the next address, and tells the publisher of the one that failed', async () => {
    const { elements, problems } = await placed({ src: '/first' });
    server.asked[0]?.answer('', { status: 404 });
    await until(() => elements.every(isIn('problem')));
    for (const element of elements) Object.assign(element, { src: '/second', measure: 'utredningstid' });
    await until(() => server.asked.length === 2);
    server.asked[1]?.answer(JSON.stringify(given));
    await until(() => !elements.some(isIn('problem')) && problems.size === elements.length);
    expect(elements.every((element) => seen(element).startsWith('Utredningstid'))).to.equal(true);
    expect(heard.warnings.map((line) => line.split('\n')[0])).to.deep.equal(['styrtavla: /first']);
  });
});
