import { expect, fixture, html } from '@open-wc/testing';
import '../../src/escalation.ts';
import type { Escalation } from '../../src/escalation.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, painted, pressKey, setViewport } from '../support/browser.ts';
import { loadJson } from '../support/json.ts';
import { stopClock, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';

interface Content {
  readonly orgUnits: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly object[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => plain(one.textContent));
/** What is told of an element. Markers without text come and go with the browser's own timing. */
const outline = async (element?: Element): Promise<readonly string[]> =>
  (await axOutline(element)).split('\n').filter((line) => !line.includes('ListMarker'));

describe('<styr-escalation>', () => {
  let time: StoppedClock;
  let workshop: Content;
  before(async () => { workshop = await loadJson<Content>('documents/transmission.json'); });
  beforeEach(() => { time = stopClock(Date.UTC(2026, 10, 20, 13)); });
  afterEach(() => { time.restore(); });

  const drawn = async (orgUnit = 'arbetsgruppen', data: object = workshop): Promise<Escalation> => fixture<Escalation>(
    html`<styr-escalation lang="sv" loading="eager" org-unit=${orgUnit} .data=${data}></styr-escalation>`,
  );

  it('says first what is open at which level, and for how long', async () => {
    expect(texts(await drawn(), '[part=verdict]')).to.deep.equal([
      '4 öppna eskaleringar: Supervisorns arbetsgrupper 1 (äldst 1 dag), Verkstaden 2 (äldst 14 dagar), '
      + 'Platsen 1 (äldst 46 dagar).',
    ]);
  });

  it('is read from the team upwards, each level with its word, its meetings and what came there', async () => {
    const element = await drawn('verkstaden');
    const [list] = all(element, 'ol');
    expect(await outline(list)).to.deep.equal([
      'list ""',
      '  listitem "" level=1',
      '    paragraph ""',
      '      text "Verkstadschef"',
      '    heading "Verkstaden" level=4',
      '    paragraph ""',
      '      text "Dagligt möte med platschefen: varje dag"',
      '    list ""',
      '      listitem "" level=2',
      '        text "Avvikelse"',
      '        text "pågår"',
      '        paragraph ""',
      '          text "Lådor med lager kommer i fel ordning till station 5."',
      '        paragraph ""',
      '          text "Från Arbetsgruppen; tillkom för 11 dagar sedan; kom hit för 8 dagar sedan; inget svar än"',
      '        paragraph ""',
      '          text "Ledde till idé: En färg för varje variant, på låda och hylla (pågår)"',
      '      listitem "" level=2',
      '        text "Avvikelse"',
      '        text "pågår"',
      '        paragraph ""',
      '          text "Grupperna före och efter arbetar i olika takt på fredagar."',
      '        paragraph ""',
      '          text "Från Supervisorns arbetsgrupper; tillkom för 2 veckor sedan; '
        + 'kom hit för 2 veckor sedan; inget svar än"',
      '  listitem "" level=1',
      '    paragraph ""',
      '      text "Platschef"',
      '    heading "Platsen" level=4',
      '    list ""',
      '      listitem "" level=2',
      '        text "Avvikelse"',
      '        text "pågår"',
      '        paragraph ""',
      '          text "Två stationer delar på ett lyfthjälpmedel."',
      '        paragraph ""',
      '          text "Från Arbetsgruppen; tillkom för 7 veckor sedan; kom hit för 6 veckor sedan; svar efter 7 dagar"',
    ]);
  });

  it('what is over stands behind its count, and opens with the keyboard', async () => {
    const element = await drawn();
    const [over] = all(element, '.level details') as readonly HTMLDetailsElement[];
    const summary = over?.querySelector('summary');
    expect(summary?.textContent).to.equal('1 avslutad');
    summary?.focus();
    await pressKey('Enter');
    expect(over?.open).to.equal(true);
  });

  it('levels are steps upwards where there is room, and follow each other on a rail where there is not', async () => {
    const element = await drawn();
    const tops = (): readonly number[] => all(element, '.level').map((one) => one.getBoundingClientRect().top);
    await setViewport({ width: 1200 });
    expect(tops()).to.deep.equal(tops().toSorted((a, b) => b - a));
    expect(new Set(tops()).size).to.equal(4);
    await setViewport({ width: 500 });
    expect(tops()).to.deep.equal(tops().toSorted((a, b) => a - b));
    expect(new Set(tops()).size).to.equal(4);
  });

  it('says calmly that nothing was escalated, and has no table of nothing', async () => {
    const element = await drawn('arbetsgruppen', { ...workshop, notes: [] });
    expect(texts(element, '[part=verdict]')).to.deep.equal(['Ingen öppen eskalering.']);
    expect(texts(element, '.nothing')).to.deep.equal(Array(3).fill('Inget har eskalerats hit.'));
    expect(all(element, '[part=table]')).to.deep.equal([]);
  });

  it('a unit beside the line stands apart, under its own words', async () => {
    const element = await drawn('skole', await loadJson<object>('documents/malnedbrytning.json'));
    expect(texts(element, '.beside')).to.deep.equal(['Vid sidan om']);
    expect(texts(element, 'ul .level .name')).to.deep.equal(['Overganger mellom tjenestene']);
  });

  it('never grows past 320 px or 220 px, also with long texts and names', async () => {
    const long = 'Förvaltningsövergripande'.repeat(6);
    const element = await drawn('arbetsgruppen', {
      ...workshop,
      orgUnits: workshop.orgUnits.map((unit) => ({ ...unit, name: long })),
      notes: workshop.notes.map((note) => ({ ...note, text: long })),
    });
    for (const width of [1200, 320, 220]) {
      await setViewport({ width });
      const most = Math.max(...all(element, '*').map((one) => one.getBoundingClientRect().right));
      expect(most, `${width} px`).to.be.at.most(width);
    }
  });

  it('prints what is over', async () => {
    const element = await drawn();
    await emulateMedia({ media: 'print' });
    await painted();
    const [slip] = all(element, '.level details .slip');
    expect(slip?.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('axe finds nothing', async () => {
    for (const [unit, document] of [['arbetsgruppen', 'transmission'], ['skole', 'malnedbrytning']] as const) {
      const element = await drawn(unit, await loadJson<object>(`documents/${document}.json`));
      for (const fold of all(element, 'details') as readonly HTMLDetailsElement[]) fold.open = true;
      expect(await violations(element)).to.deep.equal([]);
    }
  });

  it('speaks another language when the page does', async () => {
    const element = await drawn();
    element.lang = 'en';
    await until(() => texts(element, '[part=heading]')[0] === 'Escalation, Arbetsgruppen');
    expect(texts(element, '.level details summary')).to.deep.equal(['1 closed']);
  });
});
