import type { AggregateMeasure } from '@partnership-impact/core';

/** A figure as a summary prints it. */
export interface SummaryFigure {
  /** `null`: cannot be known. */
  readonly value: number | null;
  /** Records that stand behind the value. */
  readonly records: number;
  /** Records in scope that do not give the value. */
  readonly missing: number;
}

/** One line of a summary: its place in the dimensions, and its figures. */
export interface SummaryRow {
  /** A value for each dimension; `null` marks a total over it. */
  readonly key: Readonly<Record<string, string | null>>;
  readonly figures: Readonly<Partial<Record<AggregateMeasure, SummaryFigure>>>;
}

/** Figures by dimensions, in the order in which they are printed. */
export interface SummaryReport {
  readonly project: string | null;
  readonly config: string | null;
  readonly dimensions: readonly string[];
  readonly measures: readonly AggregateMeasure[];
  readonly rows: readonly SummaryRow[];
  /** What a reader has to know about the figures, one sentence each. */
  readonly notes: readonly string[];
}
