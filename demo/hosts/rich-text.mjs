// What rich-text editors make of what an editor types into their view of the source.

/** Of TinyMCE by itself: HTML's own elements, without those that run scripts or bring other pages. */
export const TINYMCE = {
  elements: ['a', 'blockquote', 'br', 'div', 'em', 'h2', 'h3', 'h4', 'img', 'li', 'ol', 'p', 'span', 'strong', 'table',
    'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  attributes: /^(alt|class|href|id|rel|src|style|target|title|data-.*)$/,
};

/** Of Tiptap as Umbraco sets it up where nobody has asked for more: no class, no id, no data. */
export const TIPTAP = {
  elements: ['a', 'blockquote', 'br', 'em', 'h2', 'h3', 'h4', 'img', 'li', 'ol', 'p', 'strong', 'u', 'ul'],
  attributes: /^(alt|href|src|target|title)$/,
};

/**
 * What is left when an editor saves: elements that the editor does not know are gone, and their text stays.
 *
 * @param {string} saved
 * @param {typeof TINYMCE} schema
 */
export const cleaned = (saved, { elements, attributes }) => saved
  .replaceAll(/<(script|style|iframe)\b[^>]*>.*?<\/\1>/gs, '')
  .replaceAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/g, (_, end, name, rest) => {
    if (!elements.includes(name)) return '';
    const kept = [...rest.matchAll(/\s([a-z-]+)="([^"]*)"/g)].filter(([, attribute]) => attributes.test(attribute));
    return `<${end}${name}${kept.map(([pair]) => pair).join('')}>`;
  });
