// DuckDB in process, over text or over enums. Rows come back as JavaScript arrays.
import { DuckDBInstance } from '@duckdb/node-api';
import { line } from '../questions.mjs';

const totals =
  'count(*), sum("eventCount"), coalesce(sum(headcount), 0), count(*) - count(headcount)';

function sql({ by, cube, cumulative, distinct }, table) {
  if (cumulative) {
    return `select month, sum(sum(headcount)) over (order by month) from ${table} group by month`;
  }
  const keys = by.map((name) => `cast(${name} as varchar)`).join(', ');
  const grouped = cube ? `cube(${by.join(', ')})` : by.join(', ');
  return `select ${keys}, ${distinct ? 'count(distinct partner)' : totals} from ${table} group by ${grouped}`;
}

function engine(title, kind) {
  return {
    title,
    async prepare(_, file) {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(
        `create table texts as select type, country, month, partner, headcount::integer as headcount, "eventCount"::integer as "eventCount" from read_csv('${file}', all_varchar = true, header = true)`,
      );
      if (kind === 'enums') {
        for (const name of ['type', 'country', 'month', 'partner']) {
          await connection.run(
            `create type e_${name} as enum (select distinct ${name} from texts order by 1)`,
          );
        }
        await connection.run(
          'create table enums as select type::e_type as type, country::e_country as country, month::e_month as month, partner::e_partner as partner, headcount, "eventCount" from texts',
        );
        await connection.run('drop table texts');
      }
      return connection;
    },
    ask: async (connection, question) =>
      (await connection.runAndReadAll(sql(question, kind))).getRows(),
    lines: ({ by }, rows) =>
      rows.map((row) =>
        line(
          row.slice(0, by.length).map((value) => value ?? '*'),
          row.slice(by.length),
        ),
      ),
    close: (connection) => connection.closeSync(),
  };
}

export const text = engine('DuckDB on text', 'texts');
export const enums = engine('DuckDB on enums', 'enums');
