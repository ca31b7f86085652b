import type { Command } from 'commander';
import { jsonSchema } from '../../src/contract/index.ts';
import { writeWhole } from '../files/write.ts';

/** The contract as JSON Schema, as text that ends with a line end. */
export const schemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;

const HELP = `
Examples:
  npx styrtavla schema --out styrtavla.schema.json
  npx styrtavla schema | head

An editor completes and marks a document that names the schema in its first lines:
  "$schema": "./styrtavla.schema.json"
A schema sees each value by itself; check also sees what only the whole document tells.

The exit status is 0, or 2 where it cannot be written.`;

/** Adds `schema` to the program. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('prints the contract as JSON Schema, for editors that complete and mark')
    .option('--out <file>', 'where to write it; without it, it is printed')
    .option('--force', 'write over a file that stands there')
    .addHelpText('after', HELP)
    .action(async ({ out, force = false }: { readonly out?: string; readonly force?: boolean }) => {
      if (out === undefined) console.log(schemaText().trimEnd());
      else await writeWhole(out, schemaText(), { force });
    });
}
