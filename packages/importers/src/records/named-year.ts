import { fileName } from '../file-name.js';
import type { Table } from '../table/table.js';
import type { RecordOptions } from './record-options.js';

const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * The year that dates without one are in: the only year that the title above the table names, or the
 * sheet, the file, or the project's period.
 *
 * @returns `undefined` where none or several are named.
 */
export function namedYear(
  { title, grid }: Pick<Table, 'title' | 'grid'>,
  { project }: RecordOptions,
): number | undefined {
  const file = fileName(grid.source.file);
  const period = project?.period;
  for (const text of [title, grid.source.sheet, file, period && `${period.start} ${period.end}`]) {
    const named = new Set(text?.match(years));
    if (named.size > 0) return named.size === 1 ? Number([...named][0]) : undefined;
  }
  return undefined;
}
