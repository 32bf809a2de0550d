import type { ContactGrowth, GrowthRow } from '../aggregate/contact-growth.js';
import { assertMinimum } from './assert-minimum.js';

/** Months that are published together, since each of them alone brought few contacts. */
export interface PublishedGrowthRow extends GrowthRow {
  /** The first of the months, `YYYY-MM`; `month` is the last. */
  readonly from: string;
}

/** How a partnership database grew, as it may be published. */
export interface PublishedGrowth {
  readonly rows: readonly PublishedGrowthRow[];
  /**
   * Contacts without a date, in no row. `null`: few, and counted with the first row; or few others,
   * in no row either.
   */
  readonly undated: number | null;
}

/**
 * Puts months together until each row brought no contact or as many as may be published. Nothing is
 * hidden, so what was added still comes to the contacts of the last row.
 *
 * Fewer contacts than the minimum in all give no row.
 *
 * @throws `ImpactError` `invalid-option` when `minimum` is not a whole number above 0.
 * @example
 * publishGrowth(contactGrowth(contacts), { minimum: 10 });
 */
export function publishGrowth(
  growth: ContactGrowth,
  options: { readonly minimum?: number } = {},
): PublishedGrowth {
  const minimum = assertMinimum(options.minimum);
  const small = (count: number) => count > 0 && count < minimum;
  const fewUndated = small(growth.undated) ? growth.undated : 0;
  const rows: PublishedGrowthRow[] = [];
  let contacts = 0;
  let pending = fewUndated;
  let from: string | undefined;
  for (const row of growth.rows) {
    pending += row.added;
    from ??= row.month;
    if (small(pending)) continue;
    contacts += pending;
    rows.push({ ...row, from, added: pending, contacts });
    pending = 0;
    from = undefined;
  }
  if (pending > 0) joinWithLast(rows, pending, growth.rows.at(-1));
  const fewDated = rows.length === 0 && growth.rows.length > 0;
  return { rows, undated: fewUndated > 0 || fewDated ? null : growth.undated };
}

/** Too few contacts at the end go into the last row that brought any. */
function joinWithLast(rows: PublishedGrowthRow[], added: number, end: GrowthRow | undefined): void {
  const at = rows.findLastIndex((row) => row.added > 0);
  const last = rows[at];
  if (!last || !end) return;
  const contacts = last.contacts + added;
  rows.splice(at, rows.length, { ...end, from: last.from, added: last.added + added, contacts });
}
