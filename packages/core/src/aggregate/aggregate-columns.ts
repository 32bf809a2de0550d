import { assertQuery } from './assert-query.js';
import { tableOfColumns } from './columns-table.js';
import type { EventColumns } from './event-columns.js';
import type { AggregateRow } from './figure.js';
import type { Query } from './query.js';
import { queryTable } from './query-table.js';

/**
 * Computes figures from columns, as {@link aggregate} does from records, without making records.
 *
 * Texts are taken as they are: whoever makes the columns brings spellings together. An event
 * without people in `people` has no list.
 *
 * @throws {@link ImpactError} as `aggregate` does, and `invalid-option` for columns of different lengths.
 * @example
 * aggregateColumns(
 *   {
 *     length: 3,
 *     codes: { country: { codes: Uint8Array.of(0, 1, 0), values: ['IT', 'PT'] } },
 *     headcount: { values: Int32Array.of(10, 20, 5), missing: null },
 *   },
 *   { measures: ['events', 'attendances'], by: ['country'] },
 * ); // => IT: 2 events, 15 attendances; PT: 1 event, 20 attendances
 */
export function aggregateColumns(columns: EventColumns, query: Query): readonly AggregateRow[] {
  assertQuery(query);
  return queryTable(tableOfColumns(columns), query);
}
