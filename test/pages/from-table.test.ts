// The demo's page where tables are dropped, as `npm start` serves it under the strict policy.
import { expect } from '@open-wc/testing';
import { until } from '../element/stand-ins.ts';
import { violations } from '../support/accessibility.ts';
import { deepElements, openDemo, tooWide } from '../support/demo.ts';
import type { Demo } from '../support/demo.ts';

const MEASURES = 'Id;Mått;Enhet;Minst\nsvar;Svar inom två dagar;%;95\n';
const VALUES = 'Mått;Period;Värde\nsvar;jan-26;94,5\nsvar;feb-26;96,0\n';

let demo: Demo;
afterEach(() => { demo.remove(); });

const open = async (language = 'sv', width = 1024): Promise<void> => {
  demo = await openDemo({ page: 'fran-tabell.html', language, width, axe: true });
  await until(() => root().querySelector('.drop') !== null);
};
const root = (): HTMLElement => {
  const found = demo.document.querySelector<HTMLElement>('#from-table');
  if (!found) throw new Error('the page has no place for it');
  return found;
};
const text = (): string => root().textContent.replaceAll(/\s+/g, ' ');
const button = (label: string): HTMLButtonElement | undefined =>
  [...root().querySelectorAll('button')].find(({ textContent }) => textContent.includes(label));
const file = (name: string, content: string): File => new File([content], name);

/** Drops files as somebody would with the mouse, and waits until the page says what came of them. */
async function drop(...files: readonly File[]): Promise<void> {
  const dataTransfer = new DataTransfer();
  for (const each of files) dataTransfer.items.add(each);
  const before = root().querySelector('#read');
  root().querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await until(() => {
    const now = root().querySelector('#read');
    return now !== null && now !== before;
  });
}

/** What is saved when somebody presses the button, instead of a file. */
async function saved(): Promise<unknown> {
  const page = demo.window as Window & typeof globalThis;
  const { createObjectURL } = page.URL;
  const blobs: Blob[] = [];
  page.URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return '#';
  };
  try {
    button('Spara dokumentet')?.click();
  } finally {
    page.URL.createObjectURL = createObjectURL;
  }
  return JSON.parse(await blobs[0]?.text() ?? 'null') as unknown;
}

describe('the page where tables are dropped', () => {
  it('shows tables as elements and saves them as one document, and nothing is sent', async () => {
    await open();
    await drop(file('värden.csv', VALUES), file('mått.csv', MEASURES));
    expect(text()).to.contain('mått: 1, värden: 2').and.to.contain('Inget att rätta.');
    expect(root().querySelector('styr-run-chart')?.getAttribute('measure')).to.equal('svar');
    expect(await saved()).to.have.deep.nested.property('measures[0].observations', [
      { period: '2026-01', value: 94.5 }, { period: '2026-02', value: 96 },
    ]);
    expect(demo.fetched()).to.deep.equal([]);
    expect(demo.refusals()).to.deep.equal([]);
  });

  it('says by file, row and column what is to be looked over, and shows the rest', async () => {
    await open();
    await drop(file('mått.csv', MEASURES), file('värden.csv', `${VALUES}svar;mars-26;nittio\n`));
    expect(text()).to.contain('Fel värden.csv, rad 4, C, Värde "nittio" is not a number.');
    expect(root().querySelectorAll('styr-run-chart')).to.have.lengthOf(1);
  });

  it('puts tables into a document that is dropped beside them', async () => {
    await open();
    const document = { styrtavla: '1', measures: [{ id: 'svar', name: { sv: 'Svar', fi: 'Vastaus' } }] };
    await drop(file('tavla.json', JSON.stringify(document)), file('värden.csv', VALUES));
    const after = await saved();
    expect(after).to.have.deep.nested.property('measures[0].name', { sv: 'Svar', fi: 'Vastaus' });
    expect(after).to.have.nested.property('measures[0].observations.length', 2);
    expect(button('Spara dokumentet')?.textContent).to.contain('tavla.json');
  });

  it('hides small groups in what is saved, unless somebody asks for all', async () => {
    await open();
    const observations = [{ period: '2025', value: 4.25, n: 3 }, { period: '2026', value: 4.75, n: 30 }];
    const measures = [{ id: 'trivsel', name: 'Trivsel', observations }];
    await drop(file('tavla.json', JSON.stringify({ styrtavla: '1', measures })));
    expect(JSON.stringify(await saved())).to.contain('4.75').and.not.to.contain('4.25');
    root().querySelector<HTMLInputElement>('[type="checkbox"]')?.click();
    expect(JSON.stringify(await saved())).to.contain('4.25');
  });

  it('says what it is about files that are no tables, and blanks nothing', async () => {
    await open();
    await drop(file('bild.csv', '\u0089PNG\r\n\u001a\n\0\0\0'), file('tom.csv', ''));
    expect(text()).to.contain('Det blev inget dokument av det här');
    expect(text()).to.contain('bild.csv').and.to.contain('tom.csv');
    expect(button('Spara dokumentet')).to.equal(undefined);
  });

  it('says it where the examples do not come', async () => {
    await open();
    demo.window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    button('Visa med exempeltabeller')?.click();
    await until(() => root().querySelector('#read') !== null);
    expect(text()).to.contain('This cannot be read.').and.to.contain('Det blev inget dokument av det här');
  });

  it('takes the place of what was dropped before, and starts over', async () => {
    await open();
    await drop(file('mått.csv', MEASURES), file('värden.csv', VALUES));
    await drop(file('mått.csv', MEASURES.replace('svar', 'andra')));
    const charts = [...root().querySelectorAll('styr-run-chart')].map((chart) => chart.getAttribute('measure'));
    expect(charts).to.deep.equal(['andra']);
    button('Börja om')?.click();
    expect(root().querySelector('#read')).to.equal(null);
  });

  it('shows the example tables in Finnish on a phone, with nothing that axe finds', async () => {
    await open('fi', 320);
    button('Näytä esimerkkitaulukoilla')?.click();
    await until(() => root().querySelector('styr-scorecard') !== null);
    expect(text()).to.contain('Näin se näytetään');
    expect(deepElements(root()).filter(({ localName }) => localName === 'styr-run-chart')).to.have.lengthOf.above(2);
    expect(tooWide(demo)).to.deep.equal([]);
    expect(await violations(demo.document.documentElement)).to.deep.equal([]);
  });
});
