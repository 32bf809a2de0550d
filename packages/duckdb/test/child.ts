// A process of its own that runs one command on a database; tests kill it or race it.
import { setTimeout as pause } from 'node:timers/promises';
import {
  closeNetwork,
  erasePerson,
  importContacts,
  mergeOrganisations,
  openNetwork,
  rewrite,
  rewriteIsDue,
} from '../src/index.js';
import { people } from './entries.js';

const [file = '', command = '', from = '0'] = process.argv.slice(2);
const network = await openNetwork(file, { secret: 'a secret of the test' });
console.log('open');
const start = Number(from);
switch (command) {
  case 'import':
    await importContacts(network, people(400, start), { partner: `P${start}` });
    break;
  case 'merge':
    await mergeOrganisations(network, {
      from: `School ${start % 40}`,
      into: 'School 39',
      on: '2020-01-01',
    });
    break;
  case 'erase':
    await erasePerson(
      network,
      { email: `canary${start}@example.org`, name: null, organisation: null },
      { on: '2020-01-01' },
    );
    break;
  case 'hold':
    await pause(Number(from));
    break;
}
if (await rewriteIsDue(network)) await rewrite(network);
else await closeNetwork(network);
console.log('done');
