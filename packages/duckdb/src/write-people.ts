import { type AppendedCell, appendRows } from './append-rows.js';
import type { Network } from './network.js';
import type { Person } from './person.js';
import { sealedDetails } from './personal-details.js';

/** Writes new people, and what is new of known ones. Called within a transaction. */
export async function writePeople(
  network: Network,
  people: ReadonlyMap<string, Person>,
  key: Uint8Array,
): Promise<void> {
  const changed = [...people].filter(([, { change }]) => change !== 'none').sort(byPseudonym);
  const added = changed.filter(([, { change }]) => change === 'new');
  const known = changed.filter(([, { change }]) => change === 'changed');
  await appendRows(network, 'contact', added.map(contactRow));
  await replaceRows(network, 'contact', known.map(contactRow));
  await network.connection.run(
    `INSERT INTO organisation SELECT DISTINCT organisation, NULL, NULL, NULL FROM contact
     WHERE organisation IS NOT NULL AND organisation NOT IN (SELECT name FROM organisation)
     ORDER BY organisation`,
  );
  const details = ([pseudonym, person]: PersonEntry) => [
    pseudonym,
    sealedDetails(person.details, key),
  ];
  await appendRows(network, 'contact_detail', added.map(details));
  await replaceRows(
    network,
    'contact_detail',
    known.filter(([, { detailsChange }]) => detailsChange !== 'none').map(details),
  );
  await appendRows(
    network,
    'contact_partner',
    changed.flatMap(([pseudonym, { newPartners }]) =>
      newPartners.map((partner) => [pseudonym, partner]),
    ),
  );
  await appendRows(
    network,
    'contact_step',
    changed.flatMap(([pseudonym, { newSteps }]) =>
      newSteps.map(({ state, on, call }) => [pseudonym, state, on, call]),
    ),
  );
}

type PersonEntry = readonly [pseudonym: string, person: Person];

function byPseudonym([a]: PersonEntry, [b]: PersonEntry): number {
  return a < b ? -1 : 1;
}

/** A row of the table `contact`, in the order of its columns. */
function contactRow([pseudonym, { values, interests, source, domain }]: PersonEntry) {
  const { organisation, country, targetGroup, role, language, basis, basisOn, purpose } = values;
  const listed = JSON.stringify([...interests].sort());
  return [
    pseudonym,
    organisation,
    country,
    targetGroup,
    role,
    language,
    listed,
    basis,
    basisOn,
    purpose,
    source,
    domain,
  ];
}

/** Puts rows in the place of those with the same key. */
async function replaceRows(
  network: Network,
  table: 'contact' | 'contact_detail',
  rows: readonly (readonly AppendedCell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  await network.connection.run(`CREATE TEMP TABLE incoming AS SELECT * FROM ${table} LIMIT 0`);
  await appendRows(network, 'incoming', rows);
  await network.connection.run(`INSERT OR REPLACE INTO ${table} SELECT * FROM incoming`);
  await network.connection.run('DROP TABLE incoming');
}
