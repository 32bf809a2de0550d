import type { Contact, ContactStep, RecordSource } from '@partnership-impact/core';
import { type Network, type Row, rowsOf, textOf } from './network.js';

/**
 * All contacts as plain records, by pseudonym in order, without names or addresses. Needs no secret.
 *
 * A contact of an organisation that was merged into another counts with that one.
 */
export async function contactsOf(network: Network): Promise<readonly Contact[]> {
  const partners = grouped(
    await rowsOf(network, 'SELECT DISTINCT person, partner FROM contact_partner ORDER BY ALL'),
    (row) => textOf(row.partner) ?? '',
  );
  const steps = grouped(
    await rowsOf(
      network,
      'SELECT person, state, step_on, call FROM contact_step ORDER BY person, step_on NULLS FIRST, rowid',
    ),
    (row) =>
      ({
        state: textOf(row.state),
        on: textOf(row.step_on),
        call: textOf(row.call),
      }) as ContactStep,
  );
  const rows = await rowsOf(
    network,
    `SELECT c.*, coalesce(o.merged_into, c.organisation) AS belongs_to
     FROM contact c LEFT JOIN organisation o ON o.name = c.organisation ORDER BY person`,
  );
  return rows.map((row) => {
    const person = textOf(row.person) ?? '';
    return {
      person,
      organisation: textOf(row.belongs_to),
      country: textOf(row.country),
      targetGroup: textOf(row.target_group),
      role: textOf(row.role),
      language: textOf(row.language),
      interests: JSON.parse(textOf(row.interests) ?? '[]') as string[],
      partners: partners.get(person) ?? [],
      basis: textOf(row.basis) as Contact['basis'],
      basisOn: textOf(row.basis_on),
      purpose: textOf(row.purpose),
      history: steps.get(person) ?? [],
      source: JSON.parse(textOf(row.source) ?? '{}') as RecordSource,
    };
  });
}

function grouped<Item>(
  rows: readonly Row[],
  read: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const person = textOf(row.person) ?? '';
    const group = groups.get(person) ?? [];
    group.push(read(row));
    groups.set(person, group);
  }
  return groups;
}
