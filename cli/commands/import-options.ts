import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { parsePeriod } from '../../src/contract/index.ts';

/** What every import of figures from a service can be told. */
export interface ImportOptions {
  readonly name?: ReadonlyMap<string, string>;
  readonly unit?: ReadonlyMap<string, string>;
  readonly language?: string;
  readonly retrieved?: string;
  readonly title?: string;
  readonly orgUnit?: string;
  readonly out?: string;
  readonly update?: string;
  readonly force?: boolean;
}

/** Adds the options that the imports share to one of them. */
export const withImportOptions = (command: Command): Command => command
  .addOption(pairs('--name <id=text>', 'what a measure or a place is called; may be given several times'))
  .addOption(pairs('--unit <id=text>', 'the unit of a measure; may be given several times'))
  .addOption(new Option('--language <tag>', 'language of the texts: sv, nb, nn, da, fi, en').argParser(language))
  .addOption(new Option('--retrieved <date>', 'the day on which a saved answer was fetched').argParser(day))
  .option('--title <text>', 'title of the document')
  .option('--org-unit <id>', 'the unit of organisation that the measures belong to')
  .option('--out <file>', 'where the document goes; else it is printed')
  .option('--update <file>', 'puts the figures into this document and keeps all else in it')
  .option('--force', 'writes over a file that is newer than what it is made from');

/** "2015-2018,2020" as a list of years. */
export function years(text: string): readonly string[] {
  return list(text).flatMap((part) => {
    const [, first = '', last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(part) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (first === '' || count < 1 || count > 200) throw new InvalidArgumentError('Write 2025, 2015-2025 or 2015,2020.');
    return Array.from({ length: count }, (_, more) => String(Number(first) + more));
  });
}

/** A list with commas between, each item once. */
export const list = (text: string): readonly string[] =>
  [...new Set(text.split(',').map((part) => part.trim()).filter((part) => part !== ''))];

/** An option that may stand several times. */
export const repeated = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((text: string, before?: readonly string[]) => [...before ?? [], text]);

/** "N00945=Föräldradagar": an id and what it is to have. */
function pairs(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string, before?: ReadonlyMap<string, string>) => {
    const at = text.indexOf('=');
    const [id, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at < 1 || value === '') throw new InvalidArgumentError('Write an id, = and the text: N00945="Föräldradagar".');
    return new Map([...before ?? [], [id, value]]);
  });
}

function language(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('Write a language tag: sv, nb, nn, da, fi or en.');
  }
}

function day(text: string): string {
  if (parsePeriod(text)?.kind !== 'day') throw new InvalidArgumentError('Write a date like 2026-03-01.');
  return text;
}
