import { expect } from '@open-wc/testing';
import { measures } from '../../src/contract/definition/measures.ts';
import { define } from '../../src/element/define.ts';

class First extends HTMLElement { static readonly fields = { measures }; }
class Second extends HTMLElement { static readonly fields = { measures }; }

describe('define(tag, element)', () => {
  it('leaves a name to whoever took it first, and says so once', () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => { said.push(text); };
    define('test-one', First);
    define('test-one', First);
    expect(said).to.deep.equal([]);
    define('test-one', Second);
    define('test-one', Second);
    console.warn = warn;
    expect(customElements.get('test-one')).to.equal(First);
    expect(said.length).to.equal(1);
    expect(said[0]).to.include('<test-one>');
  });
});
