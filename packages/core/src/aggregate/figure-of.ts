import type { Dataset } from '../model/dataset.js';
import { oncePerRecords } from '../model/with-stated.js';
import type { AggregateMeasure } from './aggregate-measure.js';
import { assertQuery } from './assert-query.js';
import { countContacts } from './count-contacts.js';
import { tableOf } from './dataset-table.js';
import type { EventTable } from './event-table.js';
import { type Figure, notGiven } from './figure.js';
import { asList } from './list-column.js';
import { valuesByPartner } from './partner-columns.js';
import type { FigureOptions, Where } from './query.js';
import { queryTable } from './query-table.js';
import { mayBeUnplaced, unplacedRows } from './select-rows.js';

/**
 * One figure of a dataset: the measure in a scope and a period.
 *
 * Records that may belong to the scope or period but do not say, e.g. events without a date, are
 * in `missing`, so a figure without `missing` is complete; with nothing but such records its value
 * is `undefined`.
 *
 * @throws {@link ImpactError} as {@link aggregate} does.
 * @example
 * figureOf(dataset, 'attendances', { scope: { type: 'Igniting event' } });
 * // => { value: 301, records: 10, missing: 0 }
 */
export function figureOf(
  dataset: Dataset,
  measure: AggregateMeasure,
  where: Where = {},
  options: FigureOptions = {},
): Figure {
  const known = figuresOf(dataset);
  const asked = JSON.stringify([measure, where, options]);
  const figure = known.get(asked) ?? compute(dataset, measure, where, options);
  known.set(asked, figure);
  return figure;
}

/** What was asked of a dataset: many rules ask for the same few figures. */
const figuresOf = oncePerRecords(() => new Map<string, Figure>());

function compute(
  dataset: Dataset,
  measure: AggregateMeasure,
  where: Where,
  options: FigureOptions,
): Figure {
  const query = { ...options, measures: [measure], where };
  assertQuery(query);
  if (measure === 'contacts') return countContacts(dataset, where);
  const table = tableOf(dataset);
  const figure = queryTable(table, query)[0]?.figures[measure];
  const known = figure ?? { value: undefined, records: 0, missing: 0 };
  const missing = countUnplaced(table, where, options.asOf ?? null);
  if (missing === 0) return known;
  const value = known.records === 0 ? undefined : known.value;
  return { ...known, value, missing: known.missing + missing };
}

function countUnplaced(table: EventTable, where: Where, asOf: string | null): number {
  const scope = Object.entries(where.scope ?? {});
  if (scope.length === 0 && !where.period) return 0;
  const credited = scope.filter(([dimension]) => table.isCredited(dimension));
  if (credited.length === 0 && !mayBeUnplaced(table, where)) return 0;
  const { inside, unplaced } = unplacedRows(table, where, asOf);
  const standing = standingOf(table, credited);
  const held = (row: number) => table.held === null || table.held[row] === 1;
  const open = inside.filter((row) => held(row) && standing(row) === 'unplaced');
  return open.length + unplaced.filter((row) => held(row) && standing(row) !== 'out').length;
}

/** Whether a row's partners bring it into the scope, leave it out, or do not say. */
function standingOf(
  table: EventTable,
  credited: readonly (readonly [string, string])[],
): (row: number) => 'in' | 'out' | 'unplaced' {
  if (credited.length === 0) return () => 'in';
  const { offsets, codes, values } = asList(table.list('partner'), table.length);
  const asked = credited.map(([dimension, text]) => ({
    wanted: table.value(dimension, text),
    values: valuesByPartner(table, dimension),
  }));
  return (row) => {
    const partners = codes.subarray(offsets[row], offsets[row + 1]);
    const verdicts = [...(partners.length === 0 ? [values.length] : partners)].map((partner) => {
      const found = asked.map(({ wanted, values: names }) => {
        const name = names[partner] ?? null;
        if ((name ?? notGiven) === wanted) return 'in';
        return name === null ? 'unplaced' : 'out';
      });
      return found.includes('out') ? 'out' : found.includes('unplaced') ? 'unplaced' : 'in';
    });
    return verdicts.includes('in') ? 'in' : verdicts.includes('unplaced') ? 'unplaced' : 'out';
  };
}
