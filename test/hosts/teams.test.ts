// A tab of Teams: frame.html from another site, sandboxed.
import { expect } from '@open-wc/testing';
import { painted } from '../support/browser.ts';
import { expectQuiet, openHost } from '../support/host-page.ts';

describe('Teams', () => {
  it('shows the board in its sandbox, framed as the site’s own header allows', async () => {
    const page = await openHost('teams');
    const frame = page.document.querySelector('iframe') ?? expect.fail();
    let from = '';
    page.window.addEventListener('message', ({ source, origin, data }: MessageEvent<{ readonly height?: number }>) => {
      // As high as a board is, once it is drawn.
      if (source === frame.contentWindow && (data.height ?? 0) > 500) from = origin;
    });
    // Asked again and again: of a frame of another site that is out of sight a browser puts off what it may.
    while (from === '') {
      frame.contentWindow?.postMessage('styrtavla-height', '*');
      await painted();
    }
    expect(from).to.equal(new URL(frame.src).origin);
    const answer = await fetch('/styrtavla/frame.html');
    expect(answer.headers.get('content-security-policy')).to.match(/^frame-ancestors .*https:\/\/\*\.cloud\.microsoft/);
    expectQuiet(page);
    page.remove();
  });
});
