/** Fails a check, and says what was expected. */
export function expect(holds, what) {
  if (!holds) throw new Error(`expected: ${what}`);
}
