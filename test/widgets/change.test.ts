import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/change.ts';
import type { Change } from '../../src/change.ts';
import { axOutline, violations } from '../support/accessibility.ts';
import { emulateMedia, pressKey, screenshot, setViewport } from '../support/browser.ts';
import { listenToConsole } from '../support/console.ts';
import { loadJson } from '../support/json.ts';
import { stopClock, until } from '../element/stand-ins.ts';
import type { StoppedClock } from '../element/stand-ins.ts';

interface Source {
  readonly statements: readonly { readonly n: number; readonly text: string }[];
  readonly table1: { readonly rows: readonly Readonly<Record<string, number | string | null>>[] };
  readonly table2: { readonly rows: readonly { n: number; okt: number; maj: number; diff: number }[] };
}

const drawn = (template: TemplateResult): Promise<Change> => fixture<Change>(template);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const part = (element: Element, name: string): string | undefined => all(element, `[part=${name}]`)
  .map((one) => plain(one.textContent))[0];
const numbers = (element: Element): readonly string[] => all(element, '.number').map((one) => one.textContent);
const comma = (value: unknown, sign = ''): string => sign + Number(value).toFixed(2).replace('.', ',');
const selectIn = (element: Element): HTMLSelectElement => {
  const select = element.shadowRoot?.querySelector('select');
  if (!select) throw new Error('no select');
  return select;
};

async function tableOf(element: Change): Promise<readonly (readonly string[])[]> {
  all(element, 'summary')[0]?.click();
  await until(() => all(element, 'tr').length > 0);
  return (all(element, 'tr') as readonly HTMLTableRowElement[])
    .map(({ cells }) => [...cells].map((cell) => plain(cell.textContent)));
}

const SMALL = {
  styrtavla: '1',
  language: 'sv',
  assessments: [{
    id: 'a',
    title: 'Enkät',
    scale: { min: 1, max: 5, minLabel: 'Inte alls', maxLabel: 'Helt' },
    areas: [
      { id: 'x', name: 'Arbete', statements: [{ id: '1', text: 'Vi har tid.' }, { id: '2', text: 'Vi hinner.' }] },
      { id: 'y', name: 'Ledning', statements: [{ id: '3', text: 'Målen är kända.' }] },
    ],
    occasions: [{ id: 'o', name: 'Oktober' }, { id: 'm', name: 'Maj' }],
    results: [
      { occasion: 'o', respondents: 20, answers: [
        { statement: '1', mean: 3 }, { statement: '2', mean: 3.5 }, { statement: '3', mean: 2 },
      ] },
      { occasion: 'm', respondents: 20, answers: [
        { statement: '1', mean: 3.5 }, { statement: '2', missing: 'suppressed' }, { statement: '3', mean: 3.5 },
      ] },
    ],
  }],
};
const small = (): Promise<Change> =>
  drawn(html`<styr-change lang="sv" loading="eager" .data=${SMALL}></styr-change>`);

