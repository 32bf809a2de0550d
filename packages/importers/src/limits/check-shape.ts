import { beyondLimit, type Limits } from './limits.js';

/** How large a file says that its contents are. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** Single values, where cells may hold lists of them. */
  readonly values?: number;
}

/** @throws `ImpactError` `limit-exceeded` for more columns or cells than are read. */
export function checkShape(
  { rows, columns, values = 0 }: Shape,
  file: string,
  limits: Limits,
): void {
  if (columns > limits.columns) throw beyondLimit('columns', file, columns, limits);
  const cells = Math.max(rows * columns, values);
  if (cells > limits.cells) throw beyondLimit('cells', file, cells, limits);
}
