// The partnership database at size: node benchmarks/network/bench.mjs [CONTACTS] [ATTENDANCES]
// Run after "npm run build". Beside each answer stands plain SQL on the same engine, and the
// answers are compared before anything is printed.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  closeNetwork,
  createNetwork,
  importContacts,
  networkFunnel,
  networkReach,
} from '../../packages/duckdb/dist/index.js';

const [contacts = 1_000_000, attendances = 10_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'network-'));
const file = join(folder, 'network.duckdb');
const groups = ['schools', 'local authorities', 'scientific/technical', 'other stakeholders'];
const countries = ['PT', 'PL', 'CY', 'IT'];
const rows = [];

async function timed(what, work) {
  const start = performance.now();
  const result = await work();
  rows.push({ what, seconds: (performance.now() - start) / 1000 });
  return result;
}

const entries = Array.from({ length: contacts }, (_, index) => ({
  name: `Person ${index}`,
  email: `person-${index}@example.org`,
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
}));

const network = await createNetwork(file, { secret: 'the secret of a benchmark' });
const imported = await timed(`import ${contacts} contacts`, () =>
  importContacts(network, entries, { partner: 'CEO', on: '2019-03-01' }),
);
assert.equal(imported.added, contacts);

const sql = async (text) => (await network.connection.runAndReadAll(text)).getRowObjects();
await timed(`load ${attendances} attendances (SQL)`, () =>
  sql(`INSERT INTO attendance
       SELECT 'event ' || (i % 20000), 'type ' || (i % 4), p.person, NULL, 'present'
       FROM range(${attendances}) t(i)
       JOIN (SELECT person, row_number() OVER () - 1 AS number FROM contact) p
         ON p.number = (i * 7919) % ${contacts}`),
);

const funnel = await timed('funnel by target group and country', () =>
  networkFunnel(network, { by: ['targetGroup', 'country'] }),
);
const plainFunnel = await timed('  plain SQL: contacts and registered by the same', () =>
  sql(`SELECT target_group, country, count(*) AS identified,
         count(*) FILTER (person IN (SELECT person FROM contact_step WHERE state = 'registered')) AS registered
       FROM contact GROUP BY ALL ORDER BY ALL`),
);
assert.deepEqual(
  funnel.slice(0, -1).map((row) => [row.identified, row.registered]),
  plainFunnel.map((row) => [Number(row.identified), Number(row.registered)]),
);

const reach = await timed('reach by event type and target group', () => networkReach(network));
const plainReach = await timed('  plain SQL: attendances by the same', () =>
  sql(`SELECT event_type, target_group, count(*) AS attendances
       FROM (SELECT a.event_type, c.target_group FROM attendance a JOIN contact c USING (person))
       GROUP BY ALL ORDER BY ALL`),
);
assert.deepEqual(
  reach.map((row) => row.attendances),
  plainReach.map((row) => Number(row.attendances)),
);
assert.equal(
  reach.reduce((sum, row) => sum + row.attendances, 0),
  attendances,
);
await closeNetwork(network);

for (const { what, seconds } of rows) console.log(`${seconds.toFixed(2).padStart(8)} s  ${what}`);
console.log(`${(process.resourceUsage().maxRSS / 1e6).toFixed(2).padStart(8)} GB peak memory`);
console.log(`${(statSync(file).size / 1e6).toFixed(0).padStart(8)} MB file`);
rmSync(folder, { recursive: true, force: true });
