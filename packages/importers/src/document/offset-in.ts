import type { SourceRef } from '@partnership-impact/core';
import type { Passage } from './passage.js';

/**
 * Where a place of the file stands in the text of a passage: the inverse of `placeAt`. `undefined` for
 * a place that lies in no stretch of it.
 */
export function offsetIn(passage: Passage, { page, line, column }: SourceRef): number | undefined {
  if (line === undefined || column === undefined) return undefined;
  const stretch = passage.stretches.findLast(
    (one) => one.line === line && one.page === page && one.column <= column,
  );
  return stretch && stretch.at + column - stretch.column;
}
