import { readFileSync } from 'node:fs';

/** Which version of the package runs; read where it stands, so that it stands in one place. */
export function version(): string {
  // Beside this folder's own: cli/ from source, dist/ in the package.
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
