import type { Dataset } from '../model/dataset.js';
import { assertQuery } from './assert-query.js';
import { tableOf } from './dataset-table.js';
import type { AggregateRow } from './figure.js';
import type { Query } from './query.js';
import { queryTable } from './query-table.js';

/**
 * Computes figures of a dataset by any dimensions, with totals where asked.
 *
 * Rows come in the order of their keys, a total after its parts. Cancelled events count in
 * `records` alone. A distinct measure is counted anew for each total, never added.
 *
 * @throws {@link ImpactError} `unknown-reference` for an unknown dimension, `invalid-option` for an
 *   unknown measure or a dimension asked twice, `limit-exceeded` for more than 2^48 possible cells.
 * @example
 * aggregate(dataset, { measures: ['events', 'attendances'], by: ['type'], totals: 'rollup' });
 */
export function aggregate(dataset: Dataset, query: Query): readonly AggregateRow[] {
  assertQuery(query);
  return queryTable(tableOf(dataset), query);
}

export { figureOf } from './figure-of.js';
