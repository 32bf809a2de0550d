import { appendRows } from './append-rows.js';
import { type Network, rowsOf, textOf } from './network.js';
import { emptyPerson, filledFields, type Person } from './person.js';
import { unsealedDetails } from './personal-details.js';

/** Those of the people that the database knows, by pseudonym. */
export async function heldPeople(
  network: Network,
  pseudonyms: readonly string[],
  key: Uint8Array,
): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  await network.connection.run('CREATE TEMP TABLE wanted (person VARCHAR)');
  await appendRows(
    network,
    'wanted',
    pseudonyms.map((pseudonym) => [pseudonym]),
  );
  const heldOf = (columns: string, table: string) =>
    rowsOf(network, `SELECT ${columns} FROM ${table} JOIN wanted USING (person)`);
  for (const row of await heldOf('*', 'contact LEFT JOIN contact_detail USING (person)')) {
    const person = emptyPerson(textOf(row.source) ?? '{}', unsealedDetails(row.sealed, key));
    for (const [field, column] of filledFields) person.values[field] = textOf(row[column]);
    person.domain = textOf(row.domain);
    const interests = JSON.parse(textOf(row.interests) ?? '[]') as string[];
    for (const interest of interests) person.interests.add(interest);
    people.set(textOf(row.person) ?? '', person);
  }
  for (const row of await heldOf('person, partner', 'contact_partner')) {
    people.get(textOf(row.person) ?? '')?.partners.add(textOf(row.partner) ?? '');
  }
  for (const row of await heldOf('person, state', 'contact_step')) {
    people.get(textOf(row.person) ?? '')?.states.add(textOf(row.state) ?? '');
  }
  await network.connection.run('DROP TABLE wanted');
  return people;
}
