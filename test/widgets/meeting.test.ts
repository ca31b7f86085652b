import { expect, fixture, html } from '@open-wc/testing';
import type { Meeting } from '../../src/meeting.ts';
import '../../src/meeting.ts';
import { clock } from '../../src/element/clock.ts';
import { setHidden, stopClock, unsetHidden, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, pressKey } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';

/** A quarter to twelve on a Friday in Sweden. */
const BEFORE = Date.UTC(2026, 10, 20, 10, 45);
const MINUTE = 60_000;

interface Around {
  readonly lang?: string;
  readonly widthPx?: number;
  readonly unit?: string;
  readonly meeting?: string;
}

/** In a box of its own width. */
async function drawn(data: object, { lang = 'sv', widthPx = 700, unit = '', meeting = '' }: Around): Promise<Meeting> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-meeting loading="eager" org-unit=${unit} meeting=${meeting} .data=${data}></styr-meeting>
  </div>`);
  box.style.inlineSize = `${String(widthPx)}px`;
  const element = box.querySelector('styr-meeting') ?? expect.fail('no meeting');
  await element.updateComplete;
  return element;
}

const workshop = (): Promise<object> => loadJson('documents/transmission.json');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const allIn = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const text = (element: Element, selector: string): string =>
  plain(allIn(element, selector)[0]?.textContent ?? expect.fail(`no ${selector}`));

describe('<styr-meeting>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(BEFORE); });
  afterEach(() => {
    unsetHidden();
    time.restore();
  });

  it('is read as a figure: when, how, the day\'s times, what came of it, the agenda, to whom', async () => {
    const element = await drawn(await workshop(), { meeting: 'rtm' });
    expect((await axOutline(element)).replaceAll('\u00a0', ' ')).to.equal([
      'figure "Real Time Management (RTM)"',
      '  heading "Real Time Management (RTM)" level=3',
      '  paragraph ""',
      '    text "Nästa möte"',
      '  paragraph ""',
      '    text "I dag kl. 12.00"',
      '  paragraph ""',
      '    text "4 gånger per dag kl. 08.00, 10.00, 12.00 och 14.00, 10 minuter, leds av Team Leader."',
      '  paragraph ""',
      '    text "Tider i dag"',
      '  list ""',
      '    listitem "" level=1',
      '      text "08.00"',
      '      text "varit"',
      '    listitem "" level=1',
      '      text "10.00"',
      '      text "varit"',
      '    listitem "" level=1',
      '      text "12.00"',
      '      text "kommer"',
      '    listitem "" level=1',
      '      text "14.00"',
      '      text "kommer"',
      '  paragraph ""',
      '    text "Senaste utfall, i dag kl. 10.00"',
      '  DescriptionList ""',
      '    term "Utfall de två senaste timmarna"',
      '    definition ""',
      '      text "22"',
      '      text "enheter"',
      '    term "Stopp under de två senaste timmarna"',
      '    definition ""',
      '      text "5"',
      '      text "minuter"',
      '    term "Avvikelser under de två senaste timmarna"',
      '    definition ""',
      '      text "1"',
      '      text "avvikelser"',
      '  paragraph ""',
      '    text "Dagordning"',
      '  list ""',
      '    listitem "" level=1',
      '      ListMarker "1. "',
      '      text "De två senaste timmarnas utfall"',
      '    listitem "" level=1',
      '      ListMarker "2. "',
      '      text "Eventuella stopp"',
      '    listitem "" level=1',
      '      ListMarker "3. "',
      '      text "Avvikelser"',
      '    listitem "" level=1',
      '      ListMarker "4. "',
      '      text "Problem"',
      '  paragraph ""',
      '    text "Rapporterar till Dagligt möte med verkstadschefen, vidare till Dagligt möte med platschefen."',
      '  paragraph ""',
      '    text "Källa: Påhittade värden; målen är efter en artikel om Södertälje kommun och Scania"',
      '    text ". "',
      '    text "Publicerat 20 november 2026."',
    ].join('\n'));
  });

  it('tells by words what its marks tell, and leaves the marks to the eyes', async () => {
    const element = await drawn(await loadJson('documents/placeringsenheten.json'), { meeting: 'tavelmote' });
    expect(text(element, '[part=held] > p')).to.equal('Hölls 19 av 22 planerade, maj–november 2026.');
    expect(allIn(element, '.marks span.is-met').length).to.equal(11);
    expect(allIn(element, '.marks span.is-missed').length).to.equal(1);
    expect(await axOutline(element)).to.not.contain('31 aug');
  });

  it('says that it goes on when its time has come, and what is next when it is over', async () => {
    const element = await drawn(await workshop(), { meeting: 'rtm' });
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      await element.updateComplete;
      seen.push(`${text(element, '[part=next]')}; ${text(element, '.times li:nth-child(3)')}`);
    };
    await look();
    for (const minutes of [14, 1, 9, 1]) {
      time.advance(minutes * MINUTE);
      await look();
    }
    expect(seen).to.deep.equal([
      'i dag kl. 12.00; 12.00 kommer',
      'i dag kl. 12.00; 12.00 kommer',
      'pågår nu, till kl. 12.10; 12.00 nu',
      'pågår nu, till kl. 12.10; 12.00 nu',
      'i dag kl. 14.00; 12.00 varit',
    ]);
  });

  it('is right again when a hidden page is seen, and lets go of the clock when it is removed', async () => {
    const { after } = clock;
    let timers = 0;
    clock.after = (ms, run) => {
      timers += 1;
      const callOff = after(ms, () => { timers -= 1; run(); });
      return () => { timers -= 1; callOff(); };
    };
    const element = await drawn(await workshop(), { meeting: 'rtm' });
    setHidden(true);
    time.advance(20 * MINUTE);
    await element.updateComplete;
    expect(text(element, '[part=next]')).to.equal('i dag kl. 12.00');
    setHidden(false);
    time.advance(0);
    await element.updateComplete;
    expect(text(element, '[part=next]')).to.equal('pågår nu, till kl. 12.10');
    const before = timers;
    element.remove();
    expect(timers).to.be.below(before);
  });

  it('shows all meetings of a unit as a list, each with its name', async () => {
    const element = await drawn(await workshop(), { unit: 'arbetsgruppen' });
    expect(text(element, '[part=heading]')).to.equal('Möten, Arbetsgruppen');
    expect(allIn(element, 'ul > li [part=name]').map(({ textContent }) => textContent))
      .to.deep.equal(['Real Time Management (RTM)', 'Förbättringsgrupp']);
  });

  it('follows its attributes from a meeting to a unit', async () => {
    const element = await drawn(await workshop(), { meeting: 'rtm' });
    element.removeAttribute('meeting');
    await element.updateComplete;
    expect(text(element, '[part=notice]')).to.match(/^Ange meeting: rtm, /);
    element.setAttribute('org-unit', 'verkstaden');
    await element.updateComplete;
    expect(text(element, '[part=heading]')).to.equal('Dagligt möte med platschefen');
  });

  it('opens the table of what was held by keyboard', async () => {
    const element = await drawn(await loadJson('documents/placeringsenheten.json'), { meeting: 'tavelmote' });
    allIn(element, 'summary')[0]?.focus();
    await pressKey('Enter');
    await until(() => allIn(element, 'tbody tr').length > 0);
    expect(allIn(element, 'tbody tr').length).to.equal(22);
    expect(allIn(element, 'tbody tr:nth-child(6) > *').map(({ textContent }) => textContent))
      .to.deep.equal(['29 juni 2026', 'hölls inte']);
  });

  it('sets the agenda beside the rest where there is room, and below where there is not', async () => {
    for (const [widthPx, isBeside] of [[900, true], [300, false]] as const) {
      const element = await drawn(await workshop(), { meeting: 'rtm', widthPx });
      const [next, agenda] = ['next', 'agenda'].map((part) =>
        allIn(element, `[part=${part}]`)[0]?.getBoundingClientRect() ?? expect.fail(part));
      expect((agenda?.left ?? 0) > (next?.left ?? 0) + 100).to.equal(isBeside);
    }
  });

  it('grows past its place at no width', async () => {
    for (const widthPx of [220, 320, 768]) {
      const element = await drawn(await workshop(), { unit: 'arbetsgruppen', lang: 'fi', widthPx });
      const widest = Math.max(...allIn(element, '*').map((each) => each.getBoundingClientRect().right));
      expect(widest, `${widthPx} px`).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    }
  });

  it('has nothing that axe finds wrong, in light, dark and forced colours', async () => {
    const element = await drawn(await workshop(), { unit: 'arbetsgruppen' });
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      element.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
