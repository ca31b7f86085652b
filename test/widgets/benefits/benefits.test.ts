import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/benefits.ts';
import type { Benefits } from '../../../src/benefits.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { until } from '../../element/stand-ins.ts';

const PLAN = 'documents/malnedbrytning.json';
const TOOLS = 'documents/verktyg.json';

interface Given {
  readonly lang?: string;
  readonly widthPx?: number;
  readonly orgUnit?: string;
}

async function benefits(data: object, { lang = 'sv', widthPx = 900, orgUnit = '' }: Given = {}): Promise<Benefits> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-benefits loading="eager" org-unit=${orgUnit} .data=${data}></styr-benefits>
  </div>`);
  box.style.inlineSize = `${widthPx}px`;
  const element = box.querySelector('styr-benefits') ?? expect.fail('no benefits');
  await element.updateComplete;
  return element;
}

const all = (element: Benefits, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const one = (element: Benefits, selector: string): HTMLElement => all(element, selector)[0] ?? expect.fail(selector);
const written = (part: Element | null | undefined): string => part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const widthOf = (part: Element | null): number => part?.getBoundingClientRect().width ?? NaN;

describe('<styr-benefits>', () => {
  it('is read as a heading for each kind and unit, and under it a list with figure, state and facts', async () => {
    const element = await benefits(await loadJson(TOOLS));
    const outline = (await axOutline(element)).split('\n').map((line) => line.trim());
    const texts = outline.flatMap((line) => /^(?:heading|text) "(.*)"(?: level=\d)?$/.exec(line)?.[1] ?? []);
    expect(texts.slice(0, 14)).to.deep.equal([
      'Nytta, Placeringsenheten',
      '5 nyttor: 3 med siffror, 2 bara i ord.',
      '1 av 3 väntade är uppnådda; 2 har tid kvar (per 20 november 2026).',
      'Tid, timmar per vecka',
      'Summa',
      '7 av väntade 16',
      'Färre samtal som hamnar fel',
      '7 av väntade 6',
      'Uppnådd (senast juni 2026)',
      'Utfall: 4 (30 april 2026), 7 (30 juni 2026)',
      'Från aktivitet: Skicka kontaktvägen till alla skolor (klar)',
      'Kortare tid att skriva en vårdplan',
      'Väntat 10, inget utfall än',
      'Tid kvar (senast mars 2027)',
    ]);
    expect(outline.filter((line) => line.startsWith('heading')).map((line) => line.slice(-7))).to.deep.equal([
      'level=3', 'level=4', 'level=4', 'level=4',
    ]);
    expect(outline.some((line) => /image|graphics/.test(line))).to.equal(false);
  });

  it('draws what is realised in the frame of what was expected, all of a unit on one scale from zero', async () => {
    const element = await benefits(await loadJson(TOOLS));
    const [sum, first, second] = all(element, 'section:first-child .bar');
    const bar = (drawing: Element | undefined, part: string): number =>
      Math.round(widthOf(drawing?.querySelector(`.${part}`) ?? null) / widthOf(drawing ?? null) * 1000) / 1000;
    // 7 of 16; 7 of 6; none yet of 10.
    expect([bar(sum, 'realised'), bar(sum, 'expected')]).to.deep.equal([0.438, 1]);
    expect([bar(first, 'realised'), bar(first, 'expected')]).to.deep.equal([0.438, 0.375]);
    expect([bar(second, 'realised'), bar(second, 'expected')]).to.deep.equal([0, 0.625]);
    for (const side of [sum, first]) {
      const { left } = side?.getBoundingClientRect() ?? {};
      expect(side?.querySelector('.realised')?.getBoundingClientRect().left).to.equal(left);
    }
  });

  it('draws nothing for what is only described', async () => {
    const element = await benefits(await loadJson(TOOLS));
    const described = all(element, 'section').at(-1) ?? expect.fail('no section');
    expect(written(described.querySelector('.head'))).to.equal('Bara i ord');
    expect([described.querySelectorAll('li').length, described.querySelectorAll('svg').length]).to.deep.equal([2, 0]);
  });

  it('shows the benefits of the unit that is named, and of the units below it', async () => {
    const element = await benefits(await loadJson(PLAN), { orgUnit: 'oppvekst' });
    expect(written(one(element, '[part=heading]'))).to.equal('Nytta, Oppvekst');
    expect(all(element, '.name').map(written)).to.deep.equal([
      'Kortere møter', 'Foreldrene sier at de er tryggere når de leverer barnet',
    ]);
    element.setAttribute('org-unit', 'skole');
    await element.updateComplete;
    expect(all(element, '.name').map(written)).to.deep.equal(['Kortere møter']);
  });

  it('has the same in its table', async () => {
    const element = await benefits(await loadJson(PLAN));
    const details = one(element, 'details');
    if (details instanceof HTMLDetailsElement) details.open = true;
    await until(() => all(element, '.scroll td').length > 0);
    expect(all(element, '.scroll tbody th').map(written)).to.deep.equal([
      'Mer tid hos brukerne når nøklene ikke må hentes', 'Mindre kjøring med faste ruter', 'Kortere møter',
      'Lavere utgifter til drivstoff', 'Færre innleide vikarer', 'Færre fall med skade',
      'Foreldrene sier at de er tryggere når de leverer barnet', 'Færre avbrudd i morgenstellet',
    ]);
  });

  it('is never wider than its place, on screen and on paper', async () => {
    await setViewport({ width: 320 });
    for (const media of ['screen', 'print'] as const) {
      await emulateMedia({ media });
      for (const widthPx of [220, 288, 720]) {
        const element = await benefits(await loadJson(PLAN), { lang: 'fi', widthPx });
        expect(one(element, 'figure').scrollWidth).to.be.at.most(widthPx);
      }
    }
  });

  it('has nothing that axe finds wrong, in light, dark and forced colours, wide and narrow', async () => {
    const data = await loadJson<object>(PLAN);
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      for (const width of [300, 900]) {
        await emulateMedia(media);
        const box = await fixture<HTMLElement>(html`
          <div lang="nb" style="color-scheme: light dark; background: Canvas; color: CanvasText">
            <styr-benefits loading="eager" .data=${data}></styr-benefits>
          </div>`);
        box.style.inlineSize = `${width}px`;
        await box.querySelector('styr-benefits')?.updateComplete;
        expect(await violations(box)).to.deep.equal([]);
      }
    }
  });
});
