// From objects to a labelled cube, encoding included: few rows are where a library's overhead shows.
import { rollup } from 'd3-array';
import { aggregate } from '../../packages/core/dist/index.js';
import { names, register } from './register.mjs';

const subsets = [
  [],
  ['type'],
  ['country'],
  ['month'],
  ['type', 'country'],
  ['type', 'month'],
  ['country', 'month'],
  ['type', 'country', 'month'],
];

export async function smallRegisters() {
  return [31, 100, 1_000, 10_000, 100_000].map((rows) => {
    const events = records(rows);
    const repeats = Math.max(1, Math.min(100, Math.round(10_000 / rows)));
    const rounds = rows >= 100_000 ? 3 : 9;
    const times = { core: [], d3: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.core.push(timed(() => ours(events), repeats));
      times.d3.push(timed(() => peer(events), repeats));
    }
    const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
    return { rows, core: median(times.core), d3: median(times.d3) };
  });
}

function timed(run, repeats) {
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat += 1) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

function ours(events) {
  // A new dataset, so that nothing is kept from the round before.
  const dataset = {
    project: null,
    eventTypes: [],
    organisations: [],
    events,
    attendances: [],
    targets: [],
    statements: [],
  };
  return aggregate(dataset, {
    measures: ['events', 'attendances'],
    by: ['type', 'country', 'month'],
    totals: 'cube',
  });
}

function peer(events) {
  const cell = (rows) => {
    let count = 0;
    let people = 0;
    let missing = 0;
    for (const { eventCount, headcount } of rows) {
      count += eventCount;
      if (headcount === null) missing += 1;
      else people += headcount;
    }
    return { count, people, missing };
  };
  const read = {
    type: (event) => event.type,
    country: (event) => event.country,
    month: (event) => event.start.slice(0, 7),
  };
  return subsets.map((subset) => rollup(events, cell, ...subset.map((name) => read[name])));
}

function records(length) {
  const { codes, headcount, missing, eventCount } = register(length);
  const nothing = {
    end: null,
    level: null,
    setting: null,
    mode: null,
    headcountInterval: null,
    registered: null,
    hours: null,
    workPackage: null,
    activity: null,
    status: 'held',
    evidence: [],
    extra: {},
    printed: {},
    source: { file: 'made' },
  };
  return Array.from({ length }, (_, row) => ({
    ...nothing,
    id: `e${row}`,
    title: null,
    type: names.type[codes.type[row]],
    start: names.day[codes.day[row]],
    country: names.country[codes.country[row]],
    partners: [names.partner[codes.partner[row]]],
    headcount: missing[row] ? null : headcount[row],
    eventCount: eventCount[row],
  }));
}
