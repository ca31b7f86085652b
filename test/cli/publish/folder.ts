import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publish } from '../../../cli/publish/publish.ts';
import type { PublishSettings, PublishWorld } from '../../../cli/publish/publish.ts';
import type { LibraryFile } from '../../../cli/publish/library.ts';

/** Stands in for the library: what is in it is not what these tests are about. */
export const LIBRARY: readonly LibraryFile[] = [
  { name: 'styrtavla.iife.js', bytes: Buffer.from('var styrtavla = {};\n') },
  { name: 'frame.html', bytes: Buffer.from('<!doctype html>\n') },
];

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'styrtavla-publish-'));

/** All files of a folder with what is in them; links and folders only by their names. */
export const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));

export function write(folder: string, path: string, content: string | object): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

export interface Told {
  readonly status: number;
  readonly lines: readonly string[];
}

/** Publishes, and gives what was told. */
export async function published(
  names: readonly string[], settings: PublishSettings, world: Partial<PublishWorld> = {},
): Promise<Told> {
  const lines: string[] = [];
  const status = await publish(names, settings, { library: LIBRARY, print: (line) => { lines.push(line); }, ...world });
  return { status, lines: lines.map((line) => line.replaceAll(settings.out, 'OUT')) };
}

/** A board of one unit with some measures, and something for each place on it. */
export const boardOf = (title: string, values: readonly number[] = [3, 4, 5]): object => ({
  styrtavla: '1',
  language: 'sv',
  title,
  published: '2026-11-20',
  source: { name: 'Påhittade värden' },
  orgUnits: [{ id: 'enhet', name: 'Enheten' }],
  boards: [{
    id: 'tavla',
    title,
    orgUnit: 'enhet',
    zones: [{ title: 'Resultat', kind: 'results', measures: ['a'] }],
  }],
  measures: [{
    id: 'a',
    name: 'Svarstid',
    unit: 'dagar',
    orgUnit: 'enhet',
    target: { atMost: 4 },
    observations: values.map((value, month) => ({ period: `2026-0${month + 1}`, value, n: 40 })),
  }],
});
