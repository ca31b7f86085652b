// What a page with one element asks for by itself, and what only when it is called for: the sizes that tools/size.mjs
// tells rest on it. The files are those of the package.
import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { waiting } from '../support/demo.ts';
import { loadJson } from '../support/json.ts';
import { strictFrame } from '../support/strict-frame.ts';
import type { StrictFrame } from '../support/strict-frame.ts';

const LATER = Object.keys(await loadJson<object>('tools/size/later.json'));
const LATER_FILE = new RegExp(`/dist/(?:.*/)?(${LATER.join('|')})\\.js$`);
const WORDS = /\/dist\/locale\/languages\/(\w\w)[.\w-]*\.js$/;

describe('a page with one element', () => {
  let page: StrictFrame | undefined;
  afterEach(() => { page?.remove(); });

  /** Parts of addresses that the page has asked for, each once. */
  const asked = (form: RegExp): readonly string[] => {
    const entries = page?.window.performance.getEntriesByType('resource') ?? [];
    return [...new Set(entries.flatMap(({ name }) => form.exec(new URL(name).pathname)?.[1] ?? []))].sort();
  };

  /** Opens a page with an element of its own module, and waits until it is drawn. */
  async function draw(name: string, attributes: string): Promise<ShadowRoot> {
    page = await strictFrame({
      head: `<script type="module" src="/dist/${name}.js"></script>`,
      body: `<styr-${name} loading="eager" ${attributes}></styr-${name}>`,
    });
    const element = page.document.querySelector<HTMLElement>(`styr-${name}`) ?? expect.fail(name);
    await until(() => waiting({ widgets: [element] }).length === 0);
    expect(page.failures()).to.deep.equal([]);
    return element.shadowRoot ?? expect.fail(name);
  }

  const comes = (name: string): Promise<void> => until(() => asked(LATER_FILE).includes(name));
  const press = (root: ShadowRoot, selector: string): void => {
    const button = root.querySelector<HTMLElement>(selector) ?? expect.fail(selector);
    button.click();
  };

  for (const [name, attributes] of [
    ['gauge', 'src="/documents/placeringsenheten.json" measure="besok-per-barn"'],
    ['run-chart', 'src="/documents/placeringsenheten.json" measure="utredningstid"'],
    ['radar', 'src="/documents/sjalvskattning.json"'],
    ['action-plan', 'src="/documents/handlingsplan.json"'],
    ['reviews', 'src="/documents/placeringsenheten.json"'],
    ['year-wheel', 'src="/documents/verktyg.json"'],
    ['fishbone', 'src="/documents/verktyg.json"'],
    ['five-whys', 'src="/documents/verktyg.json"'],
    ['house', 'src="/documents/kil.json"'],
    ['cycle', 'src="/documents/verktyg.json"'],
    ['benefits', 'src="/documents/verktyg.json"'],
  ] as const) {
    it(`draws a ${name} without what has not been called for, and with words in one language`, async () => {
      const root = await draw(name, attributes);
      expect(root.querySelector('[part=figure]')).to.not.equal(null);
      expect(asked(LATER_FILE)).to.deep.equal([]);
      expect(asked(WORDS)).to.deep.equal(['sv']);
    });
  }

  it('loads the inside of a table when it is opened', async () => {
    const root = await draw('gauge', 'src="/documents/placeringsenheten.json" measure="besok-per-barn"');
    press(root, 'summary');
    await until(() => root.querySelector('tbody tr') !== null);
    expect(root.querySelector('thead')?.textContent).to.include('Period');
    expect(asked(LATER_FILE)).to.include('open-table');
  });

  it('loads what counts when a goal is to be shown', async () => {
    const root = await draw('gauge', 'src="/documents/placeringsenheten.json" goal="brukaren"');
    expect(root.querySelector('[part=value]')?.textContent).to.match(/\d av \d/);
    expect(asked(LATER_FILE)).to.deep.equal(['count-gauge']);
  });

  it('loads what saves a plan when it is saved', async () => {
    const root = await draw('action-plan', 'src="/documents/handlingsplan.json"');
    press(root, '[part=save]');
    await comes('save-csv');
    await comes('action-plan-table.view');
    expect(root.querySelector('[role=alert]')).to.equal(null);
  });

  for (const [name, address] of [['benefits', 'verktyg'], ['reviews', 'placeringsenheten']] as const) {
    it(`loads what makes the table of ${name} when it is opened`, async () => {
      const root = await draw(name, `src="/documents/${address}.json"`);
      press(root, 'summary');
      await until(() => root.querySelector('details tbody tr') !== null);
      expect(root.querySelector('caption')?.textContent).to.equal(root.querySelector('h3')?.textContent);
      expect(asked(LATER_FILE)).to.have.members([`${name}-table.view`, 'open-table', 'save-csv']);
    });
  }

  it('finds out why a document did not come when one does not', async () => {
    const root = await draw('gauge', 'src="/documents/finns-inte.json"');
    expect(root.querySelector('[part=notice]')?.textContent).to.contain('de finns inte på adressen');
    await comes('publisher');
    expect(asked(LATER_FILE)).to.deep.equal(['publisher', 'refusal']);
  });

  it('loads what tells faults for a document that has any, and shows the rest of it', async () => {
    const root = await draw('run-chart', 'src="/documents/broken/bad-period.json"');
    await comes('publisher');
    await until(() => root.querySelector('[part=left-out]') !== null);
    expect(asked(LATER_FILE)).to.deep.equal(['faulty', 'publisher']);
  });

  it('loads what finds small groups for a document that may hold any', async () => {
    await draw('radar', 'src="/documents/liten-grupp.json"');
    expect(asked(LATER_FILE)).to.include('suppress');
  });
});
