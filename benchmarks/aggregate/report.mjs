// In a process of its own: all figures that the report of a project of 31 records prints or draws,
// once as they come in a process that has just begun, and once as they come when compiled.
import {
  aggregate,
  aggregateMeasures,
  attainments,
  plannedFor,
  seriesOf,
} from '../../packages/core/dist/index.js';
import { datasetOf, records } from './records.mjs';

const events = records(31);
const added = ['events', 'attendances'];

function figures() {
  const dataset = datasetOf(events);
  return [
    aggregate(dataset, { measures: aggregateMeasures }),
    ...['type', 'country', 'level', 'partner', 'year'].map((dimension) =>
      aggregate(dataset, { measures: added, by: [dimension], totals: 'rollup' }),
    ),
    ...['mode', 'month', 'day'].map((dimension) =>
      aggregate(dataset, { measures: added, by: [dimension] }),
    ),
    aggregate(dataset, { measures: added, by: ['type', 'country'], totals: 'cube' }),
    aggregate(dataset, { measures: added, by: ['partner', 'type'] }),
    aggregate(dataset, { measures: ['organisations', 'countries'], by: ['type'] }),
    attainments(dataset),
    added.map((measure) => plannedFor(dataset, measure)),
    added.map((measure) => seriesOf(dataset, { measure })),
  ];
}

function milliseconds(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const cold = milliseconds(figures);
const times = Array.from({ length: 400 }, () => milliseconds(figures));
const warm = times.slice(200).sort((a, b) => a - b)[100];
console.log(JSON.stringify({ cold, warm }));
