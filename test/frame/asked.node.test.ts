import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedOf, languageAsked } from '../../src/frame/asked.ts';
import type { Asked, Refusal } from '../../src/frame/asked.ts';

const COMMON = ['src', 'refresh', 'heading', 'heading-level', 'loading', 'minimum'];
const widgets = new Map([['run-chart', [...COMMON, 'measure', 'rules']], ['status', COMMON]]);
const base = 'https://intranat.kommun.example/styrtavla/frame.html';
const POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";

const asked = (query: string, policy = POLICY): Asked | Refusal =>
  askedOf(new URLSearchParams(query), { widgets, base, policy });

const srcOf = (src: string, policy?: string): string | undefined => {
  const result = asked(String(new URLSearchParams({ widget: 'status', src })), policy);
  return typeof result === 'string' ? result : result.attributes['src'];
};

describe('askedOf(query, rules)', () => {
  it('takes a widget, its document and its attributes from the address', () => {
    assert.deepEqual(asked('widget=run-chart&src=tavla.json&measure=sv%C3%A5rt+ord&lang=sv&theme=dark&rules=nhs'), {
      widget: 'run-chart',
      attributes: {
        measure: 'svårt ord', rules: 'nhs', src: 'https://intranat.kommun.example/styrtavla/tavla.json',
      },
      ignored: [],
    });
  });

  it('says why nothing is shown', () => {
    assert.equal(asked(''), 'noWidget');
    assert.equal(asked('src=/a.json'), 'noWidget');
    assert.equal(asked('widget=styr-run-chart&src=/a.json'), 'noWidget');
    assert.equal(asked('widget=script&src=/a.json'), 'noWidget');
    assert.equal(asked('widget=constructor&src=/a.json'), 'noWidget');
    assert.equal(asked('widget=run-chart'), 'noSource');
    assert.equal(asked('widget=run-chart&src='), 'noSource');
    assert.equal(asked('widget=run-chart&src=https://annan.example/a.json'), 'foreignSource');
    const nothing = { widgets: new Map(), base, policy: POLICY };
    assert.equal(askedOf(new URLSearchParams('widget=run-chart&src=/a.json'), nothing), 'noLibrary');
  });

  it('sets only what the widget declares: no event handlers, no style, no names of others', () => {
    const result = asked('widget=status&src=/a.json&onload=alert(1)&onclick=x&style=color:red&measure=a&class=b&id=c');
    assert.deepEqual(result, {
      widget: 'status',
      attributes: { src: 'https://intranat.kommun.example/a.json' },
      ignored: ['onload', 'onclick', 'style', 'measure', 'class', 'id'],
    });
  });

  it('takes no words from the link: a heading can be hidden and not replaced, and values are short', () => {
    const words = new URLSearchParams({ heading: 'Ring genast 0900-12345', measure: 'lång '.repeat(52) });
    const result = asked(`widget=run-chart&src=/a.json&${String(words)}`);
    assert.ok(typeof result === 'object');
    assert.deepEqual(result.ignored, ['heading', 'measure']);
    const hidden = asked('widget=run-chart&src=/a.json&heading=');
    assert.ok(typeof hidden === 'object');
    assert.equal(hidden.attributes['heading'], '');
  });

  it('opens no small groups: the minimum can be raised and not lowered', () => {
    for (const [minimum, isTaken] of [['0', false], ['5', false], ['-1', false], ['', false], ['a', false], ['6', true],
      ['10', true]] as const) {
      const result = asked(`widget=status&src=/a.json&minimum=${minimum}`);
      assert.ok(typeof result === 'object');
      assert.equal('minimum' in result.attributes, isTaken, minimum);
    }
  });

  it('shows documents of its own site, however they are written', () => {
    assert.equal(srcOf('/tavlor/a.json?v=1'), 'https://intranat.kommun.example/tavlor/a.json?v=1');
    assert.equal(srcOf('../a.json'), 'https://intranat.kommun.example/a.json');
    assert.equal(srcOf('HTTPS://INTRANAT.kommun.example/a.json'), 'https://intranat.kommun.example/a.json');
    assert.equal(srcOf(' /a.json'), 'https://intranat.kommun.example/a.json');
  });

  it('shows none of another site, however it is written', () => {
    const foreign = [
      'https://annan.example/a.json',
      '//annan.example/a.json',
      '\\\\annan.example\\a.json',
      '/\\annan.example/a.json',
      'http://intranat.kommun.example/a.json',
      'https://intranat.kommun.example:8443/a.json',
      'https://intranat.kommun.example@annan.example/a.json',
      'https://namn:ord@intranat.kommun.example/a.json',
      'https://intranat.kommun.example.annan.example/a.json',
      'data:application/json,{"styrtavla":"1"}',
      'blob:https://intranat.kommun.example/0b7d4a4e-0000-4000-8000-000000000000',
      'javascript:alert(1)',
      'file:///a.json',
      'https://',
    ];
    for (const src of foreign) assert.equal(srcOf(src), 'foreignSource', src);
  });

  it('shows documents of the places that its policy lists: a site, a folder, a file', () => {
    const policy = "connect-src 'self' https://data.example http://x.example:8080/tavlor/ https://y.example/a.json";
    assert.equal(srcOf('https://data.example/b/c.json', policy), 'https://data.example/b/c.json');
    assert.equal(srcOf('http://x.example:8080/tavlor/a.json', policy), 'http://x.example:8080/tavlor/a.json');
    assert.equal(srcOf('https://y.example/a.json?v=2', policy), 'https://y.example/a.json?v=2');
    for (const src of [
      'http://data.example/b.json', 'https://data.example.annan.example/b.json', 'http://x.example:8080/annat/a.json',
      'http://x.example:8080/tavlor/../annat/a.json', 'https://y.example/a.json/b', 'https://z.example/a.json',
    ]) assert.equal(srcOf(src, policy), 'foreignSource', src);
  });

  it('takes no wildcard for a place, and without a policy only its own site', () => {
    for (const policy of ["connect-src *", 'connect-src https:', 'connect-src https://*.example', "default-src *", '']) {
      assert.equal(srcOf('https://annan.example/a.json', policy), 'foreignSource', policy);
      assert.equal(srcOf('/a.json', policy), 'https://intranat.kommun.example/a.json', policy);
    }
  });

  it('shows nothing on a page from a file, where every address would be its own', () => {
    const query = new URLSearchParams('widget=status&src=a.json');
    assert.equal(askedOf(query, { widgets, base: 'file:///c:/frame.html', policy: POLICY }), 'foreignSource');
  });
});

describe('languageAsked(query)', () => {
  it('takes a language tag and nothing else', () => {
    const languages = ['lang=nn', 'lang=sv-FI', 'lang=', 'lang=%22onload', ''];
    assert.deepEqual(languages.map((query) => languageAsked(new URLSearchParams(query))),
      ['nn', 'sv-FI', undefined, undefined, undefined]);
  });
});
