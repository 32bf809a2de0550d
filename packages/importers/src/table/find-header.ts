import { isPlainHeader } from './plain-header.js';
import { lookAt, type RowLook } from './row-look.js';
import { belongsAbove } from './rows-above-header.js';
import { belongsBelow } from './rows-below-header.js';
import type { SheetView } from './sheet-view.js';

/** The rows of a header, and the title above it. */
export interface Header {
  /** Rows with one text above the header. */
  readonly titleRows: readonly number[];
  readonly rows: readonly number[];
  /** The row of HXL hashtags, one of `rows`. */
  readonly tagRow: number | null;
  /** Index in the view's rows of the first row below. */
  readonly next: number;
}

/** How many rows may stand above a header. */
const searchRows = 60;

/**
 * Finds the next header at or below a place in the view's rows.
 *
 * A header is the first row of texts, two or more, that reads like headers or stands above rows of
 * another look. Rows of headers above (groups) and below (parts, units, hashtags) belong to it.
 *
 * @returns `undefined` where no row looks like a header.
 */
export function findHeader(view: SheetView, from: number): Header | undefined {
  const end = Math.min(view.rows.length, from + searchRows);
  const looks: RowLook[] = [];
  for (let index = from; index < end; index++) looks.push(lookAt(view, view.rows[index] ?? 0));
  const width = Math.max(0, ...looks.slice(0, 20).map(({ filled }) => filled.length));
  let plain = -1;
  let start = -1;
  // A header of known words beats one of unknown words at most two rows above it.
  for (let index = 0; index < looks.length && (plain < 0 || index <= plain + 2); index++) {
    const look = withDatesAsHeaders(looks[index] as RowLook, looks[index + 1]);
    if (isHeaderLook(look)) {
      start = index;
      break;
    }
    if (plain < 0 && isPlainHeader(view, look, rowsBelow(looks, index), width)) plain = index;
  }
  if (start < 0) start = plain;
  if (start < 0) return undefined;
  return extend(view, looks, start, from);
}

/** The row as it looks where its dates head columns: two or more of them, and no date below any. */
function withDatesAsHeaders(look: RowLook, below: RowLook | undefined): RowLook {
  const { dates, values, known } = look;
  if (dates.length < 2 || !below || dates.some((column) => below.dates.includes(column)))
    return look;
  return { ...look, values: values - dates.length, known };
}

/** Whether a row reads like a header by its words. */
export function isHeaderLook(look: RowLook): boolean {
  const { filled, values, tags, long } = look;
  if (tags >= 2 && tags >= filled.length / 2) return true;
  if (filled.length < 2 || long > filled.length / 4) return false;
  if (values > filled.length * 0.4) return false;
  return look.known >= 2 && look.known >= filled.length * 0.3;
}

/** The rows below, past the one cell that names the rows of a pivot table. */
function rowsBelow(looks: readonly RowLook[], index: number): readonly RowLook[] {
  const below = looks[index + 1];
  const isLabel = below?.filled.length === 1 && below.values === 0 && index + 2 < looks.length;
  return looks.slice(index + (isLabel ? 2 : 1));
}

/** Whether a row stands right below, or below one blank row and only where the header has no words yet. */
function isNextTo(
  above: RowLook,
  look: RowLook,
  rows: readonly RowLook[],
  below: RowLook | undefined,
): boolean {
  if (look.row === above.row + 1) return true;
  const isFree = (column: number) => rows.every(({ filled }) => !filled.includes(column));
  return (
    look.row === above.row + 2 &&
    below?.row === look.row + 1 &&
    below.values > 0 &&
    look.values === 0 &&
    look.filled.length >= 2 &&
    rows.some(({ filled }) => filled.length > look.filled.length) &&
    look.filled.filter(isFree).length >= look.filled.length - 1
  );
}

function extend(
  view: SheetView,
  looks: readonly RowLook[],
  start: number,
  from: number,
): Header | undefined {
  const main = looks[start];
  if (!main) return undefined;
  const rows = [main];
  let top = start;
  while (top > 0) {
    const look = looks[top - 1];
    const first = rows[0];
    if (!look || !first || look.row !== first.row - 1) break;
    const isUnderTags =
      rows.length < 4 && first.tags > 0 && look.filled.length >= 2 && look.values < 1;
    if (!isUnderTags && !belongsAbove(view, look, first)) break;
    rows.unshift(look);
    top--;
  }
  let next = start + 1;
  for (; rows.length < 5; next++) {
    const look = looks[next];
    const above = rows.at(-1);
    const below = looks[next + 1];
    if (!look || !above || !isNextTo(above, look, rows, below)) break;
    if (!belongsBelow(view, rows, look, below)) break;
    rows.push(look);
  }
  const tagged = rows.find(({ tags, filled }) => tags > 0 && tags >= filled.length / 2);
  return {
    titleRows: looks.slice(0, top).map(({ row }) => row),
    rows: rows.map(({ row }) => row),
    tagRow: tagged?.row ?? null,
    next: from + next,
  };
}
