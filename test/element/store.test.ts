import { expect } from '@open-wc/testing';
import { measures } from '../../src/contract/definition/measures.ts';
import { boards } from '../../src/contract/definition/boards.ts';
import { notes } from '../../src/contract/definition/notes.ts';
import { want } from '../../src/element/delivery.ts';
import type { Delivery } from '../../src/element/delivery.ts';
import { subscribe } from '../../src/element/store.ts';
import { setHidden, standInServer, stopClock, unsetHidden, until } from './stand-ins.ts';
import type { Asked, StandInServer, StoppedClock } from './stand-ins.ts';

const ADDRESS = 'https://example.org/mal.json';
const MEASURE = '{"id":"a","name":"Väntetid","observations":[{"period":"2026-01","value":3}]}';
const GOOD = `{"styrtavla":"1","measures":[${MEASURE}]}`;
const NOTE = '"notes":[{"id":"n","kind":"idea","text":"Boka tidigare"}]';
const PAGE = { headers: { 'content-type': 'text/html' } };
const NEWER = GOOD.replace(':3', ':4');
const MINUTE = 60_000;

describe('the document store', () => {
  let server: StandInServer;
  let time: StoppedClock;
  let told: Delivery[];
  let stops: (() => void)[];
  let rejections: unknown[];
  const note = (event: PromiseRejectionEvent): unknown => rejections.push(event.reason);

  before(() => { want({ measures }); });

  beforeEach(() => {
    server = standInServer();
    time = stopClock();
    told = [];
    stops = [];
    rejections = [];
    window.addEventListener('unhandledrejection', note);
  });

  afterEach(async () => {
    for (const stop of stops) stop();
    await Promise.resolve();
    window.removeEventListener('unhandledrejection', note);
    unsetHidden();
    time.restore();
    server.restore();
    expect(rejections).to.deep.equal([]);
  });

  const listen = (refreshMs?: number): void => {
    stops.push(subscribe(ADDRESS, (delivery) => { told.push(delivery); }, refreshMs));
  };
  const lastAsked = (): Asked => {
    const last = server.asked.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  };
  const answer = async (...given: Parameters<Asked['answer']>): Promise<Delivery | undefined> => {
    const before = told.length;
    lastAsked().answer(...given);
    await until(() => told.length > before);
    return told.at(-1);
  };
  /** An answer that says nothing new: it is over when the next attempt is planned. */
  const answerUnheard = async (...given: Parameters<Asked['answer']>): Promise<void> => {
    const { signal } = lastAsked().init;
    lastAsked().answer(...given);
    await until(() => signal?.aborted === true);
    await until(() => true);
  };
  /** The next request that comes of time passing. */
  const later = async (ms: number): Promise<void> => {
    const before = server.asked.length;
    time.advance(ms);
    await until(() => server.asked.length > before);
  };
  const failureOf = async (...given: Parameters<Asked['answer']>): Promise<string | undefined> => {
    listen();
    return (await answer(...given))?.failure;
  };

  it('asks once and checks once for sixty listeners', async () => {
    for (let count = 0; count < 60; count += 1) listen();
    await answer(GOOD);
    expect(server.asked.map(({ address }) => address)).to.deep.equal([ADDRESS]);
    expect(told.length).to.equal(60);
    expect(new Set(told).size).to.equal(1);
    expect(told[0]?.document?.measures?.[0]?.name).to.equal('Väntetid');
  });

  it('gives a late listener what is there already', async () => {
    listen();
    await answer(GOOD);
    listen();
    expect(told[1]).to.equal(told[0]);
    expect(server.asked.length).to.equal(1);
  });

  it('asks with cookies of the same site only, and past what the cache believes', () => {
    listen();
    expect(lastAsked().init).to.include({ cache: 'no-cache', credentials: 'same-origin' });
  });

  it('aborts the request when the last listener leaves', async () => {
    listen();
    listen();
    stops[0]?.();
    await Promise.resolve();
    expect(lastAsked().init.signal?.aborted).to.equal(false);
    stops[1]?.();
    await Promise.resolve();
    expect(lastAsked().init.signal?.aborted).to.equal(true);
  });

  it('keeps the request of an element that is moved', async () => {
    listen();
    stops[0]?.();
    listen();
    await Promise.resolve();
    expect(lastAsked().init.signal?.aborted).to.equal(false);
    expect(server.asked.length).to.equal(1);
  });

  it('says why there is no document', async () => {
    expect(await failureOf('', { status: 404 })).to.equal('notFound');
  });

  const failures: readonly (readonly [what: string, failure: string, ...Parameters<Asked['answer']>])[] = [
    ['a refusal', 'login', '', { status: 401 }],
    ['a ban', 'login', '', { status: 403 }],
    ['what is gone', 'notFound', '', { status: 410 }],
    ['a server that is down', 'noAnswer', '', { status: 503 }],
    ['a page to log in on, after a redirection', 'login', '<!doctype html>', { redirected: true }],
    ['a page to log in on, at the address itself', 'login', '<!doctype html>', PAGE],
    ['a text that is no JSON', 'unreadable', '{"styrtavla":'],
    ['JSON that is no document', 'unreadable', '[1, 2]'],
    ['nothing at all', 'unreadable', ''],
    ['a later version', 'unknownVersion', '{"styrtavla":"2"}'],
    ['a text past ten million characters', 'tooLarge', `{"a":"${'x'.repeat(1e7)}"}`],
  ];
  for (const [what, failure, ...given] of failures) {
    it(`tells ${what} as ${failure}`, async () => {
      expect(await failureOf(...given)).to.equal(failure);
    });
  }

  it('takes a document that calls itself HTML, or that was moved', async () => {
    listen();
    const delivery = await answer(GOOD, { redirected: true, ...PAGE });
    expect(delivery?.failure).to.equal(undefined);
    expect(delivery?.document?.measures?.length).to.equal(1);
  });

  it('tells a network that is down', async () => {
    listen();
    lastAsked().fail();
    await until(() => told.length > 0);
    expect(told[0]?.failure).to.equal('noAnswer');
    expect(told[0]?.document).to.equal(undefined);
  });

  it('stops reading a text that is too long', async () => {
    let sent = 0;
    let isCancelled = false;
    const piece = new TextEncoder().encode('x'.repeat(1e6));
    const endless = new ReadableStream({
      pull: (controller) => { sent += 1; controller.enqueue(piece); },
      cancel: () => { isCancelled = true; },
    });
    expect(await failureOf(endless)).to.equal('tooLarge');
    expect(lastAsked().init.signal?.aborted).to.equal(true);
    expect(sent).to.be.below(20);
    expect(isCancelled).to.equal(false);
  });

  it('gives up after 15 seconds', async () => {
    listen();
    time.advance(14_999);
    expect(lastAsked().init.signal?.aborted).to.equal(false);
    time.advance(1);
    await until(() => told.length > 0);
    expect(told[0]?.failure).to.equal('tooSlow');
  });

  it('asks again after the shortest time that anyone wants', async () => {
    listen(10 * MINUTE);
    listen(MINUTE);
    await answer(GOOD);
    time.advance(MINUTE - 1);
    expect(server.asked.length).to.equal(1);
    await later(1);
    expect((await answer(NEWER))?.document?.measures?.[0]?.observations?.[0]?.value).to.equal(4);
    stops[1]?.();
    await Promise.resolve();
  });

  it('does not ask again where nobody wants it', async () => {
    listen();
    await answer(GOOD);
    time.advance(1e9);
    expect(server.asked.length).to.equal(1);
  });

  it('says nothing of the same text', async () => {
    listen(MINUTE);
    await answer(GOOD);
    await later(MINUTE);
    await answerUnheard(GOOD);
    await later(MINUTE);
    expect(told.length).to.equal(1);
  });

  it('keeps the last good document when an attempt fails, and from when it is', async () => {
    listen(MINUTE);
    const first = await answer(GOOD);
    await later(MINUTE);
    await answerUnheard(GOOD);
    await later(MINUTE);
    const stale = await answer('', { status: 503 });
    expect(stale?.document).to.equal(first?.document);
    expect(stale?.failure).to.equal('noAnswer');
    expect(stale?.fetchedAt).to.equal(Date.UTC(2026, 10, 22, 12, 1));
    await later(MINUTE);
    const again = await answer(GOOD);
    expect(again?.failure).to.equal(undefined);
    expect(again?.document).to.equal(first?.document);
  });

  it('tells the same failure once', async () => {
    listen(MINUTE);
    await answer('', { status: 503 });
    await later(MINUTE);
    await answerUnheard('', { status: 503 });
    await later(MINUTE);
    expect(told.length).to.equal(1);
  });

  it('does not ask while the page is hidden, and at once when it is seen again and the time has come', async () => {
    listen(MINUTE);
    await answer(GOOD);
    setHidden(true);
    time.advance(10 * MINUTE);
    expect(server.asked.length).to.equal(1);
    setHidden(false);
    await later(0);
    await answer(NEWER);
    setHidden(true);
    setHidden(false);
    time.advance(MINUTE - 1);
    expect(server.asked.length).to.equal(2);
  });

  it('reads more of the same text for a widget that is loaded late, and asks no more for it', async () => {
    listen();
    const first = await answer(GOOD.replace('"measures"', `${NOTE},"measures"`));
    expect(first?.document?.notes).to.equal(undefined);
    want({ notes });
    listen();
    await until(() => told.at(-1)?.document?.notes !== undefined);
    expect(told.at(-1)?.document?.notes?.length).to.equal(1);
    expect(told.at(-1)?.fetchedAt).to.equal(first?.fetchedAt);
    expect(told.slice(2).every((delivery) => delivery === told.at(-1))).to.equal(true);
    expect(server.asked.length).to.equal(1);
  });

  it('asks again for a widget that is loaded late where there is no document yet', async () => {
    listen();
    await answer('', { status: 503 });
    want({ boards });
    listen();
    await answer(GOOD);
    expect(told.at(-1)?.document?.measures?.length).to.equal(1);
    expect(server.asked.length).to.equal(2);
  });

  it('asks anew when somebody comes after all have left', async () => {
    listen();
    await answer(GOOD);
    stops[0]?.();
    await Promise.resolve();
    listen();
    expect(server.asked.length).to.equal(2);
    await answer(NEWER);
  });
});
