// Writes dist/schema.json, which editors and publishers check documents against. Run through tsx.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/contract/json-schema.ts';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
