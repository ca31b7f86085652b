import { expect, fixture, html } from '@open-wc/testing';
import type { StyrSelectEvent } from '../../../src/element/events.ts';
import type { Radar } from '../../../src/radar.ts';
import '../../../src/radar.ts';
import { axNode, axOutline, violations } from '../../support/accessibility.ts';
import { click, emulateMedia, emulateTouch, hover, painted, pressKey, tap } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { until } from '../../element/stand-ins.ts';

const REPORT = 'documents/sjalvskattning.json';
const SMALL_UNIT = 'documents/liten-grupp.json';
const LONG = 'Utvecklingsinriktat arbetssätt';

type Means = readonly (number | null)[];

/** An assessment with an area for each mean, by occasion. */
const assessed = (rounds: Readonly<Record<string, Means>>, name = 'Område'): object => ({
  styrtavla: '1',
  language: 'sv',
  assessments: [{
    id: 'enkat',
    title: 'Självskattning',
    scale: { min: 0, max: 10 },
    areas: Object.values(rounds)[0]?.map((_, nth) =>
      ({ id: `o${nth}`, name: `${name} ${nth + 1}`, statements: [{ id: `p${nth}`, text: 'Vi har tid.' }] })),
    occasions: Object.keys(rounds).map((id) => ({ id, name: id })),
    results: Object.entries(rounds).map(([occasion, means]) => ({
      occasion,
      answers: means.flatMap((mean, nth) => (mean === null ? [] : [{ statement: `p${nth}`, mean }])),
    })),
  }],
});

const FOUR = { Okt: [4, 5, 6, 7], Maj: [5, 5, 8, 10] };
const eachOf = (count: number): Means => Array.from({ length: count }, (_, nth) => 3 + nth % 4);

