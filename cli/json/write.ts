const WIDTH = 110;

/**
 * JSON for people: two spaces a step, and what is small and flat on one line, as an observation is.
 *
 * @param value  Plain data; fields stay in their order, and those that are `undefined` are left out.
 */
export function writeJson(value: unknown, indent = ''): string {
  const flat = oneLine(value);
  if (flat !== undefined && (isPlain(value) || indent.length + flat.length <= WIDTH)) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => writeJson(item, deeper))
    : fields(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeJson(item, deeper)}`);
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

const fields = (value: unknown): [string, unknown][] =>
  Object.entries(value as object).filter(([, item]) => item !== undefined);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** `undefined` for what holds lists or objects. */
function oneLine(value: unknown): string | undefined {
  if (isPlain(value)) return JSON.stringify(value);
  const shown = fields(value);
  if (!shown.every(([, item]) => isPlain(item))) return undefined;
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  return `{ ${shown.map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`).join(', ')} }`;
}
