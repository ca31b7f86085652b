// Not \s: a no-break space, pasted from a page, stands between nothing in JSON.
// eslint-disable-next-line no-control-regex -- JSON allows no control characters in a text
const TEXT = /[\t-\r ]*"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /[\t-\r ]*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

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
    while (eat(/[\t-\r ]*,/y));
    return eat(end);
  };
  const member = (): boolean => eat(TEXT) && eat(/[\t-\r ]*:/y) && value();
  const value = (): boolean =>
    eat(/[\t-\r ]*\{/y)
      ? list(member, /[\t-\r ]*\}/y)
      : eat(/[\t-\r ]*\[/y)
        ? list(value, /[\t-\r ]*\]/y)
        : eat(TEXT) || eat(SCALAR);
  try {
    value();
  } catch {
    // Nested deeper than calls can be: the place that was reached is near enough.
  }
  eat(/[\t-\r ]*/y);
  return at;
}
