/** What a test hears of the console while it listens; nothing of it is printed. */
export interface Heard {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly restore: () => void;
}

/** Takes the place of the console's warnings and errors. */
export function listenToConsole(): Heard {
  const { warn, error } = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  console.warn = (...said) => { warnings.push(said.map(String).join(' ')); };
  console.error = (...said) => { errors.push(said.map(String).join(' ')); };
  return { warnings, errors, restore: () => { Object.assign(console, { warn, error }); } };
}
