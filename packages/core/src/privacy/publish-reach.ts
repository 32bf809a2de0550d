import { sum } from 'd3-array';
import type { AggregateRow } from '../aggregate/figure.js';
import type { ReachRow } from '../aggregate/reach.js';
import { suppressSmallCells } from './suppress-small-cells.js';

/** Attendances of an event type by a target group as they may be published. `null` is a total. */
export interface PublishedReachRow {
  readonly type: string | null;
  readonly targetGroup: string | null;
  /** `null`: hidden. */
  readonly attendances: number | null;
}

/**
 * Hides the small counts of whom each event type reached, and those that would give them away
 * through the totals of types and groups, which are added.
 *
 * Distinct participants are left out: they do not add up, and beside attendances they would tell
 * who came again.
 *
 * @throws `ImpactError` `invalid-option` when `minimum` is not a whole number above 0.
 * @example
 * publishReach(reachOf(dataset), { minimum: 10 });
 */
export function publishReach(
  rows: readonly ReachRow[],
  options: { readonly minimum?: number } = {},
): readonly PublishedReachRow[] {
  if (rows.length === 0) return [];
  const types = [...new Set(rows.map(({ type }) => type)), null];
  const groups = [...new Set(rows.map(({ targetGroup }) => targetGroup)), null];
  const table = types.flatMap((type) =>
    groups.map((targetGroup): AggregateRow => {
      const part = rows.filter(
        (row) =>
          (type === null || row.type === type) &&
          (targetGroup === null || row.targetGroup === targetGroup),
      );
      const value = sum(part, ({ attendances }) => attendances);
      return {
        key: { type, targetGroup },
        figures: { attendances: { value, records: value, missing: 0 } },
      };
    }),
  );
  return suppressSmallCells(table, { measure: 'attendances', ...options }).cells.map(
    ({ key, value }) => ({
      type: key.type ?? null,
      targetGroup: key.targetGroup ?? null,
      attendances: value ?? null,
    }),
  );
}
