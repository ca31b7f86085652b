// frame.html from another site, as a host has it that allows nothing else.
import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { expectQuiet, openHost } from '../support/host-page.ts';
import type { HostPage } from '../support/host-page.ts';

interface Heard {
  readonly origin: string;
  readonly source: MessageEventSource | null;
  readonly data: unknown;
}

/** What windows tell a page from now on. */
function listenTo(page: HostPage): readonly Heard[] {
  const heard: Heard[] = [];
  page.window.addEventListener('message', ({ origin, source, data }) => { heard.push({ origin, source, data }); });
  return heard;
}

const frameOf = (page: HostPage): HTMLIFrameElement => page.document.querySelector('iframe') ?? expect.fail();

describe('a host that only allows an iframe', () => {
  let page: HostPage;
  afterEach(() => { page.remove(); });

  it('gives the frame of another site the height that it tells', async () => {
    page = await openHost('iframe');
    const frame = frameOf(page);
    expect(new URL(frame.src).origin).to.not.equal(location.origin);
    // As drawn: a run chart with its verdict is higher than the 420 px of the snippet.
    await until(() => frame.clientHeight !== 420 && frame.clientHeight > 250);
    expect(frame.contentDocument).to.equal(null);
    expectQuiet(page);
  });

  it('does not listen to another frame of that site', async () => {
    page = await openHost('iframe');
    const frame = frameOf(page);
    await until(() => frame.clientHeight !== 420 && frame.clientHeight > 250);
    const heard = listenTo(page);
    const forger = page.document.createElement('iframe');
    forger.src = `${new URL(frame.src).origin}/hosts/iframe/forger.html`;
    page.document.body.append(forger);
    const isForged = ({ source }: Heard): boolean => source === forger.contentWindow;
    await until(() => heard.some(isForged));
    expect(heard.find(isForged)?.data).to.deep.equal({ type: 'styrtavla-height', height: 4321 });
    expect([frame.clientHeight, forger.clientHeight]).to.not.include(4321);
  });
});
