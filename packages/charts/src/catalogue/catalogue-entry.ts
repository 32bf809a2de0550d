import type {
  AggregateMeasure,
  CalendarDate,
  CheckResult,
  Dataset,
  Dimension,
  Where,
} from '@partnership-impact/core';
import type { Chart, ChartOptions } from '../chart.js';

/** What a chart of the catalogue may be told. */
export interface CatalogueOptions extends ChartOptions {
  /** What is counted. Each chart has its own default. */
  readonly measure?: AggregateMeasure;
  /** What it is counted by, where the chart leaves a choice. */
  readonly by?: readonly Dimension[];
  /** The part of the dataset that is drawn. */
  readonly where?: Where;
  /**
   * The smallest count of people that is drawn by a dimension. Default 5 for participants and
   * contacts. Attendances, which are headcounts of events, are hidden only where it is given.
   */
  readonly minimum?: number;
  /** Targets and events as they stood on the day. */
  readonly asOf?: CalendarDate | null;
  /** The check that has been made, for charts of what disagrees. Where left out one is made. */
  readonly check?: CheckResult;
}

/** A chart that can be drawn from a dataset alone. */
export interface CatalogueEntry {
  /** Kebab-case; what `partnership-impact chart NAME` takes. */
  readonly name: string;
  /** The question that it answers, in one sentence. */
  readonly sentence: string;
  /** What it counts by unless told otherwise; it says nothing where no event gives one of them. */
  readonly dimensions: readonly Dimension[];
  /**
   * Draws the chart.
   *
   * @throws `ImpactError` `invalid-option` or `not-additive` when the chart cannot show the
   *   measure or the dimensions asked for.
   */
  draw(dataset: Dataset, options?: CatalogueOptions): Chart;
}

/** Draws a chart of a dataset; by the dimensions of its entry, where none are asked for. */
export type Drawing = (
  dataset: Dataset,
  options: CatalogueOptions,
  dimensions: readonly Dimension[],
) => Chart;
