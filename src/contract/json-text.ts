// eslint-disable-next-line no-control-regex -- JSON allows no control characters in a text
const TEXT = /\s*"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /\s*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Where a text stops being JSON (RFC 8259): an index into it; its length where it only ends too early. */
export function faultIn(text: string): number {
  let at = 0;
  const eat = (form: RegExp): boolean => {
    form.lastIndex = at;
    const found = form.test(text);
    if (found) at = form.lastIndex;
    return found;
  };
  const list = (item: () => boolean, end: RegExp): boolean => {
    if (eat(end)) return true;
    do if (!item()) return false;
    while (eat(/\s*,/y));
    return eat(end);
  };
  const member = (): boolean => eat(TEXT) && eat(/\s*:/y) && value();
  const value = (): boolean =>
    eat(/\s*\{/y) ? list(member, /\s*\}/y) : eat(/\s*\[/y) ? list(value, /\s*\]/y) : eat(TEXT) || eat(SCALAR);
  try {
    value();
  } catch {
    // Nested deeper than calls can be: the place that was reached is near enough.
  }
  eat(/\s*/y);
  return at;
}
