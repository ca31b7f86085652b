// The plugins in demo/hosts let authors write our tags and attributes, and nothing else. Their lists are held to what
// the elements know.
import { expect } from '@open-wc/testing';
import '../../src/all.ts';

const PLUGINS = ['wordpress-plugin/styrtavla.php', 'dokuwiki-plugin/syntax.php', 'mediawiki-extension/src/Hooks.php'];

/** The texts of a list in PHP: `NAME = [ 'a', 'b' ]`. */
async function list(plugin: string, name: string): Promise<string[]> {
  const code = await (await fetch(`/demo/hosts/${plugin}`)).text();
  const [, items = ''] = new RegExp(`${name} = (?:array\\(|\\[)([^\\])]*)`).exec(code) ?? [];
  return [...items.matchAll(/'([a-z-]+)'/g)].map(([, item = '']) => item).sort();
}

const elements = await list('mediawiki-extension/src/Hooks.php', 'ELEMENTS');

it('the extension for MediaWiki knows each element', async () => {
  const all = await (await fetch('/src/all.ts')).text();
  const defined = [...all.matchAll(/define\(["']styr-([a-z-]+)["']/g)].map(([, name = '']) => name);
  expect(elements).to.deep.equal(defined.sort());
  for (const name of elements) expect(customElements.get(`styr-${name}`), name).to.be.a('function');
});

for (const plugin of PLUGINS) {
  it(`${plugin} lets through each attribute but minimum`, async () => {
    const known = elements.flatMap((name) => {
      const element = customElements.get(`styr-${name}`) as { observedAttributes?: string[] } | undefined;
      return element?.observedAttributes ?? [];
    });
    const wanted = new Set(['lang', ...known].filter((name) => name !== 'minimum'));
    expect(await list(plugin, 'ATTRIBUTES')).to.deep.equal([...wanted].sort());
  });
}
