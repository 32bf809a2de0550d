import type { Issue } from '@partnership-impact/core';
import type { Grid } from '../grid/grid.js';
import type { Limits } from '../limits/limits.js';

/** How a file of named columns is read. */
export interface ColumnarOptions {
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

/** The one grid of a file of named columns, and what could not be read of it. */
export interface ColumnarRead {
  readonly grid: Grid;
  readonly issues: readonly Issue[];
}