describe('<styr-change>', () => {
  let time: StoppedClock;
  let survey: object;
  let source: Source;
  before(async () => {
    survey = await loadJson<object>('documents/sjalvskattning.json');
    source = await loadJson<Source>('documents/sources/leda-for-resultat.json');
  });
  beforeEach(() => { time = stopClock(); });
  afterEach(() => { time.restore(); });

  const surveyed = (groups = ''): Promise<Change> =>
    drawn(html`<styr-change lang="sv" loading="eager" groups=${groups} .data=${survey}></styr-change>`);

  it('has the report\'s means of all 19 statements in its table, October and May, and their differences', async () => {
    const [head, ...rows] = await tableOf(await surveyed());
    expect(head).to.deep.equal(['Nummer', 'Påstående', 'Oktober', 'Maj', 'Förändring Oktober → Maj']);
    expect(rows).to.have.length(19);
    expect(rows).to.deep.equal(source.table2.rows.map(({ n, okt, maj, diff }) => [
      `${n}`, source.statements.find((one) => one.n === n)?.text, comma(okt), comma(maj), comma(diff, '+'),
    ]));
  });

  it('shows the same figures at each statement', async () => {
    const rows = all(await surveyed(), 'li').map((row) =>
      [...row.querySelectorAll('.number, .mean, .change b')].map((one) =>
        plain(one.textContent).replace(/ (hög|läg)st$/, '')));
    expect(rows).to.deep.equal(source.table2.rows.map(({ n, okt, maj, diff }) =>
      [`${n}`, `Oktober ${comma(okt)}`, `Maj ${comma(maj)}`, comma(diff, '+')]));
  });

  it('has the three occasions of statement 8 as the report has them', async () => {
    const [head, ...rows] = await tableOf(await surveyed('utvalda'));
    expect(head?.slice(2)).to.deep.equal([
      'Oktober', 'Maj', 'Förändring Oktober → Maj', '2014', 'Förändring Oktober → 2014',
    ]);
    const told = source.table1.rows.find(({ group }) => group === 'utvalda');
    expect(rows[7]?.slice(2)).to.deep.equal([
      comma(told?.okt), comma(told?.maj), comma(told?.diffMajOkt, '+'), comma(told?.['2014']),
      comma(told?.diff2014Okt, '+'),
    ]);
    expect(rows[7]?.slice(2)).to.deep.equal(['3,17', '4,52', '+1,35', '4,23', '+1,06']);
    expect(rows[0]?.slice(2)).to.deep.equal(['saknas', 'saknas', '', 'saknas', '']);
  });

  it('says first what all statements did', async () => {
    expect(part(await surveyed(), 'verdict'))
      .to.equal('Alla 19 påståenden har ökat, mest påstående 8 (+0,88), minst påstående 16 (+0,24).');
  });

  it('is read statement by statement: its text, its means and its change, each once', async () => {
    const outline = (await axOutline(await small())).replaceAll('\u00a0', ' ');
    expect(outline).to.equal([
      'figure "Enkät"',
      '  heading "Enkät" level=3',
      '  text "2 av 3 påståenden har ökat, mest påstående 3 (+1,5), minst påstående 1 (+0,5); 1 kan inte jämföras."',
      '  LabelText ""',
      '    text "Ordna efter"',
      '    combobox "Ordna efter" value="Nummer"',
      '      MenuListPopup ""',
      '        option "Nummer" selected=true',
      '        option "Förändring"',
      '        option "Område"',
      '  text "1"',
      '  text "Inte alls"',
      '  text "5"',
      '  text "Helt"',
      '  list ""',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "1"',
      '        text "Vi har tid."',
      '      text "Oktober"',
      '      text "3,0"',
      '      text "Maj"',
      '      text "3,5"',
      '      text "Förändring"',
      '      text "+0,5"',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "2"',
      '        text "Vi hinner."',
      '      text "Oktober"',
      '      text "3,5"',
      '      text "högst"',
      '      text "Maj"',
      '      text "visas inte: för få svar"',
      '    listitem "" level=1',
      '      paragraph ""',
      '        text "3"',
      '        text "Målen är kända."',
      '      text "Oktober"',
      '      text "2,0"',
      '      text "lägst"',
      '      text "Maj"',
      '      text "3,5"',
      '      text "Förändring"',
      '      text "+1,5"',
      '  paragraph ""',
      '    text "Oktober n = 20, Maj n = 20"',
      '  group ""',
      '    DisclosureTriangle "Visa som tabell"',
    ].join('\n'));
  });

  it('is ordered by the reader with the keyboard, until the attribute says otherwise', async () => {
    const element = await small();
    expect(numbers(element)).to.deep.equal(['1', '2', '3']);
    selectIn(element).focus();
    await pressKey('ArrowDown');
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['3', '1', '2']);
    element.heading = 'Annan rubrik';
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['3', '1', '2']);
    element.setAttribute('sort', 'area');
    await element.updateComplete;
    expect(selectIn(element).value).to.equal('area');
    expect(all(element, '[role=heading]').map((one) => one.textContent)).to.deep.equal(['Arbete', 'Ledning']);
    element.setAttribute('sort', 'number');
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['1', '2', '3']);
    expect(selectIn(element).value).to.equal('number');
  });

  it('has areas one level below its own heading', async () => {
    const element = await drawn(html`
      <styr-change lang="sv" loading="eager" sort="area" heading-level="5" .data=${SMALL}></styr-change>`);
    const levels = (): readonly (string | null)[] =>
      all(element, '[role=heading]').map((one) => one.getAttribute('aria-level'));
    expect(levels()).to.deep.equal(['6', '6']);
    element.headingLevel = 6;
    await element.updateComplete;
    expect(levels()).to.deep.equal(['6', '6']);
  });

  it('puts each mark at its place on the scale, and a mark of its own at each occasion', async () => {
    const element = await surveyed('utvalda');
    const track = element.shadowRoot?.querySelector('.track');
    const placed = [...track?.querySelectorAll('svg > svg') ?? []].map((one) =>
      [one.getAttribute('x'), one.firstElementChild?.getAttribute('class')]);
    const x = (mean: number): string => `${Math.round((mean - 1) / 6 * 1e4) / 100}%`;
    expect(placed).to.deep.equal([
      [x(3.17), 'wedge'], [x(3.17), 'first'], [x(4.52), 'middle'], [x(4.23), 'last'],
    ]);
  });

  it('turns the wedge round where a mean fell', async () => {
    const [assessment] = SMALL.assessments;
    const results = assessment?.results.map((result, place) =>
      ({ ...result, occasion: assessment.occasions[1 - place]?.id }));
    const data = { ...SMALL, assessments: [{ ...assessment, results }] };
    const element = await drawn(html`<styr-change lang="sv" loading="eager" .data=${data}></styr-change>`);
    const wedge = element.shadowRoot?.querySelector('.wedge');
    expect(wedge?.getAttribute('d')).to.equal('M1 0L0-.5V.5z');
    expect(wedge?.parentElement?.getAttribute('x')).to.equal('50%');
    expect(all(element, 'li .change b')[0]?.textContent).to.equal('−0,5');
  });

  it('marks what is missing with a dashed ring and says why', async () => {
    const [, second] = all(await small(), 'li');
    expect(plain(second?.querySelector('.missing')?.textContent ?? '')).to.equal('visas inte: för få svar');
    expect(second?.querySelector('.missing .mark circle')).to.not.equal(null);
    expect(second?.querySelectorAll('.track .last').length).to.equal(0);
    expect(second?.querySelector('.change')).to.equal(null);
  });

  it('shows no figure of a group of one, anywhere', async () => {
    const document = await loadJson<object>('documents/liten-grupp.json');
    const heard: string[] = [];
    const console = listenToConsole();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.addEventListener('styr-load', ({ detail }) => heard.push(JSON.stringify(detail.document)));
    const element = window.document.createElement('styr-change');
    Object.assign(element, { data: document, groups: 'administrator', loading: 'eager', lang: 'sv' });
    box.append(element);
    // What the publisher is told of comes last.
    await until(() => heard.length > 0 && console.warnings.length > 0);
    console.restore();
    await element.updateComplete;
    const cells = (await tableOf(element)).slice(1).flatMap((row) => row.slice(2));
    expect(new Set(cells)).to.deep.equal(new Set(['visas inte: för få svar']));
    expect(all(element, 'li .mean, .change b')).to.deep.equal([]);
    expect(all(element, '.track')).to.deep.equal([]);
    expect(await axOutline(element)).to.not.match(/\d,\d/);
    const results = (JSON.parse(heard[0] ?? '') as typeof SMALL).assessments.flatMap((one) => one.results)
      .filter((result) => (result as { readonly group?: string }).group === 'administrator');
    expect(JSON.stringify(results)).to.not.match(/mean|counts|respondents/);
  });

  it('has nothing that axe finds wrong, in any order, open or closed, in light, dark and forced colours', async () => {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      for (const sort of ['number', 'area'] as const) {
        const box = await fixture<HTMLElement>(html`
          <div lang="sv" style="color-scheme: light dark; background: Canvas; color: CanvasText">
            <styr-change loading="eager" sort=${sort} .data=${SMALL}></styr-change>
          </div>`);
        expect(await violations(box)).to.deep.equal([]);
        const element = box.querySelector('styr-change');
        if (element) await tableOf(element);
        expect(await violations(box)).to.deep.equal([]);
      }
    }
  });

  it('never grows past its container, from 220 px and with the longest words', async () => {
    await setViewport({ width: 320, height: 600 });
    const long = 'Personbilstransportverksamhetskoordinatorsutbildningsplatser';
    const [assessment] = SMALL.assessments;
    const areas = assessment?.areas.map((area) => ({
      ...area, name: long, statements: area.statements.map((one) => ({ ...one, text: long })),
    }));
    const occasions = assessment?.occasions.map((occasion) => ({ ...occasion, name: long }));
    const longest = { ...SMALL, assessments: [{ ...assessment, title: long, areas, occasions }] };
    for (const data of [survey, longest]) {
      for (const width of [220, 288, 500, 700, 1000]) {
        await setViewport({ width: Math.max(320, width + 32), height: 600 });
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px">
          <styr-change lang="sv" loading="eager" sort="area" .data=${data}></styr-change></div>`);
        expect(box.scrollWidth, `${width}`).to.equal(width);
      }
    }
  });

  it('has the statement beside its figures where there is room, and above them where there is little', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 1000px">
      <styr-change lang="sv" loading="eager" .data=${SMALL}></styr-change></div>`);
    const element = box.querySelector('styr-change');
    if (!element) throw new Error('no element');
    const boxes = (): readonly (DOMRect | undefined)[] =>
      ['.statement', 'li .track', 'li .change'].map((selector) => all(element, selector)[0]?.getBoundingClientRect());
    const [statement, track, change] = boxes();
    expect(statement?.right).to.be.below(track?.left ?? 0);
    expect(track?.right).to.be.below(change?.left ?? 0);
    box.style.width = '288px';
    const [above, below] = boxes();
    expect(above?.bottom).to.be.at.most((below?.top ?? 0) + 1);
    expect(below?.width).to.be.above(250);
  });

  it('keeps each statement on one page in print, without the choice of order', async () => {
    await emulateMedia({ media: 'print' });
    const element = await small();
    const breaks = all(element, 'li').map((row) => getComputedStyle(row).breakInside);
    expect(breaks).to.deep.equal(['avoid', 'avoid', 'avoid']);
    expect(all(element, 'label').map((one) => getComputedStyle(one).display)).to.deep.equal(['none']);
  });

  it('shows its marks in forced colours', async () => {
    await emulateMedia({ forcedColors: true });
    const [track] = all(await small(), 'li .track');
    if (!track) throw new Error('no track');
    const { data } = await screenshot(track, 'change-forced-colors.png');
    expect(data.filter((value, index) => index % 4 === 0 && value < 50).length).to.be.above(50);
  });

  it('follows the language of the page', async () => {
    const element = await small();
    element.lang = 'en';
    await element.updateComplete;
    await until(() => part(element, 'verdict')?.startsWith('2 of 3') ?? false);
    expect(part(element, 'verdict'))
      .to.equal('2 of 3 statements have risen, most in statement 3 (+1.5), least in statement 1 (+0.5); '
        + '1 cannot be compared.');
    expect([...selectIn(element).options].map(({ text }) => text)).to.deep.equal(['Number', 'Change', 'Area']);
  });
});
