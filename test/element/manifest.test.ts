// custom-elements.json as it is published, against the elements as they are: editors, types and docs are made from it.
import { expect, fixture, html } from '@open-wc/testing';
import type { CSSResultOrNative, LitElement } from 'lit';
import * as all from '../../src/all.ts';
import { until } from '../element/stand-ins.ts';
import { openTables } from '../support/demo.ts';
import { loadJson } from '../support/json.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly (Named & { readonly attribute?: string; readonly type?: { readonly text: string } })[];
  readonly events: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default?: string })[];
  readonly cssStates: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const { modules } = await loadJson<Manifest>('dist/custom-elements.json');
const declared = modules.flatMap(({ declarations }) => declarations);
const classes = Object.values(all) as unknown as readonly (typeof LitElement)[];
const names = (things: readonly Named[]): readonly string[] => things.map(({ name }) => name).sort();

/** Documents that between them have something for each element to show. */
const DOCUMENTS = ['placeringsenheten', 'sjalvskattning-fordelning', 'handlingsplan', 'verktyg'];
/** What elements pick, where a document has several of the kind. */
const PICKED = {
  'styr-gauge': { measure: 'utredningstid' },
  'styr-run-chart': { measure: 'utredningstid' },
  'styr-meeting': { meeting: 'tavelmote' },
  'styr-distribution': { statement: '1' },
};

const textOf = (style: CSSResultOrNative): string =>
  (style instanceof CSSStyleSheet ? [...style.cssRules].map(({ cssText }) => cssText).join() : style.cssText);

/** Names of parts that are not of an element inside another. */
const partsOf = (root: ShadowRoot): readonly string[] =>
  [...root.querySelectorAll('[part]')].flatMap((element) => [...element.part]);

async function drawn(tag: string, data: object): Promise<ShadowRoot | undefined> {
  const picked = (PICKED as Readonly<Record<string, object>>)[tag];
  const element = Object.assign(document.createElement(tag), { data, loading: 'eager', ...picked });
  await fixture<HTMLElement>(html`<div style="width: 900px">${element}</div>`);
  await until(() => element.matches(':state(ready), :state(empty), :state(problem)'));
  const root = element.shadowRoot ?? undefined;
  await openTables([element]);
  return root;
}

describe('custom-elements.json', () => {
  it('has every element, at the path that registers it', () => {
    expect(declared.map(({ tagName }) => tagName).sort()).to.deep.equal(
      classes.map((element) => document.createElement(tagOf(element)).localName).sort(),
    );
    expect(declared.length).to.equal(22);
    for (const { path, declarations: [element] } of modules) {
      expect(path).to.equal(`dist/${String(element?.tagName).replace('styr-', '')}.js`);
    }
  });

  for (const declaration of declared) {
    const { tagName, name } = declaration;
    const element = customElements.get(tagName) as typeof LitElement;

    it(`tells all that <${tagName}> takes`, () => {
      expect(element.name).to.equal(name);
      expect(names(declaration.attributes)).to.deep.equal([...element.observedAttributes].sort());
      expect(names(declaration.members)).to.deep.equal([...element.elementProperties.keys()].map(String).sort());
      for (const { name: attribute, fieldName } of declaration.attributes) {
        const given = element.elementProperties.get(fieldName)?.attribute;
        expect(typeof given === 'string' ? given : fieldName.toLowerCase()).to.equal(attribute);
      }
    });

    it(`describes everything of <${tagName}>`, () => {
      const { members, cssProperties, slots, summary, description } = declaration;
      const { attributes, events, cssParts, cssStates } = declaration;
      expect(summary).to.match(/^.{10,}\.$/s);
      expect(description).to.match(/^.{10,}$/s);
      const things = [members, attributes, events, slots, cssParts, cssProperties, cssStates].flat();
      for (const thing of things) expect(thing.description, thing.name).to.match(/\S{2}/);
      for (const { name: member, type } of members) expect(type?.text, member).to.match(/\S/);
      for (const { name: property, default: value } of cssProperties) expect(value, property).to.match(/\S/);
      expect(names(slots)).to.deep.equal(['']);
    });

    it(`tells the events of <${tagName}>, by their types`, async () => {
      const source = await (await fetch(`/src/widgets/${tagName.slice(5)}/${tagName.slice(5)}.element.ts`)).text();
      const selects = /StyrSelectEvent\(|MeasureDialog\(/.test(source);
      expect(declaration.events.map((event) => [event.name, event.type?.text])).to.deep.equal([
        ['styr-load', 'StyrLoadEvent'],
        ['styr-problem', 'StyrProblemEvent'],
        ...(selects ? [['styr-select', 'StyrSelectEvent']] : []),
      ]);
    });

    it(`tells the custom properties that <${tagName}> reads`, () => {
      const read = element.elementStyles.flatMap((style) => textOf(style).match(/--styr-[\w-]+/g) ?? []);
      expect(names(declaration.cssProperties)).to.deep.equal([...new Set(read)].sort());
    });
  }
});

describe('custom-elements.json, by what is drawn', () => {
  it('tells every part of every element', async function () {
    this.timeout(60_000);
    const documents = await Promise.all(DOCUMENTS.map((name) => loadJson<object>(`documents/${name}.json`)));
    const forgotten = new Set<string>();
    const empty = new Set(declared.map(({ tagName }) => tagName));
    for (const { tagName, cssParts } of declared) {
      for (const data of documents) {
        const root = await drawn(tagName, data);
        if (!root) continue;
        if (root.host.matches(':state(ready)')) empty.delete(tagName);
        const known = names(cssParts);
        for (const part of partsOf(root)) if (!known.includes(part)) forgotten.add(`${tagName}::part(${part})`);
      }
    }
    expect([...forgotten].sort()).to.deep.equal([]);
    expect([...empty], 'elements that no document had anything for').to.deep.equal([]);
  });
});

/** The tag under which a class is registered. */
function tagOf(element: typeof LitElement): string {
  return declared.find(({ tagName }) => (customElements.get(tagName) as unknown) === element)?.tagName ?? element.name;
}
