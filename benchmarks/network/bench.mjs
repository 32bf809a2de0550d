// The partnership database at size: node benchmarks/network/bench.mjs [CONTACTS] [ATTENDANCES] [--write]
// Run after "npm run build". Beside each answer stands plain SQL on the same engine, and the
// answers are compared before anything is printed. --write puts the table into the documentation.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDataset, parseDataset } from '@partnership-impact/core';
import {
  closeNetwork,
  createNetwork,
  importContacts,
  keepAttendances,
  networkFunnel,
  networkReach,
} from '@partnership-impact/duckdb';
import { measured } from './measured.mjs';
import { writeTable } from './write-table.mjs';

const [contacts = 1_000_000, attendances = 10_000_000] = process.argv
  .slice(2)
  .filter((word) => word !== '--write')
  .map(Number);
const folder = mkdtempSync(join(tmpdir(), 'network-'));
const file = join(folder, 'network.duckdb');
const groups = ['local authorities', 'other stakeholders', 'schools', 'scientific/technical'];
const countries = ['CY', 'IT', 'PL', 'PT'];
const types = ['Bench-learning', 'Forward-looking', 'Igniting', 'Peer-learning'];
const batch = Math.min(500_000, attendances);
const rows = [];

/** A partner's list: everybody once, a third registered. */
function entryOf(index) {
  return {
    name: `Person ${index}`,
    email: `person-${index}@organisation-${index % 40_000}.example`,
    phone: null,
    organisation: `Organisation ${index % 40_000}`,
    country: countries[index % 4],
    targetGroup: groups[(index >> 2) % 4],
    role: null,
    language: null,
    interests: ['events'],
    basis: 'consent',
    basisOn: '2019-03-01',
    purpose: 'dissemination',
    state: index % 3 === 0 ? 'registered' : 'identified',
    on: '2019-03-01',
    source: { file: 'contacts.csv', row: index + 2 },
  };
}

const listOf = (from, to) => Array.from({ length: to - from }, (_, at) => entryOf(from + at));

const network = await createNetwork(file, { secret: 'the secret of a benchmark' });
const sql = async (text) => (await network.connection.runAndReadAll(text)).getRowObjects();

async function timed(what, ours, plain) {
  const result = await measured(ours);
  rows.push({ what, ...result, plain: plain ? await measured(plain) : null });
  console.error(`${result.seconds.toFixed(1)} s  ${what}`);
  return [result.value, rows.at(-1).plain?.value];
}

await timed(
  `import of ${contacts.toLocaleString('en')} contacts`,
  async () => {
    for (let from = 0; from < contacts; from += batch) {
      const list = listOf(from, Math.min(from + batch, contacts));
      const { added } = await importContacts(network, list, { partner: 'CEO', on: '2019-03-01' });
      assert.equal(added, list.length);
    }
  },
  () =>
    sql(`CREATE TEMP TABLE plain AS
         SELECT 'Person ' || i AS name, 'person-' || i || '@organisation-' || (i % 40000) || '.example' AS email,
           'Organisation ' || (i % 40000) AS organisation, 'schools' AS target_group
         FROM range(${contacts}) t(i)`),
);

const people = (await sql('SELECT person FROM contact ORDER BY person')).map((row) => row.person);
let kept = 0;
await timed(
  `attendance lists, ${attendances.toLocaleString('en')} attendances`,
  async () => {
    for (let from = 0; from < attendances; from += batch) {
      const events = Array.from({ length: 1000 }, (_, at) => ({
        id: `event ${from + at}`,
        type: types[at % 4],
      }));
      const { dataset } = parseDataset({ ...emptyDataset, events });
      const listed = Array.from({ length: Math.min(batch, attendances - from) }, (_, at) => ({
        event: `event ${from + (at % 1000)}`,
        person: people[((from + at) * 7919) % contacts],
        targetGroup: null,
        presence: 'present',
      }));
      kept += await keepAttendances(network, { ...dataset, attendances: listed });
    }
  },
  () =>
    sql(`CREATE TEMP TABLE plain_attendance AS SELECT event, event_type, person FROM attendance`),
);
assert.equal(kept, attendances);

const [funnel, plainFunnel] = await timed(
  'funnel by target group and country',
  () => networkFunnel(network, { by: ['targetGroup', 'country'] }),
  () =>
    sql(`SELECT target_group, country, count(*) AS identified,
           count(*) FILTER (person IN (SELECT person FROM contact_step WHERE state = 'registered')) AS registered
         FROM contact GROUP BY ALL ORDER BY ALL`),
);
assert.deepEqual(
  funnel.slice(0, -1).map((row) => [row.identified, row.registered]),
  plainFunnel.map((row) => [Number(row.identified), Number(row.registered)]),
);

const [reach, plainReach] = await timed(
  'reach by event type and target group',
  () => networkReach(network),
  () =>
    sql(`SELECT event_type, c.target_group, count(*) AS attendances, count(DISTINCT person) AS people
         FROM attendance JOIN contact c USING (person)
         GROUP BY ALL ORDER BY ALL`),
);
assert.deepEqual(
  reach.map((row) => [row.attendances, row.participants]),
  plainReach.map((row) => [Number(row.attendances), Number(row.people)]),
);
assert.equal(
  reach.reduce((sum, row) => sum + row.attendances, 0),
  attendances,
);
await closeNetwork(network);
const size = statSync(file).size;
rmSync(folder, { recursive: true, force: true });

const cell = (run) => (run === null ? '–' : `${run.seconds.toFixed(run.seconds < 10 ? 2 : 0)} s`);
const memory = (run) => (run === null ? '–' : `${(run.peak / 1e9).toFixed(2)} GB`);
const table = [
  '| | time | peak memory | plain SQL | its peak |',
  '|---|---:|---:|---:|---:|',
  ...rows.map(
    (row) =>
      `| ${row.what} | ${cell(row)} | ${memory(row)} | ${cell(row.plain)} | ${memory(row.plain)} |`,
  ),
];
const remarks = `The file takes ${(size / 1e6).toFixed(0)} MB. Peak memory is that of the whole process, which still
holds what the step before it left: that of plain SQL includes the memory of our own step.`;
const printed = `${table.join('\n')}\n\n${remarks}`;
console.log(printed);
if (process.argv.includes('--write')) writeTable(printed);
