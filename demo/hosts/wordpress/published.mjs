// What WordPress makes of the text of a classic page: the filters of `the_content`, in their order.
import { readFileSync } from 'node:fs';

/** Elements that wpautop knows as blocks: paragraphs end before and begin after them. */
const BLOCK = '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|'
  + 'blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|header|footer|nav|figure|figcaption|'
  + 'details|menu|summary)';
const OPENING = new RegExp(`(<${BLOCK}[\\s/>])`, 'g');
const CLOSING = new RegExp(`(</${BLOCK}>)`, 'g');
const PLUGIN = readFileSync('demo/hosts/wordpress-plugin/styrtavla.php', 'utf8');
const [, LIST] = /STYRTAVLA_ATTRIBUTES = array\(([^)]*)/.exec(PLUGIN);
const ATTRIBUTES = [...LIST.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);

/**
 * @param {string} saved
 * @returns {string}  What stands in the page.
 */
export const published = (saved) => withShortcodes(withLoneShortcodes(withParagraphs(saved)));

// wpautop, at 10: an empty line makes a paragraph, and any other line break becomes one, but in scripts.
function withParagraphs(text) {
  const apart = `${text.trim()}\n`.replaceAll(OPENING, '\n\n$1').replaceAll(CLOSING, '$1\n\n');
  const paragraphs = apart.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');
  const unwrapped = paragraphs.map((part) => `<p>${part}</p>\n`).join('')
    .replaceAll(new RegExp(`<p>(</?${BLOCK}[^>]*>)`, 'g'), '$1')
    .replaceAll(new RegExp(`(</?${BLOCK}[^>]*>)</p>`, 'g'), '$1');
  const scripts = [];
  return unwrapped
    .replaceAll(/<script\b.*?<\/script>/gs, (script) => `{{${scripts.push(script) - 1}}}`)
    .replaceAll(/(?<!<br \/>)\s*\n(?!<p>|$)/g, '<br />\n')
    .replaceAll(/\{\{(\d+)\}\}/g, (_, index) => scripts[index]);
}

// shortcode_unautop, at 10: a shortcode that is a paragraph by itself is none.
const withLoneShortcodes = (text) => text.replaceAll(/<p>(\[styrtavla [^\]]*\](?:[^[]*\[\/styrtavla\])?)<\/p>/g, '$1');

// do_shortcode, at 11, as the plugin in ../wordpress-plugin has it.
const withShortcodes = (text) =>
  text.replaceAll(/\[styrtavla ([^\]]*)\](?:([^[]*)\[\/styrtavla\])?/g, (_, given, fallback = '') => {
    const pairs = new Map([...given.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    const tag = `styr-${(pairs.get('element') ?? 'board').replaceAll(/[^a-z-]/g, '')}`;
    const kept = ATTRIBUTES.filter((name) => pairs.has(name)).map((name) => ` ${name}="${pairs.get(name)}"`);
    return `<${tag}${kept.join('')}>${fallback}</${tag}>`;
  });
