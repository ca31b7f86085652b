/** Throws the error that a developer reads unless the argument `holds`. */
export function requires(holds: boolean, caller: string, needed: string, got: number | string): void {
  if (!holds) throw new RangeError(`${caller}: needs ${needed}, got ${got}`);
}

/** Whether a number counts something that is there: whole, and 1 or more. */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
