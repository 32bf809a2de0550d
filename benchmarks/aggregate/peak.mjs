// Reads a CSV in blocks straight into columns and makes the cube; prints the peak of its memory.
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { aggregateColumns } from '../../packages/core/dist/index.js';

const [, , file, rows] = process.argv;
const length = Number(rows);
const dictionaries = ['type', 'country', 'day', null, 'partner', 'mode'].map(
  (name) => name && { name, codes: new Uint16Array(length), values: [], known: new Map() },
);
const headcount = new Int32Array(length);
const missing = new Uint8Array(length);
const eventCount = new Uint8Array(length);

const descriptor = openSync(file, 'r');
const buffer = Buffer.alloc(1 << 20);
let held = 0;
let row = -1;
for (;;) {
  const read = readSync(descriptor, buffer, held, buffer.length - held, null);
  if (read === 0) break;
  const end = buffer.lastIndexOf(10, held + read - 1);
  for (const line of buffer.latin1Slice(0, end).split('\n')) {
    if (row >= 0) readRow(line.split(','));
    row += 1;
  }
  held = buffer.copy(buffer, 0, end + 1, held + read);
}
closeSync(descriptor);

function readRow(cells) {
  for (let at = 0; at < 6; at += 1) {
    const column = dictionaries[at];
    if (column === null) continue;
    const text = cells[at];
    let code = column.known.get(text);
    if (code === undefined) {
      code = column.values.length;
      column.known.set(text, code);
      column.values.push(text);
    }
    column.codes[row] = code;
  }
  if (cells[6] === '') missing[row] = 1;
  else headcount[row] = Number(cells[6]);
  eventCount[row] = Number(cells[7]);
}

const [type, country, day, , partner, mode] = dictionaries;
const started = process.cpuUsage();
const cube = aggregateColumns(
  {
    length,
    codes: { type, country, day, mode },
    partners: partner,
    headcount: { values: headcount, missing },
    eventCount: { values: eventCount, missing: null },
  },
  {
    measures: ['records', 'events', 'attendances'],
    by: ['type', 'country', 'month'],
    totals: 'cube',
  },
);
const { user } = process.cpuUsage(started);

/** In kB. What the system calls the most so far begins with the size of the parent, where it tells no better. */
function peak() {
  const status = '/proc/self/status';
  const [, own] = (existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))) || [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

console.log(
  JSON.stringify({
    megabytes: peak() / 1024,
    rows: row,
    cells: cube.length,
    cubeMs: user / 1000,
  }),
);
