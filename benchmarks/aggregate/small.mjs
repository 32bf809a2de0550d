// From records to a labelled cube, encoding included: few rows are where a library's overhead shows.
import { rollup } from 'd3-array';
import { aggregate } from '../../packages/core/dist/index.js';
import { line, subsetsOf } from './questions.mjs';
import { datasetOf, records } from './records.mjs';

const question = { by: ['type', 'country', 'month'], cube: true };

export function fromRecords() {
  return [31, 100, 1_000, 10_000, 100_000, 1_000_000].map((rows) => {
    const events = records(rows);
    assertSameAnswer(events);
    const repeats = Math.max(1, Math.min(200, Math.round(20_000 / rows)));
    const rounds = rows > 100_000 ? 3 : rows > 1_000 ? 7 : 25;
    const times = { core: [], d3: [] };
    // The first rounds are for the compilers, as with the other questions.
    for (let round = rows > 1_000 ? -1 : -5; round < rounds; round += 1) {
      const core = timed(() => ours(events), repeats);
      const d3 = timed(() => peer(events), repeats);
      if (round < 0) continue;
      times.core.push(core);
      times.d3.push(d3);
    }
    return { rows, core: median(times.core), d3: median(times.d3) };
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function timed(run, repeats) {
  // Nobody pays for what another has left behind. Of many short calls each pays for its own.
  if (repeats === 1) collectGarbage();
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat += 1) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

/** And waits until it is swept: that is done beside the program, on its clock. */
function collectGarbage() {
  globalThis.gc?.();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
}

function ours(events) {
  return aggregate(datasetOf(events), {
    measures: ['events', 'attendances'],
    by: question.by,
    totals: 'cube',
  });
}

const read = {
  type: (event) => event.type,
  country: (event) => event.country,
  month: (event) => event.start.slice(0, 7),
};

function cell(rows) {
  let events = 0;
  let people = 0;
  let missing = 0;
  for (const { eventCount, headcount } of rows) {
    events += eventCount;
    if (headcount === null) missing += 1;
    else people += headcount;
  }
  return { events, people, missing };
}

/** Maps in maps, as d3 gives them: neither rows with labels nor in any order, which ours are. */
function peer(events) {
  return subsetsOf(question).map((subset) => ({
    subset,
    found: rollup(events, cell, ...subset.map((name) => read[name])),
  }));
}

function assertSameAnswer(events) {
  const own = ours(events).map(({ key, figures: { events, attendances } }) =>
    line(
      Object.values(key).map((value) => value ?? '*'),
      [events.value, attendances.value, attendances.missing],
    ),
  );
  const other = peer(events).flatMap(({ subset, found }) =>
    [...flat(found, subset.length)].map(([key, { events, people, missing }]) =>
      line(
        question.by.map((name) => key[subset.indexOf(name)] ?? '*'),
        [events, people, missing],
      ),
    ),
  );
  if (own.sort().join('\n') === other.sort().join('\n')) return;
  console.error(`core and d3 answer otherwise of ${events.length} records`);
  process.exit(1);
}

function* flat(found, depth, key = []) {
  if (depth === 0) yield [key, found];
  else for (const [value, inner] of found) yield* flat(inner, depth - 1, [...key, value]);
}
