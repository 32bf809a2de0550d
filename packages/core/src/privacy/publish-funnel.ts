import type { FunnelRow } from '../aggregate/contact-funnel.js';
import { assertMinimum } from './assert-minimum.js';
import type { Bound } from './exposed-cells.js';
import { hideCells } from './hide-cells.js';
import { type SumEquation, sumEquations } from './sum-equation.js';

const counts = ['identified', 'invited', 'registered', 'registeredOfInvited'] as const;

type PublishedCount = (typeof counts)[number];

/** A row of a funnel as it may be published; `null` for a hidden count. */
export interface PublishedFunnelRow {
  readonly key: FunnelRow['key'];
  /** Shown where the contacts are: organisations are not people, but each stands for at least one. */
  readonly organisations: number | null;
  /** All contacts of the group. */
  readonly identified: number | null;
  readonly invited: number | null;
  readonly registered: number | null;
  /** Those of the invited that registered. */
  readonly registeredOfInvited: number | null;
  /** `undefined` where fewer contacts than the minimum have both dates. */
  readonly medianDays: number | undefined;
}

/** What is known of every funnel: of one row, no count of the left comes to more than the right. */
const bounds: readonly (readonly [readonly PublishedCount[], readonly PublishedCount[]])[] = [
  [['invited'], ['identified']],
  [['registered'], ['identified']],
  [['registeredOfInvited'], ['invited']],
  [['registeredOfInvited'], ['registered']],
  [
    ['invited', 'registered'],
    ['identified', 'registeredOfInvited'],
  ],
];

/**
 * Hides the small counts of a funnel, and those that would give them away: through the totals, or
 * since one step never holds more contacts than the step before.
 *
 * @throws `ImpactError` `invalid-option` when `minimum` is not a whole number above 0.
 * @example
 * publishFunnel(contactFunnel(contacts, { by: ['country'] }), { minimum: 10 });
 */
export function publishFunnel(
  rows: readonly FunnelRow[],
  options: { readonly minimum?: number } = {},
): readonly PublishedFunnelRow[] {
  const minimum = assertMinimum(options.minimum);
  const keys = rows.map(({ key }) => key);
  const columns = counts.map((count) => rows.map((row) => valueIn(row, count)));
  const cellAt = (column: number, row: number) => column * rows.length + row;
  const { hidden } = hideCells(
    {
      values: columns.flat(),
      equations: columns.flatMap((values, column) =>
        sumEquations(keys, values).map(
          ({ total, parts }): SumEquation => ({
            total: cellAt(column, total),
            parts: parts.map((row) => cellAt(column, row)),
          }),
        ),
      ),
      bounds: rows.flatMap((_, row) =>
        bounds.map(([less, more]): Bound => {
          const cellOf = (count: PublishedCount) => cellAt(counts.indexOf(count), row);
          return { less: less.map(cellOf), more: more.map(cellOf) };
        }),
      ),
    },
    {
      minimum,
      breadth: (cell) =>
        Object.values(keys[cell % rows.length] ?? {}).filter((value) => value === null).length,
    },
  );
  return rows.map((row, at): PublishedFunnelRow => {
    const shown = Object.fromEntries(
      counts.map((count, column) => [
        count,
        hidden.has(cellAt(column, at)) ? null : (valueIn(row, count) ?? null),
      ]),
    ) as Record<PublishedCount, number | null>;
    const dated = row.dated >= minimum && shown.registeredOfInvited !== null;
    const organisations = shown.identified === null ? null : row.organisations;
    return {
      key: row.key,
      organisations,
      ...shown,
      medianDays: dated ? row.medianDays : undefined,
    };
  });
}

function valueIn(row: FunnelRow, count: PublishedCount): number | undefined {
  return count === 'registeredOfInvited' ? row.registrationRate.numerator : row[count];
}
