// A minifier leaves template literals alone, and a third of an element's bytes are indentation in its templates.
// This rollup plugin takes that out, where nobody can see the difference.
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

/** Stands for `${…}` while a template is one text. No template holds this character. */
const HOLE = '\0';
/** @type {import('esbuild').TransformOptions} */
const MINIFIED = { loader: 'css', minify: true, target: 'esnext' };

const SQUEEZERS = { css: squeezeCss, html: squeezeMarkup, svg: squeezeMarkup };

/**
 * Takes indentation and comments out of css, html and svg templates.
 *
 * @returns {import('rollup').Plugin}
 */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    transform(code) {
      if (!/\b(?:css|html|svg)`/.test(code)) return null;
      const text = new MagicString(code);
      const found = [...templates(this.parse(code))];
      for (const template of found) squeeze(text, code, template);
      if (LITS_CSS.test(code)) makeWhole(text, found);
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
    },
  };
}

const LITS_CSS = /(?<=import \{ css)(?= \} from ["']@lit\/reactive-element["'])/;

// A sheet without expressions in Lit's own words for one that is whole already: most pages then do without what puts
// sheets together from parts, and complains of what may be none.
function makeWhole(text, found) {
  for (const { tag, quasi } of found) {
    if (tag.name !== 'css' || quasi.quasis.length > 1) continue;
    text.update(tag.start, tag.end, 'unsafeCSS(').appendLeft(quasi.end, ')');
  }
  text.replace(LITS_CSS, ', unsafeCSS');
}

function* templates(node) {
  if (Array.isArray(node)) for (const child of node) yield* templates(child);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(SQUEEZERS, node.tag.name)) yield node;
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') yield* templates(child);
  }
}

// As one text, so that a comment or a quoted value may go on past an expression.
function squeeze(text, code, { tag, quasi: { quasis } }) {
  const pieces = quasis.map(({ start, end }) => code.slice(start, end));
  const whole = pieces.join(HOLE);
  const squeezed = SQUEEZERS[tag.name](whole).split(HOLE);
  if (squeezed.length !== pieces.length) throw new Error(`squeeze-templates: lost an expression of ${whole}`);
  quasis.forEach(({ start, end }, index) => {
    if (end > start && squeezed[index] !== pieces[index]) text.update(start, end, squeezed[index]);
  });
}

/**
 * As small as esbuild writes it; around expressions, which it cannot read, only without comments and needless space.
 *
 * @param {string} text  The source of a template, `\0` for each expression.
 */
export function squeezeCss(text) {
  const css = text.includes(HOLE) ? withoutIndentation(text) : transformSync(text, MINIFIED).code.trim();
  // The space before the value of a custom property is none of it (CSS Custom Properties 1, section 2). One without a
  // value keeps it: some browsers drop the property else.
  return css.replace(/("(?:\\.|[^"\\])*")|(--[\w-]+): (?![;}])/g, (_, quoted, name) => quoted ?? `${name}:`);
}

// Quoted texts keep their space, as do `a :hover` and `1px + 2px`.
function withoutIndentation(text) {
  const comment = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[^\0]*?\*\//g;
  // `--none: ;` keeps its space: without a value some browsers drop the property.
  const space = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<=:)\s+(?=[;}])|;?\s*(\})\s*|\s*([{;,])\s*|\s+/g;
  return text
    .replace(comment, (_, quoted) => quoted ?? ' ')
    .replace(space, (_, quoted, end, mark) => quoted ?? end ?? mark ?? ' ')
    .trim();
}

/**
 * With one space for each break of a line and its indentation. That one stays: between two words it shows.
 * Quoted values, spaces within a line of text, and templates with `<pre>` or `<textarea>` stay as they are.
 *
 * @param {string} text  The source of a template, `\0` for each expression.
 */
export function squeezeMarkup(text) {
  if (/<(?:pre|textarea)\b/i.test(text)) return text;
  const token = /<!--[^\0]*?-->|(<[a-z/](?:"[^"]*"|'[^']*'|[^"'>])*>)|(\s*\n\s*)/gi;
  return text.replace(token, (_, tag, lineBreak) => (tag ? squeezeTag(tag) : lineBreak ? ' ' : ''));
}

const squeezeTag = (tag) => tag.replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted) => quoted ?? ' ');
