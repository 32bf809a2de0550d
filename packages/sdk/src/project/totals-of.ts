import { type Dataset, figureOf } from '@partnership-impact/core';
import type { CheckTotals } from '@partnership-impact/reports';

/** The figures of the whole dataset, each with the records that do not tell it. */
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
  return {
    totals: {
      records: figures.records.value ?? null,
      events: figures.events.value ?? null,
      attendances: figures.attendances.value ?? null,
      participants: figures.participants.value ?? null,
    },
    missing: {
      records: figures.records.missing,
      events: figures.events.missing,
      attendances: figures.attendances.missing,
      participants: figures.participants.missing,
    },
  };
}
