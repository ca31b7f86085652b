/** Markup that is safe to stand in a page. Only the functions of this file make it. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: a text is escaped, markup is not, nothing is nothing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

const MEANINGS: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;',
};

/** The one place where texts become markup: safe between tags and in quoted attributes, the only two where they go. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => MEANINGS[sign] ?? '');

function written(content: Content): string {
  if (content instanceof Html) return String(content);
  if (Array.isArray(content)) return content.map(written).join('');
  return content === false || content === null || content === undefined ? '' : escape(String(content));
}

/** A template of markup, in which all that is put is escaped unless it is markup already. */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(strings.map((part, place) => part + written(contents[place])).join(''));

/** Attributes with a space before each; one without a value is left out, and `true` is one that only stands there. */
export const attributes = (values: Readonly<Record<string, string | number | true | undefined>>): Html =>
  new Html(Object.entries(values).map(([name, value]) =>
    (value === undefined ? '' : value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`)).join(''));

/** JSON to stand in a script of a page: no text in it can end the script, or open a comment that swallows its end. */
export const json = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));

/** A script or a stylesheet of ours, as it is: nothing of a document may stand in it. */
export const verbatim = (program: string): Html => new Html(program);
