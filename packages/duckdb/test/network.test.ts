import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactFunnel } from '@partnership-impact/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeNetwork,
  contactsOf,
  createNetwork,
  erasePerson,
  expire,
  historyOf,
  importContacts,
  invite,
  openNetwork,
  personalDetails,
  recordStep,
  rewrite,
  rewriteIsDue,
} from '../src/index.js';
import { entry, people } from './entries.js';

const secret = 'a secret of the test';
const who = (email: string) => ({ email, name: null, organisation: null });

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
  file = join(folder, 'network.duckdb');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether any file of the folder holds the bytes. */
function leaves(text: string): readonly string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}

describe('importContacts', () => {
  it('adds, updates and leaves alone, and importing twice changes nothing', async () => {
    const network = await createNetwork(file, { secret });
    const first = await importContacts(network, people(3), { partner: 'CEO', on: '2019-03-01' });
    expect(first).toMatchObject({ added: 3, updated: 0, unchanged: 0, rejected: 0, issues: [] });
    const again = await importContacts(network, people(3), { partner: 'CEO', on: '2019-04-01' });
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
    const other = await importContacts(network, people(1), { partner: 'CESIE', on: '2019-04-01' });
    expect(other).toMatchObject({ added: 0, updated: 1 });
    const contacts = await contactsOf(network);
    expect(contacts.map(({ partners }) => partners).sort()).toEqual([
      ['CEO'],
      ['CEO'],
      ['CEO', 'CESIE'],
    ]);
    await closeNetwork(network);
  });

  it('fills in what was empty and overwrites nothing', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, [entry({ email: 'a@x.eu', country: 'PL' })], { partner: 'CEO' });
    const { issues, updated } = await importContacts(
      network,
      [entry({ email: 'A@x.eu', country: 'IT', language: 'it' })],
      { partner: 'CEO' },
    );
    expect(updated).toBe(1);
    expect(issues).toMatchObject([{ code: 'conflicting-cell', source: { row: 2 } }]);
    expect(issues[0]?.message).not.toContain('@');
    expect(await contactsOf(network)).toMatchObject([{ country: 'PL', language: 'it' }]);
    await closeNetwork(network);
  });

  it('fills in a name and a telephone number, and tells of another one without printing it', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, [entry({ email: 'a@x.eu' })], { partner: 'CEO' });
    const named = entry({ email: 'a@x.eu', name: 'Canary Ana', phone: '+351 210 000 000' });
    expect(await importContacts(network, [named], { partner: 'CEO' })).toMatchObject({
      updated: 1,
      issues: [],
    });
    const { issues, unchanged } = await importContacts(
      network,
      [entry({ email: 'a@x.eu', name: 'Canary Bea', phone: '+351 210 000 000' })],
      { partner: 'CEO' },
    );
    expect(unchanged).toBe(1);
    expect(issues).toMatchObject([{ code: 'conflicting-cell' }]);
    expect(issues[0]?.message).not.toContain('Canary');
    expect(await personalDetails(network, who('a@x.eu'))).toMatchObject({
      name: 'Canary Ana',
      phone: '+351 210 000 000',
    });
    await closeNetwork(network);
  });

  it('counts every entry once', async () => {
    const network = await createNetwork(file, { secret });
    const entries = [...people(2), ...people(1), entry({ organisation: 'Nobody' })];
    const { added, updated, unchanged, repeated, rejected } = await importContacts(
      network,
      entries,
      {
        partner: 'CEO',
      },
    );
    expect([added, updated, unchanged, repeated, rejected]).toEqual([2, 0, 0, 1, 1]);
    await closeNetwork(network);
  });
});

