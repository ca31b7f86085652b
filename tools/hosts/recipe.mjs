// The snippets of docs/embed, so that what a recipe says is what a host was given.
import { readFileSync } from 'node:fs';

/**
 * A snippet of a recipe.
 *
 * @param {string} recipe  docs/embed/<recipe>.md
 * @param {string} start  How the snippet begins.
 * @returns {string}
 * @throws {Error}  Where the recipe has none.
 */
export function snippet(recipe, start) {
  const path = `docs/embed/${recipe}.md`;
  const fences = readFileSync(path, 'utf8').matchAll(/^( *)```[^\n]*\n(.*?)^\1```$/gms);
  const found = [...fences].map(([, , code]) => code.trim()).find((code) => code.startsWith(start));
  if (found === undefined) throw new Error(`${path} has no snippet that starts with ${start}`);
  return found;
}

/**
 * The elements of a snippet, and what each of them has to say: the name of its measure.
 *
 * @param {string} code
 * @param {object} document  The one they show.
 * @returns {import('./look.mjs').Expected}
 */
export function expectedOf(code, document) {
  const elements = [...code.matchAll(/<(styr-[a-z-]+)[^>]*? measure="([^"]*)"/g)];
  const named = (id) => document.measures.find((measure) => measure.id === id)?.name ?? `a measure ${id}`;
  return { tags: elements.map(([, tag]) => tag), texts: elements.map(([, , id]) => named(id)) };
}

/**
 * The tags that shortcodes become.
 *
 * @param {string} code  [styrtavla element="gauge" …]
 * @returns {string}
 */
export const shortcodes = (code) => code.replaceAll(/\[styrtavla element="([a-z-]+)"([^\]]*)\]/g, '<styr-$1$2>');
