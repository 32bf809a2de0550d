import type { Axis } from './axis.js';
import { axisOf } from './axis.js';
import { countPass } from './counted-pass.js';
import { creditedAxis } from './credit-rows.js';
import type { EventTable } from './event-table.js';
import type { AggregateRow } from './figure.js';
import { figuresOf } from './figures-of.js';
import { frameOf } from './frame.js';
import { passOf } from './pass.js';
import { planPasses } from './plan.js';
import type { Query } from './query.js';
import { rowsIn } from './rows-in.js';
import { selectRows } from './select-rows.js';

/** Answers a query from columns: select rows, run the passes, write the rows of the answer. */
export function queryTable(table: EventTable, query: Query): readonly AggregateRow[] {
  const { measures, by = [], where = {}, totals = 'none', asOf = null } = query;
  const rows = selectRows(table, where, asOf);
  const axes = by.map((dimension) => axisIn(table, dimension));
  const frame = frameOf(axes);
  const passes = planPasses(by, totals, table.isCredited).map(({ kept, foldable }) => {
    const context = {
      rows,
      query,
      axes: axes.filter(
        ({ dimension }) => kept.includes(dimension) && !table.isCredited(dimension),
      ),
    };
    const credited = kept.filter((dimension) => table.isCredited(dimension));
    const pass = passOf(table, credited, context);
    const grandTotal = foldable.length === kept.length;
    return countPass(table, pass, { frame, foldable, totals, measures, grandTotal });
  });
  return rowsIn(frame, passes, (pass) =>
    measures.map((measure) => [measure, figuresOf(table, pass, measure)] as const),
  );
}

function axisIn(table: EventTable, dimension: string): Axis {
  if (table.isCredited(dimension)) return creditedAxis(table, dimension);
  return axisOf(dimension, table.column(dimension), (values) => table.ordered(dimension, values));
}
