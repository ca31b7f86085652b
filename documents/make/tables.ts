import { ENGLISH_TABLES } from './tables/english.ts';
import { NORWEGIAN_TABLES } from './tables/norwegian.ts';
import { ENGLISH, NORWEGIAN, saved, SWEDISH } from './tables/spreadsheet.ts';
import type { Cell, Dialect } from './tables/spreadsheet.ts';
import { SWEDISH_TABLES } from './tables/swedish.ts';

type Tables = Readonly<Record<string, () => readonly (readonly Cell[])[]>>;

const inDialect = (tables: Tables, dialect: Dialect): [string, () => Uint8Array][] =>
  Object.entries(tables).map(([name, rows]) => [name, () => saved(rows(), dialect)]);

/** Every example table by its file in tables/, as the bytes that a spreadsheet would save. */
export const TABLES: Readonly<Record<string, () => Uint8Array>> = Object.fromEntries([
  ...inDialect(SWEDISH_TABLES, SWEDISH),
  ...inDialect(NORWEGIAN_TABLES, NORWEGIAN),
  ...inDialect(ENGLISH_TABLES, ENGLISH),
]);
