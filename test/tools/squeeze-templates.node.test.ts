import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rollup } from 'rollup';
import { squeezeCss, squeezeMarkup, squeezeTemplates } from '../../tools/squeeze-templates.mjs';

describe('squeezeCss', () => {
  test('takes indentation, comments and last semicolons out', () => {
    const sheet = '\n  /* why */\n  :host {\n    display: block;\n    color: red;\n  }\n\n  p , b { margin: 0 }\n';
    assert.equal(squeezeCss(sheet), ':host{display:block;color:red}p,b{margin:0}');
  });

  test('keeps the spaces that mean something', () => {
    for (const sheet of [
      'a :hover{top:calc(1em + 2px)}',
      'b{content:"  a ; { b --c: d  "}',
      "b{content:\"it's  a /* b */\"}",
      'a{--none: ;--also: }',
      'a{content:attr(data-label);content:attr(data-label) / ""}',
      '@media(min-width:20em)and (not print){a>b+c~d{color:light-dark(#fff,CanvasText)}}',
    ]) assert.equal(squeezeCss(sheet), sheet);
    assert.equal(squeezeCss('a{--to: "x: y"; --now:  var(--_a,  1px)}'), 'a{--to:"x: y";--now:var(--_a, 1px)}');
  });

  test('keeps them around expressions too', () => {
    for (const sheet of [
      'a :hover{top: calc(\0px + 2px)}',
      'b::before{content: "  a ; { \0  "}',
      "b{content: 'it\\'s  a /* b */';top: \0}",
      '@media (width >= \0em) and (print){a > b + c ~ d{--none: ;--also: }}',
    ]) assert.equal(squeezeCss(sheet), sheet);
  });

  test('keeps every expression, also inside quotes and comments', () => {
    const sheet = '\n \0\n :host { width: \0px; content: "\0  x"; }';
    assert.equal(squeezeCss(sheet), '\0 :host{width: \0px;content: "\0  x"}');
    assert.equal(squeezeCss('a { --b: \0; } /* \0 */'), 'a{--b:\0}/* \0 */');
  });
});

describe('squeezeMarkup', () => {
  test('leaves one space of a line break', () => {
    const markup = '\n  <p\n    class="a"\n  >\n    Hej\n    <b>du</b>\n  </p>\n';
    assert.equal(squeezeMarkup(markup), ' <p class="a" > Hej <b>du</b> </p> ');
  });

  test('keeps spaces within a line, quoted values and expressions', () => {
    assert.equal(squeezeMarkup('<b>a</b> <i>b  c</i>'), '<b>a</b> <i>b  c</i>');
    assert.equal(squeezeMarkup('<p title="a\n  b > c"  ?hidden=\0>\0</p>'), '<p title="a\n  b > c" ?hidden=\0>\0</p>');
    assert.equal(squeezeMarkup("<p>it's\n  \0 < 5\n  it's</p>"), "<p>it's \0 < 5 it's</p>");
  });

  test('takes comments out, but none that holds an expression', () => {
    assert.equal(squeezeMarkup('<p><!-- why\n  --></p>'), '<p></p>');
    assert.equal(squeezeMarkup('<p><!-- \0 --></p>'), '<p><!-- \0 --></p>');
  });

  test('leaves preformatted text alone', () => {
    assert.equal(squeezeMarkup('<pre>\n  a\n</pre>'), '<pre>\n  a\n</pre>');
  });
});

describe('squeezeTemplates', () => {
  test('changes tagged templates only, nested ones too, and what runs stays the same', async () => {
    const source = 'const html = (parts, ...values) => String.raw({ raw: parts }, ...values);\n'
      + 'export const text = `a\n  b`;\nexport const page = html`\n  <p>${html`\n  <b>${1 + 1}</b>`}</p>`;';
    const bundle = await rollup({
      input: 'page',
      plugins: [{ name: 'page', resolveId: (id) => id, load: () => source }, squeezeTemplates()],
    });
    const { output: [{ code }] } = await bundle.generate({ format: 'es' });
    const { text, page } = await import(`data:text/javascript,${encodeURIComponent(code)}`) as Record<string, string>;
    assert.equal(text, 'a\n  b');
    assert.equal(page, ' <p> <b>2</b></p>');
  });

  const built = async (source: string): Promise<string> => {
    const bundle = await rollup({
      input: 'sheet',
      external: ['@lit/reactive-element'],
      plugins: [
        { name: 'sheet', resolveId: (id) => (id === 'sheet' ? id : null), load: () => source }, squeezeTemplates(),
      ],
    });
    const { output: [{ code }] } = await bundle.generate({ format: 'es' });
    return code;
  };

  test('takes Lit\'s sheets for whole where they are, and asks Lit for no more than that', async () => {
    const whole = "import { css } from '@lit/reactive-element';\nexport const a = css`\n  b { margin: 0; }`;";
    assert.match(await built(whole), /^import \{ unsafeCSS \} from .*\n\nconst a = unsafeCSS\(`b\{margin:0\}`\);/);
    const put = "import { css } from '@lit/reactive-element';\nexport const a = (b) => css`${b} i { margin: 0; }`;";
    assert.match(await built(put), /^import \{ css \} from .*\n\nconst a = \(b\) => css`\$\{b\} i\{margin: 0\}`;/);
  });

  test('leaves a tag of the same name that is not Lit\'s', async () => {
    const own = 'const css = String.raw;\nexport const a = css`\n  b { margin: 0; }`;';
    assert.match(await built(own), /const a = css`b\{margin:0\}`;/);
  });
});
