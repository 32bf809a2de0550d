import {
  type AggregateMeasure,
  aggregate,
  type CalendarDate,
  type Credit,
  type Dataset,
  type Dimension,
  type Totals,
} from '@partnership-impact/core';
import type { SummaryReport } from '@partnership-impact/reports';
import { type ReadProjectOptions, readProject } from './read-project.js';

/** What a summary shows. */
export interface SummaryQuery {
  /** Nothing where left out: one row for the whole. */
  readonly by?: readonly Dimension[];
  /** Default `records`, `events`, `attendances`. */
  readonly measures?: readonly AggregateMeasure[];
  /** Default `none`. */
  readonly totals?: Totals;
  /** To whom an event of several partners is credited. Default `full`: to each of them. */
  readonly credit?: Credit;
  /** Leaves out events after the day. */
  readonly asOf?: CalendarDate | null;
}

/**
 * Reads files of a project and counts them by dimensions: what `partnership-impact summary` prints.
 *
 * @throws `ImpactError` `unreadable-input` or `invalid-config` as {@link readProject};
 *   `unknown-reference` or `invalid-option` for a dimension or measure that does not exist.
 * @example
 * const { rows } = await summariseFiles(['register.csv'], { by: ['type'], totals: 'rollup' });
 */
export async function summariseFiles(
  files: readonly string[],
  options: SummaryQuery & ReadProjectOptions = {},
): Promise<SummaryReport> {
  const { dataset, config } = await readProject(files, options);
  return { ...summarise(dataset, options), config: config?.file ?? null };
}

/** Counts a dataset by dimensions, in rows to print. */
export function summarise(dataset: Dataset, query: SummaryQuery = {}): SummaryReport {
  const { by = [], measures = ['records', 'events', 'attendances'], totals, credit, asOf } = query;
  const rows = aggregate(dataset, { measures, by, totals, credit, asOf });
  return {
    project: dataset.project?.name || null,
    config: null,
    dimensions: by,
    measures,
    rows: rows.map(({ key, figures }) => ({
      key,
      figures: Object.fromEntries(
        Object.entries(figures).map(([measure, { value, records, missing }]) => [
          measure,
          { value: value ?? null, records, missing },
        ]),
      ),
    })),
    notes: creditNote(by, credit),
  };
}

/** What a reader has to know about events that several partners hold together. */
function creditNote(by: readonly Dimension[], credit: Credit = 'full'): readonly string[] {
  if (!by.includes('partner') && !by.includes('targetGroup')) return [];
  switch (credit) {
    case 'full':
      return [
        'An event of several partners counts in full for each; the parts may add up to more than the total.',
      ];
    case 'shared':
      return ['An event of several partners is shared equally between them.'];
    case 'lead':
      return ['An event of several partners counts for the first of them alone.'];
  }
}
