import { type AggregateMeasure, measureIds } from '@partnership-impact/core';
import type { SummaryReport } from './summary-report.js';

/** A chart of the catalogue and what to ask it for. */
export interface ChartOfSummary {
  /** What `partnership-impact chart NAME` takes. */
  readonly name: string;
  /** `--by`; empty where the chart takes none, or has these dimensions anyway. */
  readonly by: readonly string[];
  /** `--measure`; `null` where the chart has its own. */
  readonly measure: AggregateMeasure | null;
}

/** Charts of one dimension or two. */
const charts: Readonly<Record<string, string>> = {
  type: 'targets',
  country: 'countries',
  partner: 'partners',
  targetGroup: 'target-groups',
  'type,country': 'type-country',
  'month,country': 'month-country',
};

const drawn: readonly string[] = measureIds;

/**
 * The chart that shows a summary, or `null` where none does: by more than two dimensions, or with
 * measures that are not drawn. Of several measures it shows the attendances, else the first.
 *
 * @example
 * chartOfSummary(summary); // => { name: 'grid', by: ['level', 'year'], measure: 'attendances' }
 */
export function chartOfSummary({ dimensions, measures }: SummaryReport): ChartOfSummary | null {
  if (dimensions.length > 2) return null;
  if (dimensions.length === 0) return { name: 'overview', by: [], measure: null };
  const counted = measures.filter((measure) => measure !== 'records');
  const measure = counted.find((one) => one === 'attendances') ?? counted[0];
  if (measure === undefined || !drawn.includes(measure)) return null;
  const name = charts[dimensions.join(',')];
  if (name !== undefined) return { name, by: [], measure };
  return { name: dimensions.length === 1 ? 'partners' : 'grid', by: dimensions, measure };
}

/** The call that draws it, with the input left open. */
export function chartCall({ name, by, measure }: ChartOfSummary): string {
  const dimensions = by.length === 0 ? '' : ` --by ${by.join(',')}`;
  return `partnership-impact chart ${name} INPUT…${dimensions}${measure === null ? '' : ` --measure ${measure}`}`;
}
