import type { Dataset } from '../model/dataset.js';
import { assertQuery } from './assert-query.js';
import { countContacts } from './count-contacts.js';
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
 *   unknown measure or option or a dimension asked twice, `invalid-date` for an `asOf` that is no
 *   day, `limit-exceeded` for more than 2^48 possible cells.
 * @example
 * aggregate(dataset, { measures: ['events', 'attendances'], by: ['type'], totals: 'rollup' });
 */
export function aggregate(dataset: Dataset, query: Query): readonly AggregateRow[] {
  assertQuery(query);
  const rows = queryTable(tableOf(dataset), query);
  return query.measures.includes('contacts') ? withContacts(dataset, query, rows) : rows;
}

/** Contacts stand in no event, so they are counted beside the events, for each row's key. */
function withContacts(
  dataset: Dataset,
  { where = {} }: Query,
  rows: readonly AggregateRow[],
): readonly AggregateRow[] {
  return rows.map(({ key, figures }) => {
    const own = Object.entries(key).filter((entry): entry is [string, string] => entry[1] !== null);
    const apart = own.some(([name, value]) => (where.scope?.[name] ?? value) !== value);
    const scope = { ...where.scope, ...Object.fromEntries(own) };
    const contacts = apart ? figures.contacts : countContacts(dataset, { ...where, scope });
    return { key, figures: contacts ? { ...figures, contacts } : figures };
  });
}
