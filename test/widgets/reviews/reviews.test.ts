import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/reviews.ts';
import type { Reviews } from '../../../src/reviews.ts';
import { axNode, axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { until } from '../../element/stand-ins.ts';

const PLAN = 'documents/malnedbrytning.json';

interface Given {
  readonly lang?: string;
  readonly widthPx?: number;
  readonly orgUnit?: string;
}

async function reviews(data: object, { lang = 'sv', widthPx = 900, orgUnit = '' }: Given = {}): Promise<Reviews> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-reviews loading="eager" org-unit=${orgUnit} .data=${data}></styr-reviews>
  </div>`);
  box.style.inlineSize = `${widthPx}px`;
  const element = box.querySelector('styr-reviews') ?? expect.fail('no reviews');
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLElement>(element: Reviews, selector: string): readonly E[] =>
  [...element.shadowRoot?.querySelectorAll<E>(selector) ?? []];
const one = <E extends Element = HTMLElement>(element: Reviews, selector: string): E =>
  all<E>(element, selector)[0] ?? expect.fail(selector);
const written = (part: Element | null | undefined): string => part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** The marks in a part, by their shape: a disc, a triangle, a dashed ring. */
const marks = (part: Element): readonly string[] => [...part.querySelectorAll('.mark')].map((mark) => {
  if (mark.querySelector('circle')) return 'ring';
  return mark.classList.contains('is-met') ? 'disc' : 'triangle';
});

describe('<styr-reviews>', () => {
  it('is a table of units and half-years, each review with what became of it', async () => {
    const element = await reviews(await loadJson(PLAN), { orgUnit: 'oppvekst' });
    expect(written(one(element, '[part=verdict]')))
      .to.equal('2026: 3 av 5 planerade är hållna; 2 inte hållna i tid; 3 kommer (per 20 november 2026).');
    expect(all(element, 'thead th').map(written)).to.deep.equal([
      'Enhet', 'Första halvåret 2026', 'Andra halvåret 2026', 'Uppföljning',
    ]);
    expect(all(element, 'tbody tr').map((row) => [...row.children].map(written))).to.deep.equal([
      [
        'Barnehagen', 'Gemba hållen 12 maj; 2 avvikelserRevision hållen 12 maj; 1 avvikelse',
        'Gemba kommerRevision kommer; planerad 8 december', 'Tavlemøter blir avlyst når lederen er borte. pågår',
      ],
      [
        'Skolen', 'Gemba inte hållenRevision inte hållen', 'Gemba hållen 20 oktober; 1 avvikelseRevision kommer',
        'Barnehagen og skolen bruker hvert sitt skjema for det samme barnet. ny',
      ],
    ]);
  });

  it('tells held, missed and to come by shape and by words', async () => {
    const element = await reviews(await loadJson(PLAN), { orgUnit: 'skole' });
    const [, first, second] = one(element, 'tbody tr').children;
    expect([first, second].map((cell) => cell && marks(cell)))
      .to.deep.equal([['triangle', 'triangle'], ['disc', 'ring']]);
  });

  for (const widthPx of [900, 300]) {
    it(`is a table for those who listen, with units as heads of their rows, at ${widthPx} px`, async () => {
      const element = await reviews(await loadJson(PLAN), { orgUnit: 'skole', widthPx });
      const { role, name } = await axNode(one(element, 'tbody th'));
      expect([role, name]).to.deep.equal(['rowheader', 'Skolen']);
      const outline = await axOutline(one(element, 'table'));
      expect([...outline.matchAll(/^ *(columnheader|rowheader) "(.*)"/gm)].map(([, , text]) => text)).to.deep.equal([
        'Enhet', 'Första halvåret 2026', 'Andra halvåret 2026', 'Uppföljning', 'Skolen',
      ]);
      const roles = [...outline.matchAll(/^ *(row|cell) /gm)].map(([, each]) => each);
      expect(roles.join(' ')).to.equal('row row cell cell cell');
    });
  }

  it('shows the year that a reader chooses, and keeps it when a newer document comes', async () => {
    const data = await loadJson<object>(PLAN);
    const element = await reviews(data);
    const select = one<HTMLSelectElement>(element, 'select');
    expect(select.value).to.equal('2026');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['2025', '2026']);
    select.value = '2025';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(written(one(element, '[part=verdict]'))).to.match(/^2025: 1 av 1 planerade/);
    expect(all(element, 'tbody th').map(written)).to.deep.equal(['Sykehjemmet']);
    expect(written(one(element, 'tbody li'))).to.equal('Gemba hållen 13 januari 2026, efter planerad tid');
    element.data = { ...data, title: 'Nyare' };
    await element.updateComplete;
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('2025');
  });

  it('offers no choice where there is one year', async () => {
    expect(all(await reviews(await loadJson(PLAN), { orgUnit: 'barnehage' }), 'select')).to.deep.equal([]);
  });

  it('has every year in its table', async () => {
    const element = await reviews(await loadJson(PLAN));
    one<HTMLDetailsElement>(element, 'details').open = true;
    await until(() => all(element, '.scroll td').length > 0);
    expect(all(element, '.scroll tbody tr').length).to.equal(16);
    expect(written(all(element, '.scroll tbody tr')[0])).to.match(/^Sykehjemmetgembaandra halvåret 2025hållen/);
  });

  it('prints as a table that repeats its head, without its controls', async () => {
    const element = await reviews(await loadJson(PLAN), { widthPx: 300 });
    await emulateMedia({ media: 'print' });
    expect(['.place thead', '.place tbody tr', '.choice'].map((part) => getComputedStyle(one(element, part)).display))
      .to.deep.equal(['table-header-group', 'table-row', 'none']);
  });

  it('is never wider than its place', async () => {
    await setViewport({ width: 320 });
    for (const widthPx of [220, 288, 720]) {
      const element = await reviews(await loadJson(PLAN), { lang: 'fi', widthPx });
      expect(one(element, 'figure').scrollWidth).to.be.at.most(widthPx);
    }
  });

  it('has nothing that axe finds wrong, in light, dark and forced colours, wide and narrow', async () => {
    const data = await loadJson<object>(PLAN);
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      for (const width of [300, 900]) {
        await emulateMedia(media);
        const box = await fixture<HTMLElement>(html`
          <div lang="nb" style="color-scheme: light dark; background: Canvas; color: CanvasText">
            <styr-reviews loading="eager" .data=${data}></styr-reviews>
          </div>`);
        box.style.inlineSize = `${width}px`;
        await box.querySelector('styr-reviews')?.updateComplete;
        expect(await violations(box)).to.deep.equal([]);
      }
    }
  });
});
