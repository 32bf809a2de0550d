import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactFunnel, emptyDataset, parseDataset, reachOf } from '@partnership-impact/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeNetwork,
  contactsOf,
  createNetwork,
  erasePerson,
  importContacts,
  invite,
  keepAttendances,
  type Network,
  networkFunnel,
  networkReach,
  recordStep,
} from '../src/index.js';
import { generatedLists } from './generated-lists.js';

let folder: string;
let network: Network;
const who = (email: string) => ({ email, name: null, organisation: null });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
  network = await createNetwork(join(folder, 'n.duckdb'), { secret: 'a secret of the test' });
  for (const { partner, entries } of generatedLists({ seed: 3, people: 120 }).lists) {
    await importContacts(network, entries, { partner, on: '2019-03-01' });
  }
  await invite(network, { call: 'schools', on: '2019-04-01', where: { targetGroup: 'schools' } });
  await invite(network, { call: 'all', on: '2019-05-01' });
  for (const person of [0, 1, 4, 9, 16]) {
    await recordStep(network, who(`canary.${person}@example.org`), {
      state: 'registered',
      on: `2019-06-${10 + person}`,
    });
  }
});

afterAll(async () => {
  await closeNetwork(network);
  rmSync(folder, { recursive: true, force: true });
});

describe('networkFunnel', () => {
  it.each([
    { by: [] },
    { by: ['targetGroup'] },
    { by: ['country', 'targetGroup'] },
    { by: ['partner'] },
    { by: ['call', 'partner'] },
  ] as const)('counts as the plain records do, by $by', async ({ by }) => {
    expect(await networkFunnel(network, { by })).toEqual(
      contactFunnel(await contactsOf(network), { by }),
    );
  });
});

describe('networkReach', () => {
  it('counts as the plain records do, and the unknown too', async () => {
    const contacts = await contactsOf(network);
    const { dataset } = parseDataset({
      events: [
        { id: 'e1', type: 'Igniting event' },
        { id: 'e2', type: 'Peer-learning event' },
      ],
      attendances: [
        ...contacts.slice(0, 40).map(({ person }) => ({ event: 'e1', person })),
        ...contacts.slice(20, 50).map(({ person }) => ({ event: 'e2', person })),
        { event: 'e2', person: 'a stranger' },
        { event: 'e2', person: null },
        { event: 'e2', person: null, presence: 'absent' },
      ],
    });
    expect(await keepAttendances(network, dataset)).toBe(73);
    expect(await keepAttendances(network, dataset)).toBe(73);
    const reach = await networkReach(network);
    expect(reach).toEqual(reachOf({ ...emptyDataset, ...dataset, contacts }));
    expect(reach.reduce((sum, { attendances }) => sum + attendances, 0)).toBe(72);
  });

  it('keeps lists that name their event by its title, and none of what was cancelled', async () => {
    const { dataset } = parseDataset({
      events: [
        { id: 'e7', title: 'Open day', start: '2020-03-01', type: 'Fair' },
        { id: 'e8', title: 'Closing day', start: '2020-04-01', type: 'Fair', status: 'cancelled' },
      ],
      attendances: [
        { event: 'open day', person: 'a visitor' },
        { event: null, date: '2020-03-01', person: 'another' },
        { event: 'Closing day', person: 'a visitor' },
        { event: 'Night walk', person: 'a visitor' },
      ],
    });
    expect(await keepAttendances(network, dataset)).toBe(2);
    expect(await networkReach(network)).toContainEqual(reachOf(dataset)[0]);
  });

  it('forgets the attendances of a person that is erased', async () => {
    const before = (await networkReach(network)).reduce((sum, row) => sum + row.attendances, 0);
    const { rows } = await erasePerson(network, who('canary.2@example.org'), { on: '2021-01-01' });
    const after = (await networkReach(network)).reduce((sum, row) => sum + row.attendances, 0);
    expect(rows).toBeGreaterThan(3);
    expect(before - after).toBeGreaterThanOrEqual(0);
  });
});
