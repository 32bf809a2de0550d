// This project: columns in, labelled rows out. What follows from a column is made anew each time.
import { aggregateColumns, seriesOfColumns } from '../../../packages/core/dist/index.js';
import { line } from '../questions.mjs';
import { names } from '../register.mjs';

export const title = 'core';

export async function prepare({ length, codes, headcount, missing, eventCount }) {
  const column = (name) => ({ codes: codes[name], values: names[name] });
  return {
    length,
    codes: {
      type: column('type'),
      country: column('country'),
      day: column('day'),
      mode: column('mode'),
    },
    partners: column('partner'),
    headcount: { values: headcount, missing },
    eventCount: { values: eventCount, missing: null },
  };
}

const measures = ['records', 'events', 'attendances'];

export const answer = {
  type: (columns) => aggregateColumns({ ...columns }, { measures, by: ['type'] }),
  'type-country': (columns) =>
    aggregateColumns({ ...columns }, { measures, by: ['type', 'country'] }),
  cumulative: (columns) => seriesOfColumns({ ...columns }, { measure: 'attendances' }).points,
  cube: (columns) =>
    aggregateColumns(
      { ...columns },
      { measures, by: ['type', 'country', 'month'], totals: 'cube' },
    ),
  'distinct-cube': (columns) =>
    aggregateColumns(
      { ...columns },
      { measures: ['organisations'], by: ['type', 'country', 'month'], totals: 'cube' },
    ),
};

export function lines({ cumulative, distinct }, rows) {
  return rows.map((row) => {
    if (cumulative) return line([row.step], [row.cumulative.value]);
    const key = Object.values(row.key).map((value) => value ?? '*');
    const { records, events, attendances, organisations } = row.figures;
    if (distinct) return line(key, [organisations.value]);
    return line(key, [records.value, events.value, attendances.value ?? 0, attendances.missing]);
  });
}
