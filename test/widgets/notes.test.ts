import { expect, fixture, html } from '@open-wc/testing';
import '../../src/notes.ts';
import type { Notes } from '../../src/notes.ts';
import { axNode, axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, painted, pressKey, setViewport } from '../support/browser.ts';
import { listenToConsole } from '../support/console.ts';
import { loadJson } from '../support/json.ts';
import { stopClock, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';

interface Content {
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

const UNIT = 'placeringsenheten';
const AT = Date.UTC(2026, 10, 20, 13);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const first = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((one) => plain(one.textContent));
const select = (element: Element, by: string): HTMLSelectElement =>
  first(element, `select[name=${by}]`) as HTMLSelectElement;
const isSeen = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });
/** What is told of an element. Markers without text come and go with the browser's own timing. */
const outline = async (element?: Element): Promise<readonly string[]> =>
  (await axOutline(element)).split('\n').filter((line) => !line.includes('ListMarker'));

describe('<styr-notes>', () => {
  let time: StoppedClock;
  let board: Content;
  before(async () => { board = await loadJson<Content>('documents/placeringsenheten.json'); });
  beforeEach(() => { time = stopClock(AT); });
  afterEach(() => { time.restore(); });

  const drawn = async (attributes: Readonly<Record<string, string>> = {}, data: object = board): Promise<Notes> => {
    const element = await fixture<Notes>(html`<styr-notes lang="sv" loading="eager" .data=${data}></styr-notes>`);
    for (const [name, value] of Object.entries({ 'org-unit': UNIT, ...attributes })) element.setAttribute(name, value);
    await element.updateComplete;
    return element;
  };
  const sixty = (): object => ({
    ...board,
    notes: Array.from({ length: 60 }, (_, place) =>
      ({ ...board.notes[place % board.notes.length], id: `${place}`, leadsTo: [] })),
  });

  it('says first how many are open, late and done', async () => {
    expect(texts(await drawn(), '[part=verdict]')).to.deep.equal([
      '17 öppna, varav 2 försenade och 2 parkerade; 8 klara i år.',
    ]);
  });

  it('has every slip of the unit once, each in the column of its state', async () => {
    const element = await drawn();
    expect(all(element, '[part=note]')).to.have.length(board.notes.length);
    expect(texts(element, '.title')).to.deep.equal([
      'Ny 3', 'Pågår 9', 'Prövad 2', 'Klar 8', 'Goda exempel 2', 'Utan läge 1',
    ]);
    expect(all(element, '.columns > div').map((one) => one.querySelectorAll('.slip').length))
      .to.deep.equal([3, 9, 2, 8]);
  });

  it('a late slip says so in words and with a triangle, and one without anybody responsible with a ring', async () => {
    const element = await drawn();
    const late = all(element, '.is-missed');
    expect(late.map((one) => plain(one.textContent))).to.deep.equal(['21 dagar försenad', '51 dagar försenad']);
    expect(late.map((one) => one.querySelector('path')?.getAttribute('d')))
      .to.deep.equal(Array(2).fill('M8 1.7l6.7 12.6H1.3z'));
    expect(texts(element, '.slip .verdict:not(.is-missed)')).to.deep.equal(['ingen ansvarig', 'ingen ansvarig']);
  });

  it('keeps parked and declined ones behind their count, until they are asked for', async () => {
    const element = await drawn();
    const [parked, declined] = all(element, 'details.section') as readonly HTMLDetailsElement[];
    expect(texts(element, 'details.section > summary')).to.deep.equal(['Parkerad (2)', 'Genomförs inte (1)']);
    const slip = parked?.querySelector('.slip');
    expect(slip && isSeen(slip)).to.equal(false);
    parked?.querySelector('summary')?.focus();
    await pressKey('Enter');
    expect([parked?.open, declined?.open]).to.deep.equal([true, false]);
    expect(slip && isSeen(slip)).to.equal(true);
  });

  it('the reader chooses kind and state with the keyboard, and hears how many are left', async () => {
    const element = await drawn();
    const status = first(element, '[role=status]');
    expect(plain(status.textContent)).to.equal('28 lappar');
    select(element, 'kind').focus();
    await pressKey('ArrowDown');
    await element.updateComplete;
    expect(select(element, 'kind').value).to.equal('activity');
    expect(plain(status.textContent)).to.equal('8 av 28 lappar');
    await pressKey('Tab');
    await pressKey('ArrowDown', 2);
    await element.updateComplete;
    expect(select(element, 'state').value).to.equal('underway');
    expect(plain(status.textContent)).to.equal('3 av 28 lappar');
    expect(texts(element, '.title')).to.deep.equal(['Pågår 3']);
    expect(texts(element, '.slip b').every((kind) => kind === 'aktivitet')).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(select(element, 'state'));
  });

  it('the choice stays when new data comes, and a choice that is gone lets all through', async () => {
    const element = await drawn();
    const choose = async (value: string): Promise<void> => {
      select(element, 'kind').value = value;
      select(element, 'kind').dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose('goodExample');
    element.data = { ...board };
    await element.updateComplete;
    expect(plain(first(element, '[role=status]').textContent)).to.equal('2 av 28 lappar');
    element.data = { ...board, notes: board.notes.filter(({ id }) => !id.startsWith('exempel')) };
    await element.updateComplete;
    expect(plain(first(element, '[role=status]').textContent)).to.equal('26 lappar');
  });

  it('the list has what led to what beneath each other, as lists in lists', async () => {
    const element = await drawn({ layout: 'list' });
    expect(await outline(first(element, '.slips > li'))).to.deep.equal([
        'listitem "" level=1',
        '  text "Avvikelse"',
        '  text "pågår"',
        '  paragraph ""',
        '    text "Underlag till nya överväganden kommer in för sent."',
        '  paragraph ""',
        '    text "Tillkom för 2 månader sedan"',
        '  list ""',
        '    listitem "" level=2',
        '      text "Idé"',
        '      text "pågår"',
        '      paragraph ""',
        '        text "Påminnelse i kalendern två månader innan ett övervägande ska vara klart."',
        '      paragraph ""',
        '        text "Tillkom för 2 månader sedan; svar samma dag"',
        '      list ""',
        '        listitem "" level=3',
        '          text "Aktivitet"',
        '          text "pågår"',
        '          paragraph ""',
        '            text "Lägga in påminnelser för alla pågående placeringar."',
        '          paragraph ""',
        '            text "Ansvarig: Gruppchef; senast 11 december 2026; tillkom för 7 veckor sedan"',
      ]);
  });

  it('the idea bank says how soon ideas get a reply', async () => {
    const element = await drawn({ layout: 'ideas' });
    expect(texts(element, '[part=verdict]')).to.deep.equal([
      '5 öppna, varav 2 parkerade; 2 klara i år.', 'Svar efter 7 dagar i median (n = 8; 1 väntar på svar).',
    ]);
    expect(texts(element, '.title')).to.deep.equal(['Öppna 3', 'Klar 2']);
  });

  it('its table has the slips that are seen, and all that is known of them', async () => {
    const element = await drawn({ kinds: 'feedback' });
    first(element, '[part=table] summary').click();
    await until(() => all(element, 'tr').length > 0);
    expect(texts(element, 'thead th')).to.deep.equal([
      'Text', 'Slag', 'Läge', 'Tillkom', 'Svar', 'Dagar till svar', 'Avslutad', 'Ledde till', 'Gäller', 'Enhet',
    ]);
    expect(texts(element, 'tbody tr:first-child > *').slice(0, 3)).to.deep.equal([
      'Familjehem vill få veta tidigare när handläggaren byts.', 'synpunkt', 'pågår',
    ]);
    expect(all(element, 'tbody tr')).to.have.length(4);
  });

  it('links a slip to where more is said, and nowhere else', async () => {
    const notes = [
      { id: 'a', kind: 'idea', text: 'Med', url: 'https://example.org/a' }, { id: 'b', kind: 'idea', text: 'Utan' },
    ];
    const element = await drawn({ 'org-unit': '' }, { styrtavla: '1', notes });
    expect(all(element, '.slip a').map((link) => [link.textContent, link.getAttribute('href')]))
      .to.deep.equal([['Med', 'https://example.org/a']]);
  });

  it('columns stand beside each other where there is room, and above each other where there is not', async () => {
    const element = await drawn();
    const tops = (): number => new Set(all(element, '.columns > div').map((one) => one.offsetTop)).size;
    await setViewport({ width: 1200 });
    expect(tops()).to.equal(1);
    await setViewport({ width: 560 });
    expect(tops()).to.equal(4);
  });

  for (const layout of ['columns', 'list', 'ideas']) {
    it(`never grows past 320 px or 220 px: ${layout}`, async () => {
      const text = 'Förvaltningsövergripande'.repeat(9);
      const long = { ...board, notes: board.notes.map((note) => ({ ...note, text })) };
      const element = await drawn({ layout }, long);
      for (const width of [320, 220]) {
        await setViewport({ width });
        const most = Math.max(...all(element, '*').map((one) => one.getBoundingClientRect().right));
        expect(most, `${width} px`).to.be.at.most(width);
      }
    });

    it(`axe finds nothing: ${layout}`, async () => {
      const element = await drawn({ layout });
      for (const fold of all(element, 'details') as readonly HTMLDetailsElement[]) fold.open = true;
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  it('sixty slips stand still once they are drawn', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { readonly value: number }).value));
    });
    observer.observe({ type: 'layout-shift' });
    const element = await drawn({}, sixty());
    expect(all(element, '[part=note]')).to.have.length(60);
    const height = element.offsetHeight;
    await painted();
    await painted();
    expect(element.offsetHeight).to.equal(height);
    expect(shifts.concat(observer.takeRecords().map(() => 1))).to.deep.equal([]);
    observer.disconnect();
  });

  it('prints what is folded, and no control', async () => {
    const element = await drawn();
    await emulateMedia({ media: 'print' });
    expect(isSeen(first(element, 'details.section .slip'))).to.equal(true);
    expect(isSeen(first(element, '[part=filter]'))).to.equal(false);
    expect(isSeen(first(element, '[part=table]'))).to.equal(false);
  });

  it('controls have names, and columns headings one level below the widget\'s', async () => {
    const element = await drawn({ 'heading-level': '2' });
    expect((await axNode(select(element, 'kind'))).name).to.equal('Slag');
    expect((await axNode(select(element, 'state'))).name).to.equal('Läge');
    expect(all(element, '.title').map((one) => one.ariaLevel)).to.deep.equal(Array(6).fill('3'));
  });

  it('speaks another language when the page does', async () => {
    const element = await drawn();
    element.lang = 'fi';
    await until(() => texts(element, '[part=heading]')[0] === 'Kehittämistaulu, Placeringsenheten');
    expect(texts(element, '[role=status]')).to.deep.equal(['28 lappua']);
  });

  it('says that there are none, that a unit is unknown, and recovers', async () => {
    const heard = listenToConsole();
    const element = await drawn({ 'org-unit': 'ledningsgruppen' });
    expect(texts(element, '[part=notice]')).to.deep.equal(['Här finns inga lappar än.']);
    element.setAttribute('org-unit', 'x');
    await element.updateComplete;
    expect(texts(element, '[part=notice]')[0]).to.contain('”x” finns inte.');
    element.setAttribute('org-unit', UNIT);
    await element.updateComplete;
    expect(all(element, '[part=note]')).to.have.length(28);
    heard.restore();
    expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
  });
});
