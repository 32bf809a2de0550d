import type { DuckDBAppender } from '@duckdb/node-api';
import type { Network } from './network.js';
import { filledFields, type Person } from './person.js';

/** Writes new people, and what is new of known ones. Called within a transaction. */
export async function writePeople(
  network: Network,
  pseudonyms: readonly string[],
  people: ReadonlyMap<string, Person>,
): Promise<void> {
  const changed = pseudonyms.flatMap((pseudonym) => {
    const person = people.get(pseudonym);
    return person && person.change !== 'none' ? [[pseudonym, person] as const] : [];
  });
  const columns = filledFields.map(([, column]) => column);
  await network.connection.run('CREATE TEMP TABLE incoming AS SELECT * FROM contact LIMIT 0');
  await append(network, 'incoming', changed, (row, pseudonym, person) => {
    text(row, pseudonym);
    for (const [field] of filledFields.slice(0, 5)) text(row, person.values[field]);
    text(row, JSON.stringify([...person.interests].sort()));
    for (const [field] of filledFields.slice(5)) text(row, person.values[field]);
    text(row, person.source);
  });
  const assignments = [...columns, 'interests'].map((name) => `${name} = incoming.${name}`);
  await network.connection.run(
    `UPDATE contact SET ${assignments.join(', ')} FROM incoming WHERE contact.person = incoming.person`,
  );
  await network.connection.run(
    'INSERT INTO contact SELECT * FROM incoming WHERE person NOT IN (SELECT person FROM contact)',
  );
  await network.connection.run('DROP TABLE incoming');
  await network.connection.run(
    `INSERT INTO organisation SELECT DISTINCT organisation, NULL, NULL, NULL FROM contact
     WHERE organisation IS NOT NULL AND organisation NOT IN (SELECT name FROM organisation)
     ORDER BY organisation`,
  );
  const added = changed.filter(([, { sealed }]) => sealed !== null);
  await append(network, 'contact_detail', added, (row, pseudonym, { sealed }) => {
    text(row, pseudonym);
    row.appendBlob(sealed ?? new Uint8Array());
  });
  const partners = changed.flatMap(([pseudonym, { newPartners }]) =>
    newPartners.map((partner) => [pseudonym, partner] as const),
  );
  await append(network, 'contact_partner', partners, (row, pseudonym, partner) => {
    text(row, pseudonym);
    text(row, partner);
  });
  const steps = changed.flatMap(([pseudonym, { newSteps }]) =>
    newSteps.map((step) => [pseudonym, step] as const),
  );
  await append(network, 'contact_step', steps, (row, pseudonym, { state, on, call }) => {
    for (const value of [pseudonym, state, on, call]) text(row, value);
  });
}

/** Adds rows in bulk; a statement for each would be a hundred times slower. */
async function append<Item>(
  { connection }: Network,
  table: string,
  rows: readonly (readonly [string, Item])[],
  write: (row: DuckDBAppender, pseudonym: string, record: Item) => void,
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const [pseudonym, record] of rows) {
    write(appender, pseudonym, record);
    appender.endRow();
  }
  appender.closeSync();
}

function text(row: DuckDBAppender, value: string | null): void {
  if (value === null) row.appendNull();
  else row.appendVarchar(value);
}
