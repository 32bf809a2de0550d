import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeNetwork,
  contactsOf,
  createNetwork,
  importContacts,
  keepApart,
  mergeOrganisations,
  type Network,
  openProposals,
} from '../src/index.js';
import { entry } from './entries.js';
import { generatedLists } from './generated-lists.js';

let folder: string;
let network: Network;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
  network = await createNetwork(join(folder, 'n.duckdb'), { secret: 'a secret of the test' });
});

afterEach(async () => {
  await closeNetwork(network);
  rmSync(folder, { recursive: true, force: true });
});

describe('four lists of 1,754 people', () => {
  it('are merged and counted; what may be one organisation is proposed and nothing is merged alone', async () => {
    const { lists, people, bad, truth } = generatedLists({ seed: 1_754, people: 1_754 });
    let rejected = 0;
    for (const { partner, entries } of lists) {
      rejected += (await importContacts(network, entries, { partner, on: '2019-03-01' })).rejected;
    }
    const contacts = await contactsOf(network);
    expect(contacts).toHaveLength(people);
    expect(rejected).toBe(bad);

    const used = new Set(contacts.map(({ organisation }) => organisation));
    const spellings = [...truth.keys()].filter((spelling) => used.has(spelling));
    const pairs = spellings.flatMap((one, index) =>
      spellings.slice(index + 1).filter((other) => truth.get(one) === truth.get(other)),
    ).length;
    const proposals = await openProposals(network);
    const right = proposals.filter(({ one, other }) => truth.get(one) === truth.get(other)).length;
    expect(pairs).toBeGreaterThan(20);
    expect(right / proposals.length).toBeGreaterThanOrEqual(0.98);
    expect(right / pairs).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});

describe('openProposals', () => {
  it('takes a domain in common, not that of a mail service', async () => {
    const list = [
      ['Liceo Alessandro Volta', 'a@volta.example'],
      ['Volta School of Science', 'b@volta.example'],
      ['Liceo Galilei', 'c@gmail.com'],
      ['Galilei Institute of Music', 'd@gmail.com'],
    ] as const;
    await importContacts(
      network,
      list.map(([organisation, email]) => entry({ organisation, email, country: 'IT' })),
      { partner: 'CESIE' },
    );
    expect(await openProposals(network)).toEqual([
      { one: 'Liceo Alessandro Volta', other: 'Volta School of Science', reason: 'same domain' },
    ]);
  });
});

describe('a decision', () => {
  it('is remembered, and contacts count with the organisation that was decided', async () => {
    await importContacts(
      network,
      [
        entry({ email: 'a@x.eu', organisation: 'OXFAM Italia' }),
        entry({ email: 'b@x.eu', organisation: 'OXAFAM Italia' }),
        entry({ email: 'c@x.eu', organisation: 'Liceo Galilei' }),
        entry({ email: 'd@x.eu', organisation: 'Liceo Galilea' }),
      ],
      { partner: 'CESIE' },
    );
    expect(await openProposals(network)).toHaveLength(2);
    await mergeOrganisations(network, {
      from: 'OXAFAM Italia',
      into: 'OXFAM Italia',
      on: '2020-01-01',
    });
    await keepApart(network, { one: 'Liceo Galilei', other: 'Liceo Galilea', on: '2020-01-01' });
    expect(await openProposals(network)).toEqual([]);
    const names = (await contactsOf(network)).map(({ organisation }) => organisation).sort();
    expect(names).toEqual(['Liceo Galilea', 'Liceo Galilei', 'OXFAM Italia', 'OXFAM Italia']);
    await expect(
      mergeOrganisations(network, {
        from: 'OXAFAM Italia',
        into: 'OXFAM Italia',
        on: '2020-01-01',
      }),
    ).rejects.toThrow('one organisation already');
    await expect(
      mergeOrganisations(network, { from: 'Nobody', into: 'OXFAM Italia', on: '2020-01-01' }),
    ).rejects.toThrow('network list');
  });
});
