import { expect, fixture, html } from '@open-wc/testing';
import type { Document } from '../../src/contract/index.ts';
import { Alarm } from '../../src/element/alarm.ts';
import { clock } from '../../src/element/clock.ts';
import { define } from '../../src/element/define.ts';
import type { Notice, Settings } from '../../src/parts/widget.view.ts';
import { documentOf, Probe } from './probe.ts';
import type { ProbeView } from './probe.ts';
import { setHidden, stopClock, unsetHidden } from './stand-ins.ts';
import type { StoppedClock } from './stand-ins.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 22, 12);

/** Is true for ten minutes at a time. */
class AlarmProbe extends Probe {
  readonly alarm = new Alarm(this);

  protected override view(document: Document, settings: Settings): ProbeView | Notice {
    this.alarm.set(settings.now + 10 * MINUTE);
    return super.view(document, settings);
  }
}

define('test-alarm-probe', AlarmProbe);

const probe = (): Promise<AlarmProbe> =>
  fixture<AlarmProbe>(html`<test-alarm-probe lang="sv" loading="eager" .data=${documentOf(3)}></test-alarm-probe>`);

describe('an alarm', () => {
  let time: StoppedClock;
  let timers: number;
  beforeEach(() => {
    time = stopClock(NOON);
    timers = 0;
    const { after } = clock;
    clock.after = (ms, run) => {
      timers += 1;
      const callOff = after(ms, () => { timers -= 1; run(); });
      let isOff = false;
      return () => {
        if (!isOff) timers -= 1;
        isOff = true;
        callOff();
      };
    };
  });
  afterEach(() => {
    unsetHidden();
    time.restore();
  });

  it('makes the view anew when its time has come, not before, and again after that', async () => {
    const element = await probe();
    time.advance(9 * MINUTE);
    await element.updateComplete;
    expect(element.views).to.equal(1);
    time.advance(MINUTE);
    await element.updateComplete;
    expect([element.views, element.settings?.now]).to.deep.equal([2, NOON + 10 * MINUTE]);
    time.advance(10 * MINUTE);
    await element.updateComplete;
    expect([element.views, element.settings?.now]).to.deep.equal([3, NOON + 20 * MINUTE]);
  });

  it('is one timer for all', async () => {
    const elements = [await probe(), await probe(), await probe()];
    expect(timers).to.equal(1);
    time.advance(10 * MINUTE);
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(elements.map(({ views }) => views)).to.deep.equal([2, 2, 2]);
  });

  it('rests while the page is hidden, and makes up for it when it is seen again', async () => {
    const element = await probe();
    setHidden(true);
    expect(timers).to.equal(0);
    time.advance(30 * MINUTE);
    await element.updateComplete;
    expect(element.views).to.equal(1);
    setHidden(false);
    time.advance(0);
    await element.updateComplete;
    expect([element.views, element.settings?.now]).to.deep.equal([2, NOON + 30 * MINUTE]);
  });

  it('leaves no timer behind, and goes on where the element is put back', async () => {
    const element = await probe();
    const place = element.parentElement;
    element.remove();
    expect(timers).to.equal(0);
    time.advance(30 * MINUTE);
    await element.updateComplete;
    expect(element.views).to.equal(1);
    place?.append(element);
    time.advance(0);
    await element.updateComplete;
    expect(element.views).to.equal(2);
  });

  it('is not set by an element that has left while it was being drawn', async () => {
    const element = await probe();
    element.data = documentOf(4);
    element.remove();
    await element.updateComplete;
    expect(timers).to.equal(0);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-alarm-probe': AlarmProbe;
  }
}
