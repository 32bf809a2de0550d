// arquero has no cube: a group-by for each choice of dimensions.
import { op, table } from 'arquero';
import { cumulated, subsetsOf } from '../questions.mjs';
import { monthOfDay, months, names } from '../register.mjs';

export const title = 'arquero';

export async function prepare({ length, codes, headcount, missing, eventCount }) {
  const texts = (name) => Array.from(codes[name], (code) => names[name][code]);
  return table({
    type: texts('type'),
    country: texts('country'),
    month: Array.from(codes.day, (day) => months[monthOfDay[day]]),
    partner: texts('partner'),
    headcount: Array.from({ length }, (_, row) => (missing[row] ? null : headcount[row])),
    eventCount,
  });
}

export async function ask(events, question) {
  if (question.cumulative) {
    const months = events
      .groupby('month')
      .rollup({ sum: op.sum('headcount') })
      .orderby('month');
    return cumulated(months.objects().map(({ month, sum }) => [month, sum]));
  }
  const cells = question.distinct
    ? { distinct: op.distinct('partner') }
    : {
        records: op.count(),
        events: op.sum('eventCount'),
        attendances: op.sum('headcount'),
        missing: op.invalid('headcount'),
      };
  return subsetsOf(question).flatMap((subset) =>
    events
      .groupby(...subset)
      .rollup(cells)
      .objects(),
  );
}

export { lines } from './polars.mjs';