describe('the way of a contact', () => {
  it('leads from identified over invited to registered', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, people(4), { partner: 'CEO', on: '2019-03-01' });
    expect(
      await recordStep(network, who('canary3@example.org'), {
        state: 'declined',
        on: '2019-03-05',
      }),
    ).toBe(true);
    expect(await invite(network, { call: 'first', on: '2019-04-01' })).toBe(3);
    expect(await invite(network, { call: 'first', on: '2019-04-02' })).toBe(0);
    const where = { targetGroup: 'scools' };
    await expect(invite(network, { call: 'first', on: '2019-04-02', where })).rejects.toThrow(
      'There is no target group "scools". Known: schools.',
    );
    expect(
      await recordStep(network, who('canary0@example.org'), {
        state: 'registered',
        on: '2019-04-08',
      }),
    ).toBe(true);
    expect(
      await recordStep(network, who('unknown@example.org'), {
        state: 'registered',
        on: '2019-04-08',
      }),
    ).toBe(false);
    expect(contactFunnel(await contactsOf(network))).toMatchObject([
      { identified: 4, invited: 3, registered: 1, declined: 1, medianDays: 7 },
    ]);
    expect((await historyOf(network)).map(({ command }) => command)).toEqual([
      'import',
      'declined',
      'invite',
      'invite',
      'registered',
    ]);
    await closeNetwork(network);
  });
});

describe('personal details', () => {
  it('are given for one person and stand in no file as they are', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, people(50), { partner: 'CEO' });
    expect(await personalDetails(network, who('canary7@example.org'))).toMatchObject({
      name: 'Canary Name 7',
      contact: { organisation: 'School 7' },
    });
    expect(leaves('anary')).toEqual([]);
    await closeNetwork(network);
    expect(leaves('anary')).toEqual([]);
  });

  it('need the secret; figures do not', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, people(5), { partner: 'CEO' });
    await closeNetwork(network);
    const open = await openNetwork(file);
    expect(await contactsOf(open)).toHaveLength(5);
    await expect(personalDetails(open, who('canary1@example.org'))).rejects.toThrow(
      'PARTNERSHIP_IMPACT_KEY',
    );
    await closeNetwork(open);
  });
});

describe('erasure', () => {
  it('leaves no byte of the person, their pseudonym included', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, people(50), { partner: 'CEO' });
    const details = await personalDetails(network, who('canary7@example.org'));
    const receipt = await erasePerson(network, who('canary7@example.org'), { on: '2021-01-01' });
    expect(receipt).toEqual({ on: '2021-01-01', contacts: 1, rows: 4, copies: [] });
    expect(await rewriteIsDue(network)).toBe(true);
    await rewrite(network);
    expect(leaves(details?.contact.person ?? '?')).toEqual([]);
    const after = await openNetwork(file, { secret });
    expect(await rewriteIsDue(after)).toBe(false);
    expect(await contactsOf(after)).toHaveLength(49);
    expect(await personalDetails(after, who('canary7@example.org'))).toBeNull();
    expect(
      await erasePerson(after, who('canary7@example.org'), { on: '2021-01-02' }),
    ).toMatchObject({ contacts: 0 });
    await closeNetwork(after);
  });

  it('happens to those over their time, after a dry run that changes nothing', async () => {
    const network = await createNetwork(file, { secret });
    await importContacts(network, people(3), { partner: 'CEO' });
    const options = {
      rules: [{ purpose: 'dissemination', months: 12, from: 'project-end' as const }],
      projectEnd: '2021-12-31',
      asOf: '2023-01-01',
    };
    expect((await expire(network, { ...options, run: 'dry' })).expired).toHaveLength(3);
    expect(await contactsOf(network)).toHaveLength(3);
    await expire(network, { ...options, run: 'remove' });
    expect(await contactsOf(network)).toEqual([]);
    await closeNetwork(network);
  });
});

describe('openNetwork', () => {
  it('refuses what it cannot read, in one line that says what to do', async () => {
    await expect(openNetwork(join(folder, 'none.duckdb'))).rejects.toThrow('network init');
    writeFileSync(join(folder, 'junk.duckdb'), 'x'.repeat(20_000));
    await expect(openNetwork(join(folder, 'junk.duckdb'))).rejects.toThrow(
      'no partnership database',
    );
  });

  it('refuses another secret, a newer file, and to make a file twice', async () => {
    const network = await createNetwork(file, { secret });
    await expect(createNetwork(file)).rejects.toThrow('exists already');
    await network.connection.run("UPDATE meta SET value = '99' WHERE name = 'version'");
    await closeNetwork(network);
    await expect(openNetwork(file)).rejects.toThrow('newer release');
    const open = await createNetwork(join(folder, 'b.duckdb'), { secret });
    await closeNetwork(open);
    await expect(
      openNetwork(join(folder, 'b.duckdb'), { secret: 'another secret' }),
    ).rejects.toThrow('not the one');
  });
});
