import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeNetwork,
  contactsOf,
  createNetwork,
  erasePerson,
  importContacts,
  openNetwork,
  openProposals,
  personalDetails,
  rewrite,
} from '../src/index.js';
import { entry, people } from './entries.js';

const secret = 'a secret of the test';
const who = { email: 'canary1@example.org', name: null, organisation: null };

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
  file = join(folder, 'network.duckdb');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function sql(path: string, ...statements: readonly string[]) {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  const rows = (await connection.runAndReadAll("SELECT value FROM meta WHERE name = 'version'"))
    .getRowObjects()
    .map(({ value }) => value);
  connection.closeSync();
  instance.closeSync();
  return rows;
}

/** A database as version 1 made it: contacts had no domain. */
async function versionOne(): Promise<void> {
  const network = await createNetwork(file, { secret });
  await importContacts(network, people(3), { partner: 'CEO', on: '2019-03-01' });
  await closeNetwork(network);
  await sql(
    file,
    `CREATE TABLE old_contact (
       person VARCHAR PRIMARY KEY, organisation VARCHAR, country VARCHAR, target_group VARCHAR,
       role VARCHAR, language VARCHAR, interests VARCHAR NOT NULL, basis VARCHAR,
       basis_on VARCHAR, purpose VARCHAR, source VARCHAR NOT NULL)`,
    'INSERT INTO old_contact SELECT * EXCLUDE (domain) FROM contact',
    'DROP TABLE contact',
    'ALTER TABLE old_contact RENAME TO contact',
    "UPDATE meta SET value = '1' WHERE name = 'version'",
  );
}

describe('a file of version 1', () => {
  it('is copied and brought up to date when it is opened, once', async () => {
    await versionOne();
    const network = await openNetwork(file, { secret });
    expect(await contactsOf(network)).toHaveLength(3);
    expect(await personalDetails(network, who)).toMatchObject({ name: 'Canary Name 1' });
    const list = [
      ...people(3),
      entry({ email: 'x@volta.example', organisation: 'Liceo Volta' }),
      entry({ email: 'y@volta.example', organisation: 'Volta Institute' }),
    ];
    expect(await importContacts(network, list, { partner: 'CEO' })).toMatchObject({
      added: 2,
      updated: 3,
      issues: [],
    });
    expect(await openProposals(network)).toMatchObject([{ reason: 'same domain' }]);
    await closeNetwork(network);
    expect(await sql(file)).toEqual(['2']);
    expect(await sql(`${file}.version-1`)).toEqual(['1']);

    rmSync(`${file}.version-1`);
    await closeNetwork(await openNetwork(file, { secret }));
    expect(existsSync(`${file}.version-1`)).toBe(false);
  });

  it('is left as it was where the copy cannot be made', async () => {
    await versionOne();
    const { mkdirSync } = await import('node:fs');
    mkdirSync(`${file}.version-1`);
    await expect(openNetwork(file, { secret })).rejects.toThrow();
    expect(await sql(file)).toEqual(['1']);
  });

  it('leaves a copy that an erasure names', async () => {
    await versionOne();
    const network = await openNetwork(file, { secret });
    const receipt = await erasePerson(network, who, { on: '2021-01-01' });
    expect(receipt.copies).toEqual(['network.duckdb.version-1']);
    await rewrite(network);
  });
});
