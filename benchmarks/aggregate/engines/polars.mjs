// Polars has no cube: a group-by for each choice of dimensions, as its users write it.
import polars from 'nodejs-polars';
import { cumulated, line, subsetsOf } from '../questions.mjs';

export const title = 'Polars';

export async function prepare(_, file) {
  const frame = polars.readCSV(file, { inferSchemaLength: 10_000 });
  return frame.select('type', 'country', 'month', 'partner', 'headcount', 'eventCount');
}

const sums = () => [
  polars.len().alias('records'),
  polars.col('eventCount').sum().alias('events'),
  polars.col('headcount').sum().alias('attendances'),
  polars.col('headcount').nullCount().alias('missing'),
];

export async function ask(frame, question) {
  if (question.cumulative) {
    const months = await frame
      .lazy()
      .groupBy('month')
      .agg(polars.col('headcount').sum())
      .sort('month')
      .collect();
    return cumulated(months.toRecords().map(({ month, headcount }) => [month, headcount]));
  }
  const cells = question.distinct
    ? () => [polars.col('partner').nUnique().alias('distinct')]
    : sums;
  const answers = [];
  for (const subset of subsetsOf(question)) {
    const lazy = frame.lazy();
    const grouped =
      subset.length === 0 ? lazy.select(...cells()) : lazy.groupBy(subset).agg(...cells());
    answers.push(...(await grouped.collect()).toRecords());
  }
  return answers;
}

export function lines({ by, cumulative, distinct }, rows) {
  return rows.map((row) => {
    if (cumulative) return line([row.month], [row.value]);
    const key = by.map((name) => row[name] ?? '*');
    return line(
      key,
      distinct ? [row.distinct] : [row.records, row.events, row.attendances, row.missing],
    );
  });
}
