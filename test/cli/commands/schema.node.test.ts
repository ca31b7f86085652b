import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../../src/contract/index.ts';
import { runCli } from '../../support/run-cli.ts';

describe('styrtavla schema', () => {
  test('prints the contract as a JSON Schema that a validator takes', async () => {
    const { status, out, err } = await runCli(['schema']);
    assert.deepEqual([status, err], [0, '']);
    const schema = JSON.parse(out) as object;
    assert.deepEqual(schema, jsonSchema());
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    assert.equal(validate(JSON.parse(readFileSync('documents/vab.json', 'utf8'))), true);
    assert.equal(validate({ styrtavla: '2' }), false);
  });

  test('writes it to a file, and over one that stands there only by force', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'styrtavla-schema-'));
    const file = join(folder, 'schema.json');
    assert.deepEqual(await runCli(['schema', '--out', file]), { status: 0, out: '', err: '' });
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), jsonSchema());
    const { status, err } = await runCli(['schema', '--out', file]);
    assert.equal(status, 2);
    assert.match(err, /stands there already.*--force/);
    assert.equal((await runCli(['schema', '--out', file, '--force'])).status, 0);
    rmSync(folder, { recursive: true });
  });
});
