// d3.rollup over objects, once for each choice of dimensions, as its users write it.
import { rollup } from 'd3-array';
import { cumulated, line, subsetsOf } from '../questions.mjs';
import { monthOfDay, months, names } from '../register.mjs';

export const title = 'd3 rollup';

export async function prepare({ length, codes, headcount, missing, eventCount }) {
  return Array.from({ length }, (_, row) => ({
    type: names.type[codes.type[row]],
    country: names.country[codes.country[row]],
    month: months[monthOfDay[codes.day[row]]],
    partner: names.partner[codes.partner[row]],
    headcount: missing[row] ? null : headcount[row],
    eventCount: eventCount[row],
  }));
}

function sums(rows) {
  let events = 0;
  let attendances = 0;
  let missing = 0;
  for (const row of rows) {
    events += row.eventCount;
    if (row.headcount === null) missing += 1;
    else attendances += row.headcount;
  }
  return [rows.length, events, attendances, missing];
}

const distinct = (rows) => [new Set(rows.map(({ partner }) => partner)).size];

export async function ask(events, question) {
  if (question.cumulative) {
    const found = rollup(
      events,
      (rows) => sums(rows)[2],
      (event) => event.month,
    );
    return cumulated([...found].sort());
  }
  const cell = question.distinct ? distinct : sums;
  return subsetsOf(question).map((subset) => ({
    subset,
    found: rollup(events, cell, ...subset.map((name) => (event) => event[name])),
  }));
}

export function lines({ by, cumulative }, answers) {
  if (cumulative) return answers.map(({ month, value }) => line([month], [value]));
  return answers.flatMap(({ subset, found }) =>
    [...flat(found, subset.length)].map(([key, values]) =>
      line(
        by.map((name) => key[subset.indexOf(name)] ?? '*'),
        values,
      ),
    ),
  );
}

function* flat(found, depth, key = []) {
  if (depth === 0) yield [key, found];
  else for (const [value, inner] of found) yield* flat(inner, depth - 1, [...key, value]);
}
