import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/goals.ts';
import type { Goals } from '../../../src/goals.ts';
import { axNode, axOutline, violations } from '../../support/accessibility.ts';
import { click, emulateMedia, painted, pressKey, setViewport, typeText } from '../../support/browser.ts';
import { loadJson } from '../../support/json.ts';
import { stopClock } from '../../element/stand-ins.ts';
import type { StoppedClock } from '../../element/stand-ins.ts';
import { cascade, chain } from './trees.ts';

const PLAN = 'documents/malnedbrytning.json';

interface Given {
  readonly lang?: string;
  readonly widthPx?: number;
  readonly orgUnit?: string;
}

async function goals(data: object, { lang = 'sv', widthPx = 720, orgUnit = '' }: Given = {}): Promise<Goals> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <styr-goals loading="eager" org-unit=${orgUnit} .data=${data}></styr-goals>
  </div>`);
  box.style.inlineSize = `${widthPx}px`;
  const element = box.querySelector('styr-goals') ?? expect.fail('no goals');
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLElement>(element: Goals, selector: string): readonly E[] =>
  [...element.shadowRoot?.querySelectorAll<E>(selector) ?? []];
const written = (part: Element | null | undefined): string => part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const nameOf = (row: Element | null | undefined): string => written(row?.querySelector('.goal-text'));
const rowsOf = (element: Goals): readonly HTMLElement[] => all(element, '[role=treeitem]');
const namesOf = (element: Goals): readonly string[] => rowsOf(element).map(nameOf);
const rowOf = (element: Goals, name: string): HTMLElement =>
  rowsOf(element).find((row) => nameOf(row) === name) ?? expect.fail(`no ${name}`);
/** Where the keyboard is. */
const at = (element: Goals): string => nameOf(element.shadowRoot?.activeElement);
const expanded = (element: Goals, name: string): string | null => rowOf(element, name).getAttribute('aria-expanded');

/** Presses keys one after the other, and says where the keyboard is after each. */
async function walk(element: Goals, ...keys: readonly string[]): Promise<readonly string[]> {
  const places: string[] = [];
  for (const key of keys) {
    await pressKey(key);
    await element.updateComplete;
    places.push(at(element));
  }
  return places;
}

/** Comes into the tree as a reader does, by Tab from what stands before it. */
async function enter(element: Goals): Promise<void> {
  const before = document.createElement('button');
  before.textContent = 'Före';
  element.before(before);
  before.focus();
  await pressKey('Tab');
  await element.updateComplete;
}

/** What is told of choices, and what a page may do about them. */
function chosen(element: Goals, { prevent = false } = {}): readonly object[] {
  const heard: object[] = [];
  element.addEventListener('styr-select', (event) => {
    heard.push(event.detail);
    if (prevent) event.preventDefault();
  });
  return heard;
}

describe('<styr-goals>', () => {
  let time: StoppedClock;
  beforeEach(() => { time = stopClock(); });
  afterEach(() => { time.restore(); });

  it('is read as a figure with its sentence, and a tree of goals each with how it stands', async () => {
    const element = await goals({
      styrtavla: '1',
      language: 'sv',
      orgUnits: [{ id: 'n', name: 'Nämnden' }, { id: 'e', name: 'Enheten', parent: 'n' }],
      goals: [
        { id: 'a', text: 'Trygg vardag', orgUnit: 'n', deadline: '2027' },
        {
          id: 'b', text: 'Samma personal', orgUnit: 'e', parent: 'a',
          judgement: { state: 'behind', on: '2026-10-05' },
        },
        { id: 'c', text: 'Märkta hyllor', orgUnit: 'e', deadline: '2020' },
      ],
      measures: [{
        id: 'm', name: 'Nöjda', goal: 'a', target: { atLeast: 5 }, observations: [{ period: '2026', value: 6 }],
      }],
    });
    const outline = await axOutline(element);
    const lines = outline.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => /figure|heading|tree/.test(line))).to.deep.equal([
      'figure "Mål"',
      'heading "Mål" level=3',
      'tree "Mål"',
      'treeitem "Trygg vardag Nämnden; senast 2027 1 av 1 mått når målet" level=1 expanded=true',
      'treeitem "Samma personal Enheten Ligger efter Bedömt 5 oktober 2026" level=2',
      'treeitem "Märkta hyllor Enheten; senast 2020 Bidrar inte till överordnat mål Inte bedömt Tiden har gått ut"'
      + ' level=1',
    ]);
  });

  it('tells each goal its level and its place among those beside it', async () => {
    const element = await goals(cascade([2, 3]));
    const attributes = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'];
    const told = rowsOf(element).map((row) => attributes.map((name) => row.getAttribute(name)).join(' '));
    expect(told.slice(0, 5)).to.deep.equal(['1 1 2 true', '2 1 3 ', '2 2 3 ', '2 3 3 ', '1 2 2 true']);
    const { properties } = await axNode(rowOf(element, 'Mål 1'));
    expect([properties['level'], properties['expanded']]).to.deep.equal([1, true]);
  });

  it('has nothing that axe finds wrong, in light, dark and forced colours, with a row in focus', async () => {
    const data = await loadJson<object>(PLAN);
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: true }] as const) {
      await emulateMedia(media);
      const box = await fixture<HTMLElement>(html`
        <div lang="nb" style="color-scheme: light dark; background: Canvas; color: CanvasText">
          <styr-goals loading="eager" .data=${data}></styr-goals>
        </div>`);
      const element = box.querySelector('styr-goals') ?? expect.fail('no goals');
      await element.updateComplete;
      await enter(element);
      expect(at(element)).to.match(/^Vi skal yte/);
      expect(await violations(box)).to.deep.equal([]);
    }
  });

  describe('by keyboard', () => {
    it('is one stop for Tab, and is come back to where it was left', async () => {
      const element = await goals(cascade([2, 3]));
      expect(all(element, '[role=treeitem][tabindex="0"]').map(nameOf)).to.deep.equal(['Mål 1']);
      await enter(element);
      expect(at(element)).to.equal('Mål 1');
      await walk(element, 'ArrowDown', 'ArrowDown');
      await pressKey('Tab');
      expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
      await pressKey('Shift+Tab');
      expect(at(element)).to.equal('Mål 1.2');
      expect(all(element, '[role=treeitem][tabindex="0"]').map(nameOf)).to.deep.equal(['Mål 1.2']);
    });

    it('goes down, up, to the end and to the beginning', async () => {
      const element = await goals(cascade([2, 2]));
      await enter(element);
      expect(await walk(element, 'ArrowDown', 'ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'Home')).to.deep.equal([
        'Mål 1.1', 'Mål 1', 'Mål 1', 'Mål 2.2', 'Mål 2.2', 'Mål 1',
      ]);
    });

    it('closes and opens by the arrows, goes out and in, and takes what is closed out of sight', async () => {
      const element = await goals(cascade([2, 2]));
      await enter(element);
      expect(await walk(element, 'ArrowDown', 'ArrowLeft', 'ArrowLeft')).to.deep.equal(['Mål 1.1', 'Mål 1', 'Mål 1']);
      expect(expanded(element, 'Mål 1')).to.equal('false');
      expect(namesOf(element)).to.deep.equal(['Mål 1', 'Mål 2', 'Mål 2.1', 'Mål 2.2']);
      expect(await walk(element, 'ArrowLeft', 'ArrowDown', 'ArrowUp')).to.deep.equal(['Mål 1', 'Mål 2', 'Mål 1']);
      expect(await walk(element, 'ArrowRight', 'ArrowRight', 'ArrowRight'))
        .to.deep.equal(['Mål 1', 'Mål 1.1', 'Mål 1.1']);
      expect(expanded(element, 'Mål 1')).to.equal('true');
    });

    it('opens by * all that stand beside it', async () => {
      const element = await goals(cascade([20, 2]));
      expect(namesOf(element).length).to.equal(20);
      await enter(element);
      expect(await walk(element, 'ArrowDown', '*')).to.deep.equal(['Mål 2', 'Mål 2']);
      expect(namesOf(element).length).to.equal(60);
    });

    it('goes to what begins with what is typed', async () => {
      const names = ['Barn', 'Nöjda', 'Boende', 'Bostad i tid'];
      const { goals: plain = [], ...rest } = cascade([4]);
      const element = await goals({ ...rest, goals: plain.map((goal, nth) => ({ ...goal, text: names[nth] })) });
      await enter(element);
      await typeText('bostad i');
      expect(at(element)).to.equal('Bostad i tid');
      await pressKey('Home');
      await typeText('n');
      expect(at(element)).to.equal('Nöjda');
    });

    it('opens by Space without a word to the page, and leaves shortcuts to the browser', async () => {
      const element = await goals(cascade([2, 2]));
      const heard = chosen(element);
      await enter(element);
      await walk(element, ' ');
      expect(expanded(element, 'Mål 1')).to.equal('false');
      await walk(element, ' ');
      expect(expanded(element, 'Mål 1')).to.equal('true');
      expect(heard).to.deep.equal([]);
      let isTaken = true;
      element.addEventListener('keydown', (event) => { isTaken = event.defaultPrevented; });
      await walk(element, 'Alt+ArrowDown');
      expect([isTaken, at(element)]).to.deep.equal([false, 'Mål 1']);
    });

    it('chooses by Enter: tells the page, then opens or closes', async () => {
      const element = await goals(cascade([2, 2]));
      const heard = chosen(element);
      await enter(element);
      await walk(element, 'Enter', 'Enter', 'ArrowDown', 'Enter');
      expect(heard).to.deep.equal([{ kind: 'goal', id: '1' }, { kind: 'goal', id: '1' }, { kind: 'goal', id: '1.1' }]);
      expect(expanded(element, 'Mål 1')).to.equal('true');
      await walk(element, 'ArrowUp', 'Enter');
      expect(expanded(element, 'Mål 1')).to.equal('false');
    });

    it('leaves what is then shown to a page that takes over', async () => {
      const element = await goals(cascade([2, 2]));
      const heard = chosen(element, { prevent: true });
      await enter(element);
      await walk(element, 'Enter');
      expect([heard, expanded(element, 'Mål 1')]).to.deep.equal([[{ kind: 'goal', id: '1' }], 'true']);
    });

    it('shows which row has focus, and scrolls to it', async () => {
      const element = await goals(cascade([1, 60]));
      await enter(element);
      await walk(element, 'End');
      const row = rowOf(element, 'Mål 1.60');
      expect(getComputedStyle(row).outlineStyle).to.equal('solid');
      expect(row.getBoundingClientRect().bottom).to.be.at.most(innerHeight + 1);
    });
  });

  describe('by pointer', () => {
    it('opens and closes by the arrow before a goal, and says nothing of it', async () => {
      const element = await goals(cascade([2, 2]));
      const heard = chosen(element);
      const arrow = rowOf(element, 'Mål 1').querySelector('.turn') ?? expect.fail('no arrow');
      await click(arrow);
      await element.updateComplete;
      expect([expanded(element, 'Mål 1'), heard]).to.deep.equal(['false', []]);
    });

    it('chooses a goal by its text, and the keyboard goes on from there', async () => {
      const element = await goals(cascade([2, 2]));
      const heard = chosen(element);
      await click(rowOf(element, 'Mål 2.1').querySelector('.goal-text') ?? expect.fail('no text'));
      await element.updateComplete;
      expect(heard).to.deep.equal([{ kind: 'goal', id: '2.1' }]);
      expect(await walk(element, 'ArrowDown')).to.deep.equal(['Mål 2.2']);
    });

    it('keeps the stop for Tab in sight when what it was in is closed', async () => {
      const element = await goals(cascade([2, 2]));
      await enter(element);
      await walk(element, 'ArrowDown');
      const arrow = rowOf(element, 'Mål 1').querySelector('.turn') ?? expect.fail('no arrow');
      arrow.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(all(element, '[role=treeitem][tabindex="0"]').map(nameOf)).to.deep.equal(['Mål 1']);
    });
  });

  describe('with many goals', () => {
    it('draws what is open and no more, and opening one touches no other', async () => {
      const element = await goals(cascade([20, 24]));
      expect(rowsOf(element).length).to.equal(20);
      const changes: MutationRecord[] = [];
      const tree = all(element, '[role=tree]')[0] ?? expect.fail('no tree');
      const observer = new MutationObserver((records) => { changes.push(...records); });
      observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
      await enter(element);
      await walk(element, 'ArrowDown');
      // What had the stop for Tab, and what has it.
      expect(changes.map(({ attributeName }) => attributeName)).to.deep.equal(['tabindex', 'tabindex']);
      changes.length = 0;
      await walk(element, 'ArrowRight');
      expect(rowsOf(element).length).to.equal(44);
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLElement);
      expect(added.length).to.equal(24);
      expect(changes.filter(({ type }) => type !== 'childList').map(({ attributeName }) => attributeName))
        .to.deep.equal(['aria-expanded']);
      observer.disconnect();
    });

    it('holds a chain of a thousand', async () => {
      const element = await goals(chain(1000), { widthPx: 320 });
      expect(rowsOf(element).length).to.equal(30);
      await enter(element);
      await walk(element, 'End', 'ArrowRight', 'ArrowRight');
      expect(at(element)).to.equal('Mål 30');
      expect(rowOf(element, 'Mål 30').getAttribute('aria-level')).to.equal('31');
    });
  });

  describe('in little room', () => {
    it('is never wider than its place, at any depth, and tells the level where it cannot be seen', async () => {
      const element = await goals(chain(12), { widthPx: 220 });
      const box = element.getBoundingClientRect();
      for (const row of rowsOf(element)) {
        const line = row.querySelector('.goal')?.getBoundingClientRect();
        expect(line?.right).to.be.at.most(box.right + 1);
        expect(line?.width).to.be.at.least(110);
      }
      const levels = all(element, '.level').filter((level) => level.checkVisibility()).map(written);
      expect(levels).to.deep.equal([4, 5, 6, 7, 8, 9, 10, 11, 12].map((level) => `Nivå ${level}`));
    });

    it('tells with room enough only the levels that are set in no further', async () => {
      const element = await goals(chain(10));
      expect(all(element, '.level').filter((level) => level.checkVisibility()).map(written))
        .to.deep.equal(['Nivå 9', 'Nivå 10']);
    });

    it('holds the longest texts of a plan at 320 px', async () => {
      await setViewport({ width: 320 });
      const element = await goals(await loadJson<object>(PLAN), { widthPx: 288, lang: 'fi' });
      expect(element.shadowRoot?.querySelector('figure')?.scrollWidth).to.be.at.most(288);
    });
  });

  it('prints all that is closed, at once, and is as before afterwards', async () => {
    const element = await goals(cascade([20, 3]));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(element).length).to.equal(80);
    window.dispatchEvent(new Event('afterprint'));
    expect(rowsOf(element).length).to.equal(20);
    await emulateMedia({ media: 'print' });
    await painted();
    expect(rowsOf(element).length).to.equal(80);
    await emulateMedia({});
    await painted();
    expect(rowsOf(element).length).to.equal(20);
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(element).length).to.equal(20);
  });

  it('keeps what a reader opened and closed when a newer document comes', async () => {
    const element = await goals(cascade([20, 2]));
    await enter(element);
    await walk(element, 'ArrowDown', 'ArrowRight');
    element.data = cascade([21, 2]);
    await element.updateComplete;
    expect(namesOf(element).slice(0, 5)).to.deep.equal(['Mål 1', 'Mål 2', 'Mål 2.1', 'Mål 2.2', 'Mål 3']);
  });

  it('follows its attributes from a unit to a goal to all', async () => {
    const element = await goals(await loadJson<object>(PLAN), { lang: 'nb', orgUnit: 'skole' });
    expect(written(all(element, '[part=heading]')[0])).to.equal('Mål: Skolen');
    expect(namesOf(element)).to.deep.equal(['Alle elever lærer å lese']);
    element.setAttribute('goal', 'hjemme');
    await element.updateComplete;
    expect(namesOf(element).length).to.equal(3);
    element.removeAttribute('goal');
    element.removeAttribute('org-unit');
    await element.updateComplete;
    expect(written(all(element, '[part=verdict]')[0])).to.match(/^17 mål; 6 av 10 måltall når målet/);
  });

  it('says in one sentence that there are no goals, and no tree is there', async () => {
    const element = await goals({ styrtavla: '1' });
    expect(written(all(element, '[part=notice]')[0])).to.equal('Det finns inga mål att visa än.');
    expect(all(element, '[role=tree]')).to.deep.equal([]);
  });
});
