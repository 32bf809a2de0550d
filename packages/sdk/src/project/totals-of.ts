import { type Dataset, type Figure, figureOf } from '@partnership-impact/core';
import type { CheckTotals } from '@partnership-impact/reports';

/** The figures of the whole dataset, each with the records that do not give it. */
export function totalsOf(dataset: Dataset): {
  readonly totals: CheckTotals;
  readonly missing: CheckTotals;
} {
  const figures = {
    records: figureOf(dataset, 'records'),
    events: figureOf(dataset, 'events'),
    attendances: figureOf(dataset, 'attendances'),
    participants: figureOf(dataset, 'participants'),
  };
  const each = (of: (figure: Figure) => number | null): CheckTotals => ({
    records: of(figures.records),
    events: of(figures.events),
    attendances: of(figures.attendances),
    participants: of(figures.participants),
  });
  return { totals: each(({ value }) => value ?? null), missing: each(({ missing }) => missing) };
}