/** In a box as wide as the page's column, or as a card on a board. */
async function radar(data: object, { lang = 'sv', widthPx = 720, groups = '' } = {}): Promise<Radar> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-radar loading="eager" groups=${groups} .data=${data}></styr-radar>
  </div>`);
  box.style.inlineSize = `${widthPx}px`;
  const element = box.querySelector('styr-radar') ?? expect.fail('no radar');
  await element.updateComplete;
  await painted();
  return element;
}

const all = <E extends Element>(element: Radar, selector: string): readonly E[] =>
  [...element.shadowRoot?.querySelectorAll<E>(selector) ?? []];
const inside = <E extends Element>(element: Radar, selector: string): E =>
  all<E>(element, selector)[0] ?? expect.fail(`no ${selector}`);
const sliderOf = (element: Radar): HTMLInputElement => inside(element, 'input');
const written = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();
const labelsOf = (element: Radar): readonly string[] => all(element, 'ol > li').map(written);
const readOf = (element: Radar): readonly string[] => all(element, 'li.read').map(written);

/** A place on the drawing, as far from its centre as the scale's end, clockwise from the top by a share of a turn. */
function placeOn(element: Radar, turn: number): { readonly x: number; readonly y: number } {
  const web = inside<SVGElement>(element, '.web');
  web.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width } = web.getBoundingClientRect();
  const reach = width * 0.35;
  const angle = turn * 2 * Math.PI;
  return { x: x + width / 2 + Math.sin(angle) * reach, y: y + width / 2 - Math.cos(angle) * reach };
}

async function openTable(element: Radar): Promise<readonly (readonly string[])[]> {
  inside<HTMLElement>(element, 'summary').click();
  await until(() => all(element, 'table').length > 0);
  return [...inside<HTMLTableElement>(element, 'table').rows].map((row) => [...row.cells].map(written));
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(label: Element): Box {
  const { left, right, top, bottom } = label.getBoundingClientRect();
  return { name: written(label), left, right, top, bottom };
}

/** Rows that touch share an edge, and sums of fractions put it a hair to one side or the other. */
const HAIR = 0.01;

const doMeet = (one: Box, other: Box): boolean => one.left < other.right - HAIR && other.left < one.right - HAIR
  && one.top < other.bottom - HAIR && other.top < one.bottom - HAIR;

/** Labels that meet another or the middle of the drawing, or reach past the widget's edge. */
function collisions(element: Radar): readonly string[] {
  const edge = element.getBoundingClientRect();
  const web = inside(element, '.web').getBoundingClientRect();
  // A square within the circle: the part that every outline may reach.
  const middle = {
    name: 'the middle',
    left: web.left + web.width * 0.25,
    right: web.left + web.width * 0.75,
    top: web.top + web.width * 0.25,
    bottom: web.top + web.width * 0.7,
  };
  const boxes = all(element, 'ol > li').map(boxOf);
  const isOut = ({ left, right }: Box): boolean => left < edge.left - 0.5 || right > edge.right + 0.5;
  return [
    ...boxes.filter(isOut).map(({ name }) => `${name} is out`),
    ...boxes.flatMap((one, index) => [middle, ...boxes.slice(index + 1)]
      .filter((other) => doMeet(one, other))
      .map((other) => `${one.name} meets ${other.name}`)),
  ];
}

describe('<styr-radar>', () => {
  describe('as it is read', () => {
    it('is a figure with a name, its sentence, one slider, what there is to know, and the table', async () => {
      const element = await radar(await loadJson(REPORT));
      expect((await axOutline(element)).replaceAll('\u00a0', ' ')).to.equal([
        'figure "Självskattning, Leda för Resultat III"',
        '  heading "Självskattning, Leda för Resultat III" level=3',
        '  text "Förändring Oktober – Maj: störst i Utvecklingsinriktat arbetssätt (+0,71) och Bra bas-strukturer '
          + '(+0,71); minst i Kommunikation – mål (+0,31)."',
        '  slider "Läs område för område" value="0"',
        '  paragraph ""',
        '    text "Skalan börjar på 1 (Instämmer inte alls) och slutar på 7 (Instämmer helt). '
          + 'Oktober n = 259, Maj n = 234."',
        '  paragraph ""',
        '    text "Källa: SKL (Sveriges Kommuner och Landsting), Leda för Resultat 2012–2013. Uppföljning"',
        '    text "."',
        '  group ""',
        '    DisclosureTriangle "Visa som tabell"',
      ].join('\n'));
    });

    it('reaches each area once with the keyboard, with what each occasion gave', async () => {
      const element = await radar(assessed({ Okt: [4, 5, null], Maj: [5, 5.5, 8] }));
      sliderOf(element).focus();
      await pressKey('Home');
      const said: string[] = [];
      for (let nth = 0; nth < 3; nth += 1) {
        await element.updateComplete;
        said.push(String((await axNode(sliderOf(element))).properties['valuetext']));
        expect(readOf(element)).to.deep.equal([labelsOf(element)[nth]]);
        await pressKey('ArrowRight');
      }
      expect(said).to.deep.equal([
        'Område 1: Okt 4,0, Maj 5,0', 'Område 2: Okt 5,0, Maj 5,5', 'Område 3: Okt saknas, Maj 8,0',
      ]);
      expect(sliderOf(element).value).to.equal('2');
    });

    it('has each area’s name and means at its axis', async () => {
      const element = await radar(assessed(FOUR));
      expect(labelsOf(element)).to.deep.equal(['Område 1 4 5', 'Område 2 5 5', 'Område 3 6 8', 'Område 4 7 10']);
      expect(all(element, '[part=key] li').map(written)).to.deep.equal(['Okt', 'Maj']);
      expect(all(element, '.scale').map(written)).to.deep.equal(['0', '2', '4', '6', '8', '10']);
    });

    it('has nothing that axe finds wrong, in light, dark and forced colours, open or closed', async () => {
      const element = await radar(await loadJson(REPORT));
      await openTable(element);
      for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
        await emulateMedia(media);
        element.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        await painted();
        expect(await violations(element)).to.deep.equal([]);
      }
    });

    it('shows every mean and every change of the report in its table', async () => {
      const [head, ...rows] = await openTable(await radar(await loadJson(REPORT)));
      expect(head).to.deep.equal(['Område', 'Oktober', 'Maj', 'Förändring Oktober – Maj']);
      expect(rows).to.deep.equal([
        ['Tid och energi', '3,56', '4,16', '0,61'],
        ['Lärande förhållningssätt', '4,32', '4,79', '0,47'],
        ['Utvecklingsinriktat arbetssätt', '3,81', '4,52', '0,71'],
        ['Bra bas-strukturer', '3,55', '4,26', '0,71'],
        ['Intern förankring', '4,29', '4,86', '0,57'],
        ['Brukarfokus', '4,39', '4,77', '0,38'],
        ['Kommunikation – mål', '3,57', '3,87', '0,31'],
        ['Genomförande', '3,81', '4,27', '0,46'],
      ]);
    });

    it('says in all that nothing can be drawn, and draws nothing', async () => {
      const element = await radar(await loadJson(REPORT), { groups: 'utvalda' });
      expect(written(inside(element, '[part=verdict]')))
        .to.equal('Oktober, Maj och 2014: medelvärde saknas, alla påståenden har inte ett.');
      expect(all(element, '[part=drawing], input')).to.deep.equal([]);
    });

    it('follows its attributes', async () => {
      const element = await radar(await loadJson(REPORT));
      element.setAttribute('occasions', 'maj');
      await element.updateComplete;
      expect(labelsOf(element)[0]).to.equal('Tid och energi 4,16');
      element.setAttribute('occasions', 'juni');
      await element.updateComplete;
      expect(written(inside(element, '[part=notice]'))).to.equal('”juni” finns inte. Det finns: okt, maj och 2014.');
      element.removeAttribute('occasions');
      await element.updateComplete;
      expect(labelsOf(element)[0]).to.equal('Tid och energi 3,56 4,16');
    });
  });

  describe('as it is pointed at', () => {
    it('reads the axis nearest to the mouse, anywhere on the drawing, and each label', async () => {
      const element = await radar(assessed(FOUR));
      const turns = [[0.05, 'Område 1'], [0.3, 'Område 2'], [0.45, 'Område 3'], [0.7, 'Område 4']] as const;
      for (const [turn, name] of turns) {
        await hover(placeOn(element, turn));
        await element.updateComplete;
        expect(readOf(element)[0]).to.match(new RegExp(`^${name}`));
        expect(sliderOf(element).getAttribute('aria-valuetext')).to.match(new RegExp(`^${name}`));
      }
      await hover(all(element, 'ol > li')[1] ?? expect.fail('no label'));
      await element.updateComplete;
      expect(readOf(element)[0]).to.match(/^Område 2/);
    });

    it('tells the page which area was chosen: by click, by key and by finger, out of every shadow root', async () => {
      const element = await radar(assessed(FOUR));
      const chosen: unknown[] = [];
      element.parentElement?.addEventListener('styr-select', ({ detail, composed }: StyrSelectEvent) => {
        chosen.push({ ...detail, composed });
      });
      await hover(placeOn(element, 0.5));
      expect(chosen).to.deep.equal([]);
      await click(placeOn(element, 0.25));
      sliderOf(element).focus();
      await pressKey('ArrowRight');
      await emulateTouch();
      await tap(placeOn(element, 0.75));
      expect(chosen).to.deep.equal([1, 2, 3].map((nth) => ({ kind: 'area', id: `o${nth}`, composed: true })));
    });

    it('moves nothing on the page while it is read', async () => {
      for (const widthPx of [300, 720]) {
        const element = await radar(await loadJson(REPORT), { widthPx });
        const boxes = (): readonly Box[] => all(element, 'ol > li').map(boxOf);
        sliderOf(element).focus();
        const before = boxes();
        await pressKey('ArrowRight');
        await element.updateComplete;
        expect(boxes()).to.deep.equal(before);
      }
    });

    it('shows where the keyboard is', async () => {
      const element = await radar(assessed(FOUR));
      sliderOf(element).focus();
      expect(getComputedStyle(inside(element, '.plot')).outlineStyle).to.equal('solid');
      expect(getComputedStyle(inside(element, '.read .ring')).stroke)
        .to.not.equal(getComputedStyle(inside(element, ':not(.read) > .ring')).stroke);
    });

    it('stays at the area that is read when newer figures come', async () => {
      const element = await radar(assessed(FOUR));
      sliderOf(element).focus();
      await pressKey('End');
      element.data = assessed({ ...FOUR, Nov: [1, 2, 3, 4] });
      await element.updateComplete;
      expect(sliderOf(element).getAttribute('aria-valuetext')).to.equal('Område 4: Okt 7, Maj 10, Nov 4');
      element.data = assessed({ Okt: [1, 2, 3] });
      await element.updateComplete;
      expect(sliderOf(element).getAttribute('aria-valuetext')).to.equal('Område 3: Okt 3');
    });
  });

  describe('as it is drawn', () => {
    const lineOf = (element: Radar, look: number): string =>
      inside(element, `.web .line.look-${look}`).getAttribute('d')?.replaceAll('-0.00', '0.00') ?? '';

    it('closes an outline through the centre’s distance of each mean', async () => {
      const element = await radar(assessed(FOUR));
      expect(lineOf(element, 1)).to.equal('M0.00 -40.00L50.00 0.00L0.00 60.00L-70.00 0.00Z');
      expect(lineOf(element, 0)).to.equal('M0.00 -50.00L50.00 0.00L0.00 80.00L-100.00 0.00Z');
    });

    const broken: readonly (readonly [means: Means, path: string, markers: number])[] = [
      [[null, 5, 6, 7], 'M50.00 0.00L0.00 60.00L-70.00 0.00', 3],
      [[4, null, 6, 7], 'M0.00 60.00L-70.00 0.00L0.00 -40.00', 3],
      [[4, 5, 6, null], 'M0.00 -40.00L50.00 0.00L0.00 60.00', 3],
      [[4, null, 6, null], 'M0.00 60.00M0.00 -40.00', 2],
    ];
    for (const [means, path, markers] of broken) {
      it(`breaks the outline of ${JSON.stringify(means)} where an area has no mean`, async () => {
        const element = await radar(assessed({ Maj: means }));
        expect(lineOf(element, 0)).to.equal(path);
        expect(all(element, '.web .marker').length).to.equal(markers);
      });
    }

    it('tells its outlines apart by dashes and by shape, not by colour alone', async () => {
      const element = await radar(assessed({ A: [1, 2, 3], B: [2, 3, 4], C: [3, 4, 5], D: [4, 5, 6] }));
      await emulateMedia({ forcedColors: true });
      const dashes = all(element, '.web .line').map((line) => getComputedStyle(line).strokeDasharray);
      const shapes = all(element, '[part=key] .marker').map((shape) => shape.getAttribute('d'));
      expect([new Set(dashes).size, new Set(shapes).size]).to.deep.equal([4, 4]);
      expect(all(element, 'ol > li:first-child .sample .marker').map((shape) => shape.getAttribute('d')))
        .to.deep.equal(shapes);
    });

    for (const count of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      it(`keeps the labels of ${count} areas clear of each other and of the drawing, whatever its width`, async () => {
        const rounds = { Okt: eachOf(count), Maj: eachOf(count) };
        for (const widthPx of [220, 288, 400, 639, 641, 720, 1400]) {
          const element = await radar(assessed(rounds, count > 8 ? 'Lärande arbete' : LONG), { widthPx });
          expect(collisions(element), `${widthPx} px`).to.deep.equal([]);
          expect(element.scrollWidth, `${widthPx} px`).to.be.at.most(widthPx);
        }
      });
    }

    it('keeps them clear with four outlines and the reason why one is hidden', async () => {
      const rounds = { A: eachOf(8), B: eachOf(8), C: eachOf(8), D: eachOf(8) };
      const text = JSON.stringify(assessed(rounds, LONG)).replaceAll('{"statement":"p1","mean":4}',
        '{"statement":"p1","missing":"suppressed"}');
      const document: object = JSON.parse(text);
      expect(labelsOf(await radar(document))[1]).to.match(/(visas inte: för få svar ?){4}$/);
      for (const widthPx of [220, 288, 641, 1000]) {
        expect(collisions(await radar(document, { widthPx })), `${widthPx} px`).to.deep.equal([]);
      }
    });

    it('shows bars where there are two areas, as long as their means from the scale’s minimum', async () => {
      const element = await radar(assessed({ Okt: [4, 5], Maj: [2.5, 10] }));
      expect(all(element, '.web')).to.deep.equal([]);
      const shares = all(element, '.bar rect').map((bar) => bar.getAttribute('width'));
      expect(shares).to.deep.equal(['40%', '25%', '50%', '100%']);
      expect(written(inside(element, '[part=facts]'))).to.match(/^Visas som staplar från skalans början:/);
      const widths = all(element, '.bar rect').map((bar) => bar.getBoundingClientRect().width);
      expect(Math.round((widths[3] ?? 0) / (widths[1] ?? 1))).to.equal(4);
    });
  });

  describe('where a group is small', () => {
    it('has no figure of it anywhere: not in the page, not in the speech, not in table or events', async () => {
      const element = await radar(await loadJson(SMALL_UNIT), { groups: 'administrator' });
      await until(() => all(element, '[part=verdict]').length > 0);
      const events: unknown[] = [];
      element.addEventListener('styr-select', ({ detail }) => { events.push(detail); });
      const rows = await openTable(element);
      const cells = rows.slice(1).flatMap((row) => row.slice(1));
      expect(cells).to.deep.equal(Array<string>(4).fill('visas inte: för få svar'));
      const told = [await axOutline(element), element.shadowRoot?.textContent ?? ''].join(' ').replace(/20\d\d/g, '');
      expect(told).to.not.match(/\d,\d/);
      expect(events).to.deep.equal([]);
      element.minimum = 0;
      await element.updateComplete;
      expect(sliderOf(element).getAttribute('aria-valuetext'), 'where the page turns that off').to.match(/\d,\d/);
    });
  });
});
