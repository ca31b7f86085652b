import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Source } from '../../src/contract/index.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { sourceLineView } from '../../src/parts/source-line.view.ts';
import type { SourceLineView } from '../../src/parts/source-line.view.ts';

const SETTINGS = { language: 'sv', tag: 'sv', now: 0, base: 'https://example.org/tavla/mal.json' } as const;

function lineOf(ofDocument: object, own?: Source): SourceLineView | undefined {
  const { document } = checkDocument({ styrtavla: '1', ...ofDocument });
  assert.ok(document);
  return sourceLineView(own, document, SETTINGS);
}

describe('sourceLineView(source, document, settings)', () => {
  before(() => basePack('sv'));

  it('names the source with its link, licence and dates', () => {
    const source = { name: 'Kolada', url: 'https://www.kolada.se/', licence: 'CC0', retrieved: '2026-09-04' };
    assert.deepEqual(lineOf({ source, published: '2026-11-20' }), {
      origin: 'Källa: Kolada',
      href: 'https://www.kolada.se/',
      facts: ['CC0', 'Hämtat 4 september 2026', 'Publicerat 20 november 2026'],
    });
  });

  it('does not call the source the author of what was processed', () => {
    assert.deepEqual(lineOf({ source: { name: 'Kolada', processed: 'Medel av tre år' } }), {
      origin: 'Egen bearbetning av uppgifter från Kolada',
      facts: ['Medel av tre år'],
    });
  });

  it('prefers the figure’s own source to the document’s', () => {
    assert.equal(lineOf({ source: { name: 'Kolada' } }, { name: 'SCB' })?.origin, 'Källa: SCB');
  });

  it('leads relative addresses from where the document lies', () => {
    assert.equal(lineOf({ source: { name: 'Egen mätning', url: '../om' } })?.href, 'https://example.org/om');
  });

  it('has no link where the address was refused', () => {
    const source = { name: 'Kolada', url: 'javascript:alert(1)' };
    assert.deepEqual(lineOf({ source }), { origin: 'Källa: Kolada', facts: [] });
  });

  it('tells when it was published where nobody gives a source, and nothing where nobody says that either', () => {
    assert.deepEqual(lineOf({ published: '2026-11-20' }), { facts: ['Publicerat 20 november 2026'] });
    assert.equal(lineOf({}), undefined);
  });
});
