// How Drupal's BigPipe sends a page: first with a placeholder for each part that takes time, then what takes its place.

const ELEMENTS = /<(styr-[a-z-]+)\b[^>]*>.*?<\/\1>/gs;
const placeholder = (index) => `styrtavla-${index}`;

/** @type {(saved: string) => string} */
export function placeholders(saved) {
  let count = 0;
  return saved.replaceAll(ELEMENTS, () => `<span data-big-pipe-placeholder-id="${placeholder(count++)}"></span>`);
}

/** @type {(saved: string) => string} */
export const replacements = (saved) => [...saved.matchAll(ELEMENTS)].map(([data], index) => {
  const selector = `[data-big-pipe-placeholder-id="${placeholder(index)}"]`;
  const commands = JSON.stringify([{ command: 'insert', method: 'replaceWith', selector, data }]);
  return `<script type="application/vnd.drupal-ajax" data-big-pipe-replacement-for-placeholder-with-id="${
    placeholder(index)}">${commands.replaceAll('<', '\\u003C')}</script>\n`;
}).join('');
