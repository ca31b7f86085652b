import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/action-plan.ts';
import type { ActionPlan } from '../../../src/action-plan.ts';
import { axOutline, violations } from '../../support/accessibility.ts';
import { emulateMedia, setViewport } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { until } from '../../element/stand-ins.ts';

const PLAN = 'documents/handlingsplan.json';
const OWN = 'test/fixtures/contract/valid/planens-rader.json';

/** The plan as it was transcribed from paper. */
interface Source {
  readonly rows: readonly {
    readonly utfordringer: readonly string[];
    readonly tiltak: {
      readonly intro: string | null;
      readonly sections: readonly { readonly heading: string | null; readonly items: readonly string[] }[];
      readonly footnote: string | null;
    };
  }[];
}

interface Given {
  readonly lang?: string;
  readonly widthPx?: number;
}

async function plan(data: object, { lang = 'nb', widthPx = 900 }: Given = {}): Promise<ActionPlan> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-action-plan loading="eager" .data=${data}></styr-action-plan>
  </div>`);
  box.style.inlineSize = `${widthPx}px`;
  const element = box.querySelector('styr-action-plan') ?? expect.fail('no plan');
  await element.updateComplete;
  return element;
}

const all = (element: ActionPlan, selector: string): readonly HTMLElement[] =>
  [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const one = (element: ActionPlan, selector: string): HTMLElement => all(element, selector)[0] ?? expect.fail(selector);
const written = (part: Element | undefined): string => part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const seen = (part: Element): string => (part instanceof HTMLElement ? part.innerText : '').replace(/\s+/g, ' ').trim();
/** What a reader sees of each row: its challenges, and its actions under their headings, in order. */
const rowsSeen = (element: ActionPlan): readonly object[] => all(element, 'tbody tr').map((row) => {
  const [challenges, actions] = row.children;
  return { challenges: textsIn(challenges, 'li'), actions: textsIn(actions, 'li, p') };
});
const textsIn = (cell: Element | undefined, selector: string): readonly string[] =>
  [...cell?.querySelectorAll(selector) ?? []].filter((part) => part.checkVisibility()).map(seen);

async function wanted(): Promise<readonly object[]> {
  const { rows } = await loadJson<Source>('documents/sources/handlingsplan-lean.json');
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return rows.map(({ utfordringer, tiltak: { intro, sections, footnote } }) => ({
    challenges: utfordringer.map(plain),
    actions: [
      intro,
      ...sections.flatMap(({ heading, items }) => [heading, ...items]),
      footnote,
    ].filter((text) => text !== null).map(plain),
  }));
}

describe('<styr-action-plan>', () => {
  describe('with the Norwegian plan', () => {
    it('shows every challenge and every action of the source, row by row and in its order', async () => {
      const source = await wanted();
      expect(source.length).to.equal(6);
      expect(rowsSeen(await plan(await loadJson(PLAN)))).to.deep.equal(source);
    });

    it('shows them all where it is narrow', async () => {
      expect(rowsSeen(await plan(await loadJson(PLAN), { widthPx: 280 }))).to.deep.equal(await wanted());
    });

    it('prints them all, as a table that repeats its head, whatever the width', async () => {
      const source = await wanted();
      for (const widthPx of [280, 700]) {
        const element = await plan(await loadJson(PLAN), { widthPx });
        // A page may ask how wide its own boxes are: what is on paper does not.
        if (element.parentElement) element.parentElement.style.containerType = 'inline-size';
        await emulateMedia({ media: 'print' });
        expect(rowsSeen(element)).to.deep.equal(source);
        const parts = ['table', 'thead', 'tbody tr', 'td'];
        expect(parts.map((part) => getComputedStyle(one(element, part)).display))
         .to.deep.equal(['table', 'table-header-group', 'table-row', 'table-cell']);
        expect(getComputedStyle(one(element, 'tbody tr')).breakInside).to.equal('avoid');
        expect(getComputedStyle(one(element, '.save')).display).to.equal('none');
        await emulateMedia({});
      }
    });

    it('says in each row that nobody answers and no date is set', async () => {
      const element = await plan(await loadJson(PLAN));
      expect(all(element, '.set').map(written)).to.deep.equal(Array<string>(12).fill('Ikke fastsatt'));
      expect(all(element, '[part=verdict]').map(written)).to.deep.equal([
        '12 utfordringer og 27 tiltak i 6 rader.', 'Ikke fastsatt: ansvar i 6 av 6 rader, frist i 6 av 6 rader.',
      ]);
    });
  });

  for (const [where, widthPx] of [['wide', 900], ['narrow', 300]] as const) {
    it(`is a table for those who listen where it is ${where}`, async () => {
      const element = await plan({ ...await loadJson<object>(OWN), published: '2026-11-20' }, { lang: 'sv', widthPx });
      expect((await axOutline(element)).split('\n').map((line) => line.trim())).to.include.members([
        'figure "Plan"',
        'heading "Plan" level=3',
        'heading "Fokusområden" level=4',
        'table "Plan"',
        'columnheader "Utmaningar"',
        'columnheader "Tidsgräns och läge"',
      ]);
      const outline = await axOutline(one(element, 'tbody tr'));
      const texts = [...outline.matchAll(/text "(.*)"$/gm)].map(([, text = '']) => text)
        .filter((text) => !/^[•◦▪]/u.test(text));
      expect(texts).to.deep.equal([
        'Tid', 'Möten', 'Kortare', 'Stående', 'Norra salen', 'Södra salen', 'Gruppchef; 2 november 2026; pågår',
        '18 dagar försenad', 'Utvärdera', 'Efter sommaren; ej påbörjad', 'Gäller även vikarier', 'Enhetschef',
        '1 december 2026', 'Pågår',
      ]);
      expect([...outline.matchAll(/^ *(row|cell) /gm)].map(([, role]) => role)).to.deep.equal([
        'row', 'cell', 'cell', 'cell', 'cell',
      ]);
    });
  }

  it('shows over each cell what it is where heads are out of sight', async () => {
    const element = await plan(await loadJson(PLAN), { widthPx: 300 });
    const labels = [...one(element, 'tbody tr').children].map((cell) => getComputedStyle(cell, '::before').content);
    expect(labels.map((label) => /"(.*?)"/.exec(label)?.[1]))
      .to.deep.equal(['Utfordringer', 'Tiltak', 'Ansvar', 'Frist']);
    expect(one(element, 'thead').getBoundingClientRect().width).to.equal(1);
  });

  it('is never wider than its place, at 220 px and in 320 px wide windows', async () => {
    await setViewport({ width: 320 });
    for (const widthPx of [220, 288]) {
      const element = await plan(await loadJson(PLAN), { lang: 'fi', widthPx });
      expect(one(element, 'figure').scrollWidth).to.be.at.most(widthPx);
    }
  });

  it('has nothing that axe finds wrong, in light, dark and forced colours, wide and narrow', async () => {
    const data = { ...await loadJson<object>(OWN), published: '2026-11-20' };
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      for (const width of [300, 900]) {
        await emulateMedia(media);
        const box = await fixture<HTMLElement>(html`
          <div lang="sv" style="color-scheme: light dark; background: Canvas; color: CanvasText">
            <styr-action-plan loading="eager" .data=${data}></styr-action-plan>
          </div>`);
        box.style.inlineSize = `${width}px`;
        await box.querySelector('styr-action-plan')?.updateComplete;
        expect(await violations(box)).to.deep.equal([]);
      }
    }
  });

  it('saves the plan as a file of its name', async () => {
    const element = await plan(await loadJson(PLAN));
    const files: Blob[] = [];
    const names: string[] = [];
    const real = { create: URL.createObjectURL.bind(URL), click: HTMLAnchorElement.prototype.click };
    URL.createObjectURL = (file) => { files.push(file as Blob); return 'about:blank'; };
    HTMLAnchorElement.prototype.click = function click() { names.push(this.download); };
    try {
      one(element, '.save').click();
      await until(() => names.length > 0);
    } finally {
      Object.assign(URL, { createObjectURL: real.create });
      HTMLAnchorElement.prototype.click = real.click;
    }
    expect(names[0]).to.match(/^Handlingsplan knyttet til Lean .*\.csv$/);
    const lines = (await files[0]?.text() ?? '').split('\r\n');
    expect(lines[0]).to.equal('Rad;Utfordringer;Overskrift;Tiltak;Ansvar;Frist;Status;Merknad;Dager forsinket');
    expect(lines.filter((line) => /^\d;/.test(line)).length).to.equal(28);
  });

  it('shows another plan when the attribute changes, and says what there is when it names none', async () => {
    const element = await plan({
      styrtavla: '1',
      actionPlans: [{ id: 'a', title: 'A', basis: ['x'] }, { id: 'b', title: 'B', rows: [{ challenges: ['Tid'] }] }],
    }, { lang: 'sv' });
    expect(written(one(element, '[part=notice]'))).to.equal('Ange plan: a och b.');
    element.setAttribute('plan', 'b');
    await element.updateComplete;
    expect(written(one(element, '[part=heading]'))).to.equal('B');
    expect(all(element, 'tbody tr').length).to.equal(1);
  });
});
