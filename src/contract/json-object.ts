/** An object as JSON has it, from this page or another: no list, no Date, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a field is neither read nor told of, wherever it stands: those that anyone may add, and hostile ones. */
export const isPassedOver = (key: string): boolean => /^(x-|(\$schema|__proto__|constructor|prototype)$)/.test(key);
