/** An address in full; `undefined` where a text is none. `URL.canParse` is missing in browsers before 2024. */
export function addressOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
