import { ImpactError } from '@partnership-impact/core';
import type { CsvField } from './csv-column.js';

/**
 * Where the column of a field stands in a header, from 0.
 *
 * @throws `ImpactError` `invalid-option` where the header has no such column.
 */
export function columnIndex(
  headers: readonly string[],
  { column }: CsvField,
  source: string,
): number {
  const index = typeof column === 'number' ? column - 1 : headers.indexOf(column.trim());
  if (index >= 0 && index < headers.length) return index;
  throw new ImpactError(
    'invalid-option',
    `"${source}" has no column "${column}". Its header: ${headers.join(', ')}.`,
  );
}
